/**
 * All Dutch growth references by their code. Naming them costs little; a table is read when it is first used (`prepare`).
 * The WHO's are apart (who-2006.ts, who-2007.ts), so that who does not use them does not load them.
 */
import type { Reference } from '../reference.ts'
import { headCircumferenceDownSyndrome, heightDownSyndrome, weightDownSyndrome } from './down-syndrome.ts'
import { bmiHindustani, heightHindustani, weightForHeightHindustani, weightHindustani } from './hindustani.ts'
import { bmi1980, weight1980, weightForHeight1980 } from './netherlands-1980.ts'
import { bmi1997 } from './netherlands-1997-bmi.ts'
import { headCircumference1997 } from './netherlands-1997-head-circumference.ts'
import { height1997 } from './netherlands-1997-height.ts'
import { weight1997 } from './netherlands-1997-weight.ts'
import { weightForHeight1997 } from './netherlands-1997-weight-for-height.ts'
import { bmi2009, height2009, weight2009 } from './netherlands-2009.ts'
import { headCircumferencePretermBoys } from './preterm-2012-head-circumference-boys.ts'
import { headCircumferencePretermGirls } from './preterm-2012-head-circumference-girls.ts'
import { heightPretermBoys } from './preterm-2012-height-boys.ts'
import { heightPretermGirls } from './preterm-2012-height-girls.ts'
import { weightPretermBoys } from './preterm-2012-weight-boys.ts'
import { weightForHeight2012 } from './preterm-2012-weight-for-height.ts'
import { weightPretermGirls } from './preterm-2012-weight-girls.ts'

export const findReference = (code: string): Reference | undefined => dutchReferences.get(code)

export const dutchReferences: ReadonlyMap<string, Reference> = new Map(
  [
    ...[weight1980, bmi1980, weightForHeight1980],
    ...[height1997, weight1997, headCircumference1997, bmi1997, weightForHeight1997],
    ...[height2009, weight2009, bmi2009],
    ...[weightHindustani, bmiHindustani, weightForHeightHindustani, heightHindustani],
    ...[heightDownSyndrome, weightDownSyndrome, headCircumferenceDownSyndrome],
    ...[heightPretermGirls, weightPretermGirls, headCircumferencePretermGirls],
    ...[heightPretermBoys, weightPretermBoys, headCircumferencePretermBoys, weightForHeight2012],
  ]
    .flat()
    .map(reference => [reference.code, reference]),
)
