/** Something to come to: a course, an information evening, a coffee morning, a session at a school or childcare. */
import type { Meeting } from '../../../knowledge/courses/standing.ts'

export const courseKinds = [
  'course',
  'information-evening',
  'coffee-morning',
  'school-session',
  'childcare-session',
] as const
export type CourseKind = (typeof courseKinds)[number]

/** The subjects of the public side, in the words of its addresses, and one for what is for every age. */
export const courseThemes = [
  'zwanger',
  'baby',
  'peuter-en-kleuter',
  'schoolkind',
  'puber-en-tiener',
  'uit-elkaar',
  'geld-en-hulp-thuis',
  'opvoeden',
] as const
export type CourseTheme = (typeof courseThemes)[number]

export const courseAudiences = ['parents', 'parents-and-children', 'youths', 'professionals', 'everyone'] as const
export type CourseAudience = (typeof courseAudiences)[number]

/** In which language it is given: ISO 639-1, and sign language by 639-3. */
export const courseLanguages = ['nl', 'en', 'tr', 'ar', 'pl', 'uk', 'fr', 'es', 'ti', 'so', 'dse'] as const
export type CourseLanguage = (typeof courseLanguages)[number]

export type CourseId = string & { readonly __brand: 'CourseId' }

export type NewCourse = {
  readonly kind: CourseKind
  readonly theme: CourseTheme
  readonly title: string
  readonly words: string
  readonly audience: CourseAudience
  /** Years of the child, with decimals; null for no bound. */
  readonly ageFrom: number | null
  readonly ageUntil: number | null
  /** One of our own places, or null: then `place` says where. */
  readonly locationId: string | null
  readonly place: string
  readonly language: CourseLanguage
  readonly priceCents: number
  /** People, children too; null where nobody signs up. */
  readonly capacity: number | null
  /** With fewer people it had better not go on. */
  readonly minimum: number | null
  readonly opensOn: Temporal.PlainDate | null
  readonly closesOn: Temporal.PlainDate | null
  /** In order; at least one. */
  readonly meetings: readonly Meeting[]
}

export type Course = NewCourse & {
  readonly id: CourseId
  readonly version: number
  readonly writtenAt: Temporal.Instant
  readonly writtenByName: string
  readonly cancellation: { readonly reason: string; readonly at: Temporal.Instant } | null
  readonly hasSignUp: boolean
  readonly isCancelled: boolean
}

export const firstMeeting = ({ meetings }: Pick<Course, 'meetings'>): Temporal.Instant =>
  meetings[0]?.startsAt ?? Temporal.Instant.fromEpochMilliseconds(0)
export const lastMeeting = ({ meetings }: Pick<Course, 'meetings'>): Temporal.Instant =>
  meetings.at(-1)?.startsAt ?? Temporal.Instant.fromEpochMilliseconds(0)

export const publicPath = (id: string): string => `/activiteiten/${id}`
export const workPath = (id: string): string => `/cursussen/${id}`
