/** What everyone who opens a record must see at once: an allergy, or something else that can do harm when it is not known. */
export type AlertId = string & { readonly __brand: 'AlertId' }

export const alertKinds = ['allergy', 'alert'] as const
export const severities = ['life-threatening', 'serious', 'mild'] as const
export const alertSources = ['parents', 'youth', 'seen-here', 'letter'] as const

export type AlertWords = {
  readonly kind: (typeof alertKinds)[number]
  readonly what: string
  readonly severity: (typeof severities)[number]
  readonly source: (typeof alertSources)[number]
  /** Known since. */
  readonly on: Temporal.PlainDate
}
export type Alert = AlertWords & {
  readonly id: AlertId
  readonly recordedAt: Temporal.Instant
  readonly recordedByName: string
  readonly end: AlertEnd | null
}
export type AlertEnd = {
  readonly on: Temporal.PlainDate
  readonly reason: string
  readonly recordedAt: Temporal.Instant
  readonly recordedByName: string
}
