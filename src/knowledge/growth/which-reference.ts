/**
 * Which reference belongs to which child, measure and use. The Dutch tools deliberately use several references for one child;
 * so every z-score carries the code of its own.
 *   stored  the z-score kept with a measurement. Source: nlreferences 0.17.0 `set_refcodes` ("analysis metric"); origin plays no part.
 *   chart   the lines a professional sees. Source: chartcatalog 1.18.2 (charts "nl2010" and "preterm"), chartplotter `select_chart`.
 *   advice  what the referral rules are computed on. Source: growthscreener 1.23.0 `pick_reference_wgt`, `calculate_advice_hgt`, `_hdc`.
 */
import type { Measure, Sex } from './measures.ts'
import type { Population, Reference } from './reference.ts'
import { findReference } from './references/index.ts'
import { dutchCode } from './references/references.ts'

export type Use = 'stored' | 'chart' | 'advice'

export type GrowingChild = {
  /** Null when unknown or not specified: growth references exist for girls and for boys. */
  readonly sex: Sex | null
  /** Completed weeks of pregnancy; null when unknown, then the child is taken as born at term. */
  readonly gestationWeeks: number | null
  /** Only where a chart of that population is asked for; youth health care starts from the Dutch one (chartplotter). */
  readonly population?: Exclude<Population, 'who'>
}

export type Choice =
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'none'; readonly because: WhyNone }

/** BMI advice, and weight advice from one year on, do not go by weight or BMI z-scores: see bmi-cut-offs.ts. */
export type WhyNone = 'sex-unknown' | 'born-before-21-weeks' | 'not-used-for-advice' | 'no-such-table'

/** @param ageYears decimal age since birth, never corrected for prematurity: the preterm tables are read at that age. */
export function whichReference(child: GrowingChild, measure: Measure, ageYears: number, use: Use): Choice {
  if (!child.sex) return { kind: 'none', because: 'sex-unknown' }
  const weeks = child.gestationWeeks === null ? null : Math.trunc(child.gestationWeeks)
  const table = choose[use]({ measure, ageYears, weeks, population: child.population ?? 'nl' })
  if (typeof table === 'string') return { kind: 'none', because: table }
  const reference = findReference(dutchCode(table.year, measure, child.sex, table.sub))
  return reference ? { kind: 'reference', reference } : { kind: 'none', because: 'no-such-table' }
}

type Asked = {
  readonly measure: Measure
  readonly ageYears: number
  readonly weeks: number | null
  readonly population: Exclude<Population, 'who'>
}
type Chosen = { readonly year: number; readonly sub: string } | WhyNone

function chooseStored({ measure, ageYears, weeks }: Asked): Chosen {
  if (measure === 'bmi') return { year: 1997, sub: 'nl' }
  if (hasPretermTable(measure, ageYears, weeks)) {
    if (measure === 'weightForHeight') return { year: 2012, sub: '' }
    return weeks < 21 ? 'born-before-21-weeks' : pretermTable(weeks)
  }
  if (measure === 'weightForHeight') return { year: 1997, sub: ageYears > 16 ? 'nlb' : 'nla' }
  return { year: 1997, sub: 'nl' }
}

/** The preterm charts have no BMI; weight for height of a preterm child follows the stored one. */
function chooseChart(asked: Asked): Chosen {
  const { measure, ageYears, weeks, population } = asked
  if (population !== 'ds' && measure !== 'bmi' && hasPretermTable(measure, ageYears, weeks))
    return measure === 'weightForHeight' ? { year: 2012, sub: '' } : pretermTable(weeks)
  const isHindustani = population === 'hs'
  switch (measure) {
    case 'height':
      return isHindustani ? { year: 2010, sub: 'hs' } : { year: 2009, sub: population }
    case 'headCircumference':
      return headChart(asked)
    case 'weightForHeight':
      return isHindustani ? { year: 1976, sub: 'hs' } : { year: 1980, sub: 'nla' }
    case 'weight':
    case 'bmi':
      return isHindustani ? { year: 1976, sub: 'hs' } : { year: 1980, sub: '' }
  }
}

/** Turkish and Moroccan origin have a head chart of their own to 15 months; Hindustani have none. */
function headChart({ ageYears, population }: Asked): Chosen {
  if (population === 'ds') return { year: 2009, sub: 'ds' }
  const hasOwnChart = (population === 'tu' || population === 'ma') && ageYears <= 15 / 12
  return { year: 1997, sub: hasOwnChart ? population : 'nl' }
}

/** Height goes by the Dutch reference whatever the origin; a Hindustani child has its own only when known to be born at term. */
function chooseAdvice({ measure, ageYears, weeks, population }: Asked): Chosen {
  const isPreterm = weeks !== null && weeks < 37
  const isHindustani = population === 'hs' && weeks !== null && !isPreterm
  switch (measure) {
    case 'height':
      return isPreterm && ageYears < 4 ? ownPretermTable(weeks) : { year: 2009, sub: 'nl' }
    case 'headCircumference':
      return isPreterm && ageYears <= lastPretermAge.headCircumference
        ? ownPretermTable(weeks)
        : { year: 1997, sub: 'nl' }
    case 'weight':
      if (ageYears >= 1) return 'not-used-for-advice'
      if (isPreterm) return pretermTable(weeks)
      return isHindustani ? { year: 1976, sub: 'hs' } : { year: 2009, sub: 'nl' }
    case 'weightForHeight':
      if (ageYears <= 2 || isPreterm) return { year: 2012, sub: '' }
      return isHindustani ? { year: 1976, sub: 'hs' } : { year: 1980, sub: 'nla' }
    case 'bmi':
      return 'not-used-for-advice'
  }
}

const choose: Record<Use, (asked: Asked) => Chosen> = { stored: chooseStored, chart: chooseChart, advice: chooseAdvice }

const lastPretermAge = { headCircumference: 1.5, others: 4 }

const hasPretermTable = (measure: Measure, ageYears: number, weeks: number | null): weeks is number =>
  weeks !== null &&
  weeks <= 36 &&
  ageYears <= (measure === 'headCircumference' ? lastPretermAge.headCircumference : lastPretermAge.others)

/** The tables begin at 25 weeks; children born earlier are read against that one. */
const pretermTable = (weeks: number): Chosen => ({ year: 2012, sub: String(Math.max(25, weeks)) })

/** Advice on height and head is given on the child's own week only: none below 25. */
const ownPretermTable = (weeks: number): Chosen => (weeks < 25 ? 'no-such-table' : pretermTable(weeks))
