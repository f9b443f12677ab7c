/** The access log as a family reads it: one visit of one person on one day, with everything done in it. */

/** What was done, how often, and when last. */
export type Deed = {
  readonly event: string
  readonly object: string
  readonly times: number
  readonly at: Temporal.Instant
}

export type Look = {
  /** The latest line of the log in it: a question about this look names that line. */
  readonly number: number
  /** All its lines. */
  readonly lines: readonly number[]
  readonly day: Temporal.PlainDate
  readonly from: Temporal.Instant
  readonly until: Temporal.Instant
  readonly by: {
    readonly id: string
    /** Somebody with an account, or a program that did it by itself. */
    readonly kind: string
    readonly name: string
    readonly roles: string
    readonly organisation: string | null
  }
  /** The latest first. */
  readonly deeds: readonly Deed[]
  /** The reason given for an emergency access, as a word of the code; null without one. */
  readonly emergency: string | null
  readonly grounds: readonly Ground[]
}

/** Why somebody could see this: what the program asks before it shows it. Not whether it was right in this case. */
export const grounds = [
  'self',
  'family',
  'emergency',
  'looks-after',
  'takes-part',
  'referral',
  'youth-care',
  'care-team',
  'signal',
  'contact',
  'privacy',
  'registers',
  'program',
] as const
export type Ground = (typeof grounds)[number]
