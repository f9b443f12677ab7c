/** Who is who: somebody of the centre or the municipality, and what they may be asked for. */
import type { ProfessionalId } from '../organisation.ts'

export type ProfileId = string & { readonly __brand: 'ProfileId' }

export const profileKinds = ['professional', 'director', 'alderman'] as const
export type ProfileKind = (typeof profileKinds)[number]
/** Whom an administrator presents, with their consent; professionals present themselves. */
export const officialKinds = ['director', 'alderman'] as const

export const topics = ['growing-up', 'health', 'school', 'youth-help', 'money', 'safety', 'policy'] as const
export type Topic = (typeof topics)[number]

export type ProfileWords = {
  readonly kind: ProfileKind
  readonly name: string
  readonly position: string
  readonly organisation: string
  readonly topics: readonly Topic[]
  readonly mayBeAsked: string
  readonly phone: string
  readonly email: string
}
export type Profile = ProfileWords & {
  readonly id: ProfileId
  readonly nth: number
  /** Whose own it is; null for a director or alderman. */
  readonly professional: ProfessionalId | null
  /** Since when it may be seen by everyone; null: it is not. */
  readonly agreedOn: Temporal.PlainDate | null
  readonly agreedHow: string
  readonly at: Temporal.Instant
  readonly by: string
}

export type Filters = { readonly topic: string; readonly organisation: string }

export const fits = (profile: Profile, { topic, organisation }: Filters): boolean =>
  (topic === '' || profile.topics.some(one => one === topic)) &&
  (organisation === '' || profile.organisation === organisation)
