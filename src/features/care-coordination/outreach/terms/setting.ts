import type { OutreachTerms } from '../../../../knowledge/outreach/outreach.ts'
import type { Chosen } from '../../../../platform/settings/setting.ts'

export type NewTerms = OutreachTerms & { readonly reason: string }
/** Terms as somebody set them, and why. */
export type SetTerms = Chosen<OutreachTerms>
