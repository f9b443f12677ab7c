/** How long it stays known about which child a contact at the desk was. */
import type { Chosen } from '../../../../../platform/settings/setting.ts'

/** Years after the contact, or after it was linked to a child when that was later. */
export type Keeping = { readonly keptYears: number }
export type NewKeeping = Keeping & { readonly reason: string }
export type ChosenKeeping = Chosen<Keeping>

/**
 * Ours, and called so on the page: no law was found for a question at the desk that is linked to a child and is no file of youth help. It
 * is filled in for who chooses, and counts for nothing before.
 */
export const proposedKeeping: Keeping = { keptYears: 2 }
