/** A contact: somebody asked the centre something. The lists join common registrations; see docs/sources.md, row `front-office`. */
export const channels = ['desk', 'phone', 'email', 'chat', 'website', 'home-visit', 'school', 'meeting'] as const
export type Channel = (typeof channels)[number]

export const askers = ['parent', 'youth', 'relative', 'professional', 'school', 'other'] as const
export type Asker = (typeof askers)[number]

export const ageBands = ['expected', '0-1', '1-4', '4-12', '12-16', '16-18', '18-23'] as const
export type AgeBand = (typeof ageBands)[number]

export const contactKinds = ['information', 'advice', 'light-help', 'guidance', 'signal', 'complaint'] as const
export type ContactKind = (typeof contactKinds)[number]

export const followUps = ['none', 'appointment', 'course', 'referred', 'coordination'] as const
export type FollowUp = (typeof followUps)[number]

export const topics = [
  'feeding',
  'sleep',
  'crying',
  'toilet-training',
  'growth',
  'vaccination',
  'rules',
  'listening',
  'tantrums',
  'siblings',
  'language',
  'fear-and-sadness',
  'busy-behaviour',
  'school',
  'bullying',
  'screens',
  'puberty',
  'friends',
  'substances',
  'pregnancy',
  'being-a-parent',
  'separation',
  'unsafe-at-home',
  'money-and-housing',
  'other',
] as const
export type Topic = (typeof topics)[number]

export type ContactId = string & { readonly __brand: 'ContactId' }

export type NewContact = {
  readonly channel: Channel
  readonly asker: Asker
  readonly ageBand: AgeBand | null
  readonly kind: ContactKind
  readonly followUp: FollowUp
  readonly topics: readonly Topic[]
  readonly minutes: number
  readonly language: string
  readonly location: string | null
  /** Only when the asker wishes to be known. */
  readonly child: string | null
}

export type ContactLine = Omit<NewContact, 'location' | 'child' | 'language'> & {
  readonly id: ContactId
  readonly registeredAt: Temporal.Instant
  readonly registeredBy: string
  readonly childId: string | null
  /** Who told last whom it was about; null when that was at once, or never. */
  readonly linkedBy: string | null
}
