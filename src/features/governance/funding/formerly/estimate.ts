/** The weights that come nearest to what municipalities got in a year, by figures that were loaded. */
import { bduYears, findBduMunicipality } from '../../../../knowledge/funding/bdu.ts'
import { type Estimate, estimateWeights } from '../../../../knowledge/funding/estimate-weights.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Figures, FiguresSummary } from '../division.ts'
import { isFingerprint } from '../fingerprint.ts'
import { figuresKept, openFigures } from '../keep-figures.ts'

export type Estimating = {
  readonly kept: readonly FiguresSummary[]
  readonly year: number
  /** Null while nothing was asked. */
  readonly asked: { readonly figures: Figures; readonly matched: number; readonly estimate: Estimate } | null
}

export async function estimateFor(ctx: Ctx, query: URLSearchParams): Promise<Estimating> {
  const [kept, fingerprint] = [await figuresKept(ctx), query.get('cijfers') ?? '']
  const year = bduYears.find(one => String(one) === query.get('jaar')) ?? 2008
  if (!isFingerprint(fingerprint)) return { kept, year, asked: null }
  const figures = await openFigures(ctx, fingerprint)
  const received = receivedIn(figures, year)
  return { kept, year, asked: { figures, matched: received.length, estimate: estimateWeights(received) } }
}

/** Of the municipalities that bore the same name in 2008. */
function receivedIn({ rows }: Figures, year: (typeof bduYears)[number]) {
  const place = bduYears.indexOf(year)
  return rows.flatMap(({ name, counts }) => {
    const euros = findBduMunicipality(name)?.euros[place]
    return euros === undefined ? [] : [{ counts, euros }]
  })
}
