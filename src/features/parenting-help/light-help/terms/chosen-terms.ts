import type { Terms } from '../../../../knowledge/light-help/light-help.ts'
import type { Chosen } from '../../../../platform/settings/setting.ts'

export type NewTerms = Terms & { readonly reason: string }
export type SetTerms = Chosen<Terms>
