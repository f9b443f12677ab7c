/** What the choices of a course are called, on the public side and in the workplace. */
import type { CourseStanding } from '../../../knowledge/courses/standing.ts'
import { dayInTheNetherlands, format } from '../../../platform/i18n/format.ts'
import type { Course, CourseAudience, CourseKind, CourseLanguage, CourseTheme } from './course.ts'

const kind: Record<CourseKind, string> = {
  course: 'cursus',
  'information-evening': 'informatieavond',
  'coffee-morning': 'koffieochtend',
  'school-session': 'bijeenkomst op school',
  'childcare-session': 'bijeenkomst op de opvang',
}
const theme: Record<CourseTheme, string> = {
  zwanger: 'Zwanger',
  baby: 'Baby',
  'peuter-en-kleuter': 'Peuter en kleuter',
  schoolkind: 'Schoolkind',
  'puber-en-tiener': 'Puber en tiener',
  'uit-elkaar': 'Uit elkaar',
  'geld-en-hulp-thuis': 'Geld en hulp thuis',
  opvoeden: 'Opvoeden, alle leeftijden',
}
const audience: Record<CourseAudience, string> = {
  parents: 'ouders en verzorgers',
  'parents-and-children': 'ouders met hun kinderen',
  youths: 'jongeren',
  professionals: 'professionals',
  everyone: 'iedereen',
}
const language: Record<CourseLanguage, string> = {
  nl: 'Nederlands',
  en: 'Engels',
  tr: 'Turks',
  ar: 'Arabisch',
  pl: 'Pools',
  uk: 'Oekraïens',
  fr: 'Frans',
  es: 'Spaans',
  ti: 'Tigrinya',
  so: 'Somalisch',
  dse: 'Nederlandse Gebarentaal',
}

const years = (age: number): string => format.number(age, Number.isInteger(age) ? 0 : 1)

/** 'dinsdag 1 december, 19:30 tot 21:30' */
const meeting = ({ startsAt, minutes }: Course['meetings'][number]): string =>
  `${format.weekday(dayInTheNetherlands(startsAt))}, ${format.time(startsAt)} tot ${format.time(startsAt.add({ minutes }))}`

export const courseWords = {
  kind,
  theme,
  audience,
  language,
  meeting,
  /** 'dinsdag 1 december, 19:30 tot 21:30 · 4 keer' */
  when: ({ meetings }: Pick<Course, 'meetings'>): string => {
    const [first] = meetings
    if (!first) return ''
    return meetings.length === 1 ? meeting(first) : `${meeting(first)} · ${meetings.length} keer`
  },
  ages: ({ ageFrom, ageUntil }: Pick<Course, 'ageFrom' | 'ageUntil'>): string => {
    if (ageFrom === null && ageUntil === null) return 'kinderen van elke leeftijd'
    if (ageFrom === null) return `kinderen tot ${years(ageUntil ?? 0)} jaar`
    if (ageUntil === null) return `kinderen vanaf ${years(ageFrom)} jaar`
    return `kinderen van ${years(ageFrom)} tot ${years(ageUntil)} jaar`
  },
  price: (cents: number): string => (cents === 0 ? 'gratis' : euros(cents)),
  euros,
  people: ({ adults, children }: { readonly adults: number; readonly children: number }): string =>
    [
      ...(adults > 0 ? [format.count(adults, 'volwassene', 'volwassenen')] : []),
      ...(children > 0 ? [format.count(children, 'kind', 'kinderen')] : []),
    ].join(' en ') || 'niemand',
  standing: (standing: CourseStanding): string => {
    switch (standing.kind) {
      case 'cancelled':
        return 'gaat niet door'
      case 'over':
        return 'geweest'
      case 'walk-in':
        return 'aanmelden hoeft niet'
      case 'opens-later':
        return `aanmelden vanaf ${format.day(standing.on)}`
      case 'closed':
        return 'aanmelden kan niet meer'
      case 'open':
        return `nog ${format.count(standing.free, 'plek', 'plekken')}`
      case 'full':
        return standing.waiting === 0
          ? 'vol, wel een wachtlijst'
          : `vol, ${format.count(standing.waiting, 'gezin wacht', 'gezinnen wachten')}`
    }
  },
}

/** '€ 12,50'; whole euros without decimals. */
function euros(cents: number): string {
  return `€ ${format.number(cents / 100, cents % 100 === 0 ? 0 : 2)}`
}

export const comingText = {
  title: 'Binnenkort bij jou in de buurt',
  all: 'Bekijk de hele agenda',
  mine: 'Aanmelden en je aanmeldingen',
}
