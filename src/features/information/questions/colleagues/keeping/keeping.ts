/** How long the centre keeps what colleagues asked and answered. */
import type { Chosen } from '../../../../../platform/settings/setting.ts'

/** Months after the last word, after which the question goes with its answers. */
export type Keeping = { readonly keptMonths: number }
export type NewKeeping = Keeping & { readonly reason: string }
export type ChosenKeeping = Chosen<Keeping>

/** Ours, and called so on the page: no law or guideline says how long advice among colleagues is kept. */
export const proposedKeeping: Keeping = { keptMonths: 36 }
