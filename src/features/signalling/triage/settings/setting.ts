/** How a municipality handles concerns: within which terms the centre decides, and how long a closed concern is kept. */

import { proposedTerms, type TriageTerms } from '../../../../knowledge/signals/triage.ts'
import type { Chosen } from '../../../../platform/settings/setting.ts'

export type ConcernTerms = {
  readonly terms: TriageTerms
  /** Years after closing; null keeps everything until somebody decides. */
  readonly keptYears: number | null
}
export type NewSetting = ConcernTerms & { readonly reason: string }
export type ConcernSetting = Chosen<ConcernTerms>

/** Ours, and called so on the page: no law gives a term for a concern that is no youth help file (Jeugdwet 7.3.8 does for those). */
export const proposedYears = 2

/** The terms of the municipality, or the proposal while nothing was set. */
export const termsOf = (setting: ConcernTerms | undefined): TriageTerms => setting?.terms ?? proposedTerms
