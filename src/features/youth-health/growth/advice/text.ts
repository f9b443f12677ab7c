import type { Earlier } from '../../../../knowledge/growth/advice/advice.ts'
import { describe } from '../../../../knowledge/growth/reference.ts'
import { findReference } from '../../../../knowledge/growth/references/index.ts'
import { format } from '../../../../platform/i18n/format.ts'
import { lowerFirst, text } from '../text.ts'
import type { GrowthAdvice } from './advice-for.ts'

const about: Record<GrowthAdvice['about'], string> = {
  height: 'Lengte',
  weight: 'Gewicht',
  headCircumference: 'Hoofdomtrek',
}

/** The rule, what it was asked of, and where it comes from. */
const because = (advice: GrowthAdvice): string =>
  `${advice.rule} Gekeken is naar ${format.list(inputsOf(advice))}. Bron: ${advice.source}, code ${advice.code}.`

function inputsOf({ on, inputs }: GrowthAdvice): readonly string[] {
  const day = `de meting van ${format.day(on)}`
  return [day, ...scored(inputs.z, inputs.reference), ...particular(inputs), ...earlierWords(inputs.earlier)]
}

const scored = (z: number, code: string | null): readonly string[] => {
  const reference = code === null ? undefined : findReference(code)
  return Number.isNaN(z) || !reference ? [] : [`${text.sd(z)} op ${text.reference(describe(reference))}`]
}

function particular(inputs: GrowthAdvice['inputs']): readonly string[] {
  if ('bmi' in inputs) return known([inputs.bmi, bmi => `BMI ${format.number(bmi, 1)}${cutOffWords(inputs)}`])
  if (!('targetHeightZ' in inputs)) return []
  return [
    ...known([inputs.gestationWeeks, weeks => `een zwangerschap van ${format.number(Math.trunc(weeks))} weken`]),
    ...known([inputs.birthWeightZ, z => `geboortegewicht ${text.sd(z)}`]),
    ...known([inputs.targetHeightZ, z => `streeflengte ${text.sd(z)}`]),
  ]
}

type WeightInputs = Extract<GrowthAdvice['inputs'], { bmi: number }>

const cutOffWords = ({ cutOffs }: WeightInputs): string =>
  cutOffs?.kind === 'cut-offs'
    ? ` (grenzen: ondergewicht ${format.number(cutOffs.underweight, 1)}, overgewicht ${format.number(cutOffs.overweight, 1)}, obesitas ${format.number(cutOffs.obesity, 1)})`
    : ''

const known = (...facts: readonly (readonly [value: number, words: (value: number) => string])[]): readonly string[] =>
  facts.flatMap(([value, words]) => (Number.isNaN(value) ? [] : [words(value)]))

/** The rules compare with the lowest and the highest there was. */
function earlierWords(earlier: readonly Earlier[]): readonly string[] {
  const zs = earlier.map(({ z }) => z)
  if (zs.length === 0) return []
  if (zs.length === 1) return [`de meting daarvoor (${text.sd(zs[0] ?? 0)})`]
  return [`${zs.length} eerdere metingen (${text.sd(Math.min(...zs))} tot ${text.sd(Math.max(...zs))})`]
}

export const adviceText = {
  title: 'Verwijsadvies',
  about,
  because,
  titleOf: (advice: GrowthAdvice) => `${about[advice.about]}: ${lowerFirst(advice.title)}`,
  look: 'Bekijk',
  why: 'Waarom dit advies',
  refer: 'Verwijs',
  repeat: 'Opnieuw meten',
  measure: 'Meting toevoegen',
  fillIn: 'Vul gegevens in',
  decides: 'Het advies beslist niet: dat doe je zelf, met de jeugdarts.',
}
