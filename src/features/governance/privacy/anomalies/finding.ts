import type { Finding, Thresholds } from '../../../../knowledge/access-anomalies/unusual-day.ts'
import type { Chosen } from '../../../../platform/settings/setting.ts'

export type FindingId = string & { readonly __brand: 'FindingId' }

/** `explained`: there was a reason. `talked-about`: agreed how it goes from now on. `unjustified`: there was no reason to look. */
export const outcomes = ['explained', 'talked-about', 'unjustified'] as const
export type Outcome = (typeof outcomes)[number]

export type FoundDay = Finding & {
  readonly id: FindingId
  readonly on: Temporal.PlainDate
  readonly actor: { readonly id: string; readonly name: string; readonly roles: string }
  readonly outcome: {
    readonly outcome: Outcome
    readonly words: string
    readonly at: Temporal.Instant
    readonly byName: string
  } | null
}

export type WatchSetting = Chosen<Thresholds>
export type NewWatchSetting = Thresholds & { readonly reason: string }
