/** After how many months without a check families do not see an offer any more. */
export type CheckSettingId = string & { readonly __brand: 'CheckSettingId' }
export type NewCheckSetting = { readonly months: number; readonly reason: string }
export type CheckSetting = NewCheckSetting & {
  readonly id: CheckSettingId
  readonly setAt: Temporal.Instant
  readonly setByName: string
}
