import type { OutreachTerms } from '../../../../knowledge/outreach/outreach.ts'

/** Terms as somebody set them, and why. */
export type SetTerms = OutreachTerms & {
  readonly reason: string
  readonly setAt: Temporal.Instant
  readonly setByName: string
}
