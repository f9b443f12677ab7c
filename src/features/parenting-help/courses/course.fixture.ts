/** Courses for tests: a series of four evenings, with so many chairs. */
import { locations } from '../../../../cast/town.ts'
import { now } from '../../../../test/town.ts'
import type { NewCourse } from './course.ts'
import type { NewSignUp } from './sign-up/sign-up.ts'

export const series = (capacity: number | null, change: Partial<NewCourse> = {}): NewCourse => ({
  kind: 'course',
  theme: 'peuter-en-kleuter',
  title: 'Peuterpubers, hoe dan?',
  words: 'Vier avonden over driftbuien en grenzen.',
  audience: 'parents-and-children',
  ageFrom: 1.5,
  ageUntil: 4,
  locationId: locations[0].id,
  place: '',
  language: 'nl',
  priceCents: 0,
  capacity,
  minimum: null,
  opensOn: null,
  closesOn: null,
  meetings: [30, 37, 44, 51].map(days => ({ startsAt: now.add({ hours: 24 * days }), minutes: 120 })),
  ...change,
})

export const family = (name: string, people: number, change: Partial<NewSignUp> = {}): NewSignUp => ({
  name,
  email: `${name.toLowerCase()}@voorbeeld.example`,
  phone: '',
  adults: 1,
  children: people - 1,
  ...change,
})
