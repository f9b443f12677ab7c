/** After how many months without a check families do not see an offer any more. */
import type { Chosen } from '../../../platform/settings/setting.ts'

export type CheckTerm = { readonly months: number }
export type NewCheckSetting = CheckTerm & { readonly reason: string }
export type CheckSetting = Chosen<CheckTerm>
