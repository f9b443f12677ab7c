import type { MomentCode } from '../../../knowledge/contact-moments/contact-moments.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { MeasuredQuantity } from '../record/observations.ts'
import type { DoseQuestion } from '../vaccination/index.ts'
import type { ConsultParts, ConsultPage as Shown } from './consult-page.ts'

/** What every part of the page is drawn from. */
export type ConsultPageProps = {
  readonly shown: Shown
  readonly moment: MomentCode
  readonly parts: ConsultParts
  readonly faults: Faults
  readonly typed: Typed
  /** The measures that looked unlikely: each gets a box "this is right". */
  readonly asked: readonly MeasuredQuantity[]
  /** The doses that would not count: each gets a box "record all the same". */
  readonly questions: readonly DoseQuestion[]
}
