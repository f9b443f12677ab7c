import type { Professional } from '../../../../centre/index.ts'
import type { Child } from '../../../../people/index.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { ArticleLine } from '../../articles/article.ts'
import type { Known } from '../known/identity.ts'
import type { Verdict } from '../question.ts'
import type { Line } from './line.ts'

export type AnswerProps = Line & {
  /** The asker left an address. */
  readonly mails: boolean
  readonly mayHelp: readonly ArticleLine[]
  readonly verdict: Verdict | null
  readonly known: Known
  /** Born on the day that the asker said; empty when nothing is to be connected. */
  readonly children: readonly Child[]
  /** Who else answers questions. */
  readonly colleagues: readonly Professional[]
  readonly faults: Faults
  readonly typed: Typed
  /** What a colleague did while this was being written. */
  readonly meanwhile: string | null
}
