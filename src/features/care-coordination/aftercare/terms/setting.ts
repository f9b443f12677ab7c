import type { Chosen } from '../../../../platform/settings/setting.ts'

export type Months = { readonly months: readonly number[] }
export type NewMonths = Months & { readonly reason: string }
/** The months as somebody set them, and why. */
export type SetMonths = Chosen<Months>
