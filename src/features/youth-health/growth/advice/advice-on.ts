/** Which advice belongs to a chart, and whether it asks for something to be done. Pure. */
import type { Measure } from '../../../../knowledge/growth/measures.ts'
import type { GrowthAdvice } from './advice-for.ts'

/** The advice about weight goes by the body mass index or by weight for height, so it belongs to those charts too. */
export const isAbout = (about: GrowthAdvice['about'], measure: Measure): boolean =>
  about === measure || (about === 'weight' && (measure === 'bmi' || measure === 'weightForHeight'))

export const adviceOn = (measure: Measure, advice: readonly GrowthAdvice[]): GrowthAdvice | undefined =>
  advice.find(({ about }) => isAbout(about, measure))

export const asksForAction = ({ kind }: Pick<GrowthAdvice, 'kind'>): boolean => asking.has(kind)

const asking: ReadonlySet<GrowthAdvice['kind']> = new Set(['refer', 'consider', 'watch'])
