/** One thing that happened or was recorded, as the time line shows it. */
import type { IconName } from '../../../../platform/html/components/icons.ts'

/** What a reader filters by; an entry may belong to more than one. */
export const groups = [
  'contact',
  'growth',
  'development',
  'vaccination',
  'screening',
  'questionnaire',
  'history',
  'document',
] as const
export type Group = (typeof groups)[number]

export type Entry = {
  readonly id: string
  readonly on: Temporal.PlainDate
  readonly recordedAt: Temporal.Instant
  readonly recordedByName: string
  readonly groups: readonly Group[]
  readonly title: string
  readonly lines: readonly string[]
  readonly icon: IconName
  /** Something of it was corrected, ended or withdrawn later, or it came from elsewhere. */
  readonly tag: string | null
}

/**
 * What stands beside the documents, each in its own table. `code`, `about`, `words` and `ordinal` mean what the source says;
 * `replaces` is the id of what this takes the place of.
 */
export const sources = [
  'opened',
  'import',
  'dose',
  'vaccination-answer',
  'sharing-answer',
  'hold',
  'hold-lifting',
  'scheme',
  'pregnancy',
  'attempt',
  'action',
  'action-outcome',
  'finding-step',
  'request',
  'request-withdrawal',
  'growth-lines',
  'repeat',
  'alert',
  'alert-end',
  'document',
  'document-withdrawal',
  'kept-longer',
  'destruction-request',
  'transfer-answer',
  'transfer-out',
  'transfer-in',
] as const
export type Source = (typeof sources)[number]

export type Fact = {
  readonly source: Source
  readonly id: string
  readonly on: Temporal.PlainDate
  readonly recordedAt: Temporal.Instant
  readonly recordedByName: string
  readonly code: string | null
  readonly about: string | null
  readonly words: string | null
  readonly ordinal: number | null
  readonly replaces: string | null
}
