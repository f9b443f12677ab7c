/** The ways through the program: each role sees the screens it may use, and no others. */
import { helplines } from '../knowledge/helplines/helplines.ts'
import { may } from '../platform/auth/roles.ts'
import type { Actor } from '../platform/ctx.ts'
import { type Around, professionalWays, type Way } from './professional-ways.ts'

export type { Around, Way } from './professional-ways.ts'

export const waysOf = (actor: Actor, around: Around): readonly Way[] =>
  professionalWays.filter(way => way.may(actor) && (way.when?.(around) ?? true))

/** For all who work here, on the page of the day: too seldom looked at to stand in a menu. */
export const goalsWay: Way = {
  href: '/speerpunten',
  label: 'Speerpunten',
  icon: 'target',
  remark: 'Waar de gemeente met het CJG naartoe wil, en hoe het staat',
  may: may.useWorkplace,
}

/** The menu of the public side. */
export const publicWays = [
  { href: '/onderwerpen', label: 'Onderwerpen', icon: 'book' },
  { href: '/activiteiten', label: 'Activiteiten', icon: 'course' },
  { href: '/locaties', label: 'Locaties', icon: 'pin' },
  { href: '/voor-jongeren', label: 'Voor jongeren', icon: 'teenager' },
  { href: '/vraag', label: 'Stel een vraag', icon: 'chat' },
] as const

/** The menu of Mijn CJG; who helps a family from nearby sees its plans only. */
const familyPages: readonly Way[] = [
  { href: '/mijn', label: 'Overzicht', icon: 'home', may: may.useOwnPlans },
  { href: '/mijn/agenda', label: 'Agenda', icon: 'calendar', may: may.useOwnPlans },
  { href: '/mijn/berichten', label: 'Berichten', icon: 'chat', may: may.useFamilyPages },
  { href: '/mijn/brieven', label: 'Brieven', icon: 'mail', may: may.useFamilyPages },
  { href: '/mijn/rechten', label: 'Rechten', icon: 'scale', may: may.useFamilyPages },
  { href: '/onderwerpen', label: 'Onderwerpen', icon: 'book', may: may.useOwnPlans },
]
export const familyWaysOf = (actor: Actor): readonly Way[] => familyPages.filter(way => way.may(actor))

export const footerWays = [
  { href: '/zo-loop-je-binnen', label: 'Zo loop je binnen' },
  { href: '/afspraak', label: 'Maak een afspraak' },
  { href: '/sociale-kaart', label: 'Hulp en activiteiten in de buurt' },
  { href: '/wie-is-wie', label: 'Wie is wie' },
  { href: '/over-het-cjg', label: 'Over het CJG' },
  { href: '/privacy', label: 'Privacy' },
  { href: '/toegankelijkheid', label: 'Toegankelijkheid' },
  { href: '/klacht-of-compliment', label: 'Klacht of compliment' },
  { href: '/inloggen', label: 'Voor professionals' },
] as const

/** Numbers that must be in sight on every public page. */
export const urgentNumbers = [
  { number: helplines.emergency, label: 'Bij gevaar' },
  { number: helplines.veiligThuis, label: 'Veilig Thuis, dag en nacht' },
  { number: helplines.kindertelefoon, label: 'Kindertelefoon, 8 tot 18 jaar' },
  { number: helplines.suicidePrevention, label: 'Denk je aan zelfmoord?' },
] as const
