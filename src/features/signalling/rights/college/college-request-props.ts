/** What the page of one request shows to the college, and its forms with it. */
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { LetterWriter } from '../requests/ask-by-letter.ts'
import type { CollegeRequest } from '../requests/college-requests.ts'
import type { Decision } from '../requests/request.ts'

export type CollegeRequestProps = {
  readonly view: CollegeRequest
  readonly today: Temporal.PlainDate
  /** Who could still join by letter. */
  readonly joiners: readonly LetterWriter[]
  readonly faults: Faults
  readonly typed: Typed
  readonly said: string | null
  /** A colleague decided meanwhile. */
  readonly newer: Decision | null
}
