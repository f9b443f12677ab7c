/** What one can come to in Vlierdam: a course that is full, where a family of four waits; an evening; a coffee morning; one that is over. */
import {
  announceCourse,
  type CourseId,
  countHeads,
  type NewCourse,
  noteCost,
  signUpFamily,
  theCourse,
} from '../src/features/parenting-help/index.ts'
import type { Language } from '../src/platform/i18n/languages.ts'
import type { As } from './acting.ts'
import { actorOf, storyteller } from './open-town.ts'
import { locations, professionals } from './town.ts'

const pedagogue = actorOf(professionals.pedagogue)
const nurse = actorOf(professionals.nurse)

export async function playCourses(as: As): Promise<void> {
  const course = await announce(as, 30, { ...toddlers, meetings: weekly(14, '19:30', 120, 4) })
  await signUp(as, course, 20, { name: 'Marieke en Tom Bos', adults: 2, children: 2 })
  await signUp(as, course, 16, { name: 'Samira Benali', adults: 1, children: 1 })
  await signUp(as, course, 12, { name: 'Olga Wójcik', adults: 1, children: 1 }, 'pl')
  await signUp(as, course, 6, { name: 'Familie Tesfay', adults: 2, children: 2 })
  await announce(as, 12, { ...apart, meetings: weekly(21, '20:00', 90, 1) })
  await announce(as, 9, { ...arabic, meetings: weekly(28, '09:30', 90, 3) })
  await announce(as, 5, { ...coffee, meetings: weekly(3, '09:30', 90, 4) })
  await playPast(as)
}

/** The coffee mornings of last month: heads were counted, and what they cost. */
async function playPast(as: As): Promise<void> {
  const past = await announce(as, 60, {
    ...coffee,
    title: 'Koffieochtend in de Wilgenhof',
    meetings: weekly(-21, '09:30', 90, 2),
  })
  await as(pedagogue, 14, async ctx => {
    const course = await theCourse(ctx, past)
    for (const [place, { startsAt }] of course.meetings.entries())
      await countHeads(ctx, course, {
        metOn: startsAt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate(),
        adults: 7 - place,
        children: 9,
      })
    await noteCost(ctx, course, { cents: 26_000, words: 'uren, koffie en huur van de zaal' })
  })
}

type Draft = Omit<NewCourse, 'meetings'> & { readonly meetings: When }
/** From so many days after today, at this time, so many weeks on end. */
type When = { readonly inDays: number; readonly at: string; readonly minutes: number; readonly times: number }
const weekly = (inDays: number, at: string, minutes: number, times: number): When => ({ inDays, at, minutes, times })

const announce = (as: As, daysAgo: number, { meetings: when, ...course }: Draft): Promise<CourseId> =>
  as(course.kind === 'course' ? pedagogue : nurse, daysAgo, ctx => {
    const first = ctx.today.add({ days: daysAgo + when.inDays })
    const meetings = Array.from({ length: when.times }, (_, week) => ({
      startsAt: first
        .add({ weeks: week })
        .toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: when.at })
        .toInstant(),
      minutes: when.minutes,
    }))
    return announceCourse(ctx, { ...course, meetings })
  })

type Family = { readonly name: string; readonly adults: number; readonly children: number }

const signUp = (as: As, course: CourseId, daysAgo: number, family: Family, language: Language = 'nl') =>
  as(storyteller, daysAgo, ctx =>
    signUpFamily(
      ctx,
      { id: course },
      { ...family, email: `gezin${daysAgo}@voorbeeld.example`, phone: '' },
      { formKey: `cursus-${daysAgo}`, language },
    ),
  )

const atCentre = { locationId: locations[0].id, place: '', opensOn: null, closesOn: null, priceCents: 0 }

const toddlers = {
  ...atCentre,
  kind: 'course',
  theme: 'peuter-en-kleuter',
  title: 'Peuterpubers, hoe dan?',
  words:
    'Driftbuien, nee zeggen, niet luisteren: het hoort erbij, en toch word je er soms gek van. In vier avonden oefenen we wat werkt. Je hoort ook van andere ouders hoe zij het doen.\n\nNeem je kinderen gerust mee: voor hen is er oppas en speelgoed.',
  audience: 'parents-and-children',
  ageFrom: 1.5,
  ageUntil: 4,
  language: 'nl',
  capacity: 8,
  minimum: 6,
} as const

const apart = {
  ...atCentre,
  kind: 'information-evening',
  theme: 'uit-elkaar',
  title: 'Uit elkaar, samen ouders',
  words: 'Een avond over wat kinderen nodig hebben als hun ouders uit elkaar gaan. Je mag alleen komen, of samen.',
  audience: 'parents',
  ageFrom: null,
  ageUntil: null,
  language: 'nl',
  capacity: 30,
  minimum: null,
} as const

const arabic = {
  ...atCentre,
  kind: 'course',
  theme: 'schoolkind',
  title: 'Opvoeden tussen twee culturen',
  words: 'Drie ochtenden in het Arabisch, over opgroeien met twee talen en twee manieren van doen.',
  audience: 'parents',
  ageFrom: 4,
  ageUntil: 12,
  language: 'ar',
  capacity: 12,
  minimum: null,
} as const

const coffee = {
  ...atCentre,
  locationId: locations[1].id,
  kind: 'coffee-morning',
  theme: 'baby',
  title: 'Koffieochtend met baby’s',
  words: 'Loop binnen, drink een kop koffie en praat met andere ouders. Er is altijd iemand van het CJG bij.',
  audience: 'parents-and-children',
  ageFrom: 0,
  ageUntil: 1.5,
  language: 'nl',
  capacity: null,
  minimum: null,
} as const
