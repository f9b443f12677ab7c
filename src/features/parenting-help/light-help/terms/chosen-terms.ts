import type { Terms } from '../../../../knowledge/light-help/light-help.ts'

export type NewTerms = Terms & { readonly reason: string }
export type SetTerms = NewTerms & { readonly setAt: Temporal.Instant; readonly setByName: string }
