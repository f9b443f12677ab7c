/** What was told of a subject, for the pages of the municipality and for the other parts of governance. Nothing is counted here. */
import type { Period } from '../../../../knowledge/figures/figure.ts'
import { figuresOfPeriod, type PeriodFigures } from '../../../../knowledge/figures/figures-of-period.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Subject } from './subjects.ts'
import { findStretches, findTerms } from './told/store.ts'

/** `area` is the name of a neighbourhood; without it the whole municipality. */
export type Asked = Period & { readonly area?: string | null }

export async function readRollup(ctx: Ctx, subject: Subject, { from, to, area = null }: Asked): Promise<PeriodFigures> {
  const { db, municipality } = ctx
  const period = { from, to }
  const stretches = await findStretches(db, municipality, subject, period)
  const terms = await findTerms(db, municipality, subject, { ...period, area })
  record(ctx, 'read', 'governance.figures', null, subject)
  return figuresOfPeriod({ stretches, terms }, period, area)
}
