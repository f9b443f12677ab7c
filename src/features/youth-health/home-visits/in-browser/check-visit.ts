/** What is asked about a visit before it is called done: the limits and the questions of growth knowledge, as at the desk. */
import { plausible } from '../../../../knowledge/growth/measures.ts'
import { type Question, questionsAbout } from '../../../../knowledge/growth/plausibility.ts'
import { lackingIn } from '../../../../knowledge/screening/outcome.ts'
import { getScreening } from '../../../../knowledge/screening/screenings.ts'
import { fieldName } from '../../screening/field-name.ts'
import { screeningsAtHome } from '../screenings-at-home.ts'
import { underwayText as words } from '../underway-text.ts'
import type { PackedGrowth } from '../visit-package.ts'
import type { Entries } from './work.ts'

export type Checked = {
  /** Field name → what is wrong with it. */
  readonly faults: Readonly<Record<string, string>>
  /** The measures of which may be said: it is right. */
  readonly asked: readonly string[]
}

/** @param growth null when the package is gone or the child is not born: then the server alone asks */
export function checkVisit(typed: Entries, growth: PackedGrowth | null): Checked {
  const first = (name: string): string => typed.find(([one]) => one === name)?.[1].trim() ?? ''
  const faults: Record<string, string> = {}
  if (first('findings') === '') faults.findings = words.missing.findings
  if (first('findings') === 'found' && first('conclusion') === '') faults.conclusion = words.missing.conclusion
  const values = fields.map(field => ({ ...field, value: numberFrom(first(field.name)) }))
  for (const { name, value, limits } of values)
    if (first(name) !== '' && !(value >= limits.min && value <= limits.max))
      faults[name] = words.outside.replace('{min}', shown(limits.min)).replace('{max}', shown(limits.max))
  if (growth && growth.clothesKg > 0 && first('weightKg') !== '' && first('weighed') === '')
    faults.weighed = words.missing.weighed
  Object.assign(faults, halfScreenings(first))
  if (!growth) return { faults, asked: [] }
  const measured = Object.fromEntries(
    values.flatMap(({ measure, name, value }) => (first(name) === '' || faults[name] ? [] : [[measure, value]])),
  )
  const confirmed = typed.filter(([name]) => name === 'confirmed').map(([, value]) => value)
  const questions = questionsAbout({ ageYears: growth.ageYears, ...measured }, growth.known, growth.child)
  const asked = values.filter(({ measure }) => questions.some(one => one.measure === measure))
  for (const question of questions) {
    const field = values.find(({ measure }) => measure === question.measure)
    if (field && !confirmed.includes(field.quantity)) faults[field.name] = questionWords(question, growth)
  }
  return { faults, asked: asked.map(({ quantity }) => quantity) }
}

/** One eye or one ear is half a screening, and so is a remark without a result. */
function halfScreenings(first: (name: string) => string): Readonly<Record<string, string>> {
  const lacking = screeningsAtHome.flatMap(id => {
    const screening = getScreening(id)
    const values = screening.fields.flatMap(({ name }) => {
      const value = first(fieldName(id, name))
      return value === '' ? [] : [{ name, bds: null, value }]
    })
    if (values.every(({ name }) => name === 'round')) return []
    return lackingIn(screening, values).map(({ name }) => fieldName(id, name))
  })
  return Object.fromEntries(lacking.map(name => [name, words.missing.screening]))
}

/** How a measure is called in the form, in growth knowledge and in the record. */
export const fields = [
  { name: 'weightKg', measure: 'weight', quantity: 'weight', limits: plausible.weightKg },
  { name: 'heightCm', measure: 'height', quantity: 'height', limits: plausible.heightCm },
  {
    name: 'headCircumferenceCm',
    measure: 'headCircumference',
    quantity: 'head-circumference',
    limits: plausible.headCircumferenceCm,
  },
] as const

function questionWords(question: Question, { known }: PackedGrowth): string {
  const beside = 'besideAgeYears' in question ? question.besideAgeYears : null
  const facts: Record<string, string> = {
    on: known.find(one => one.ageYears === beside)?.on ?? '',
    instead: 'instead' in question ? shown(question.instead) : '',
    z: 'z' in question ? shown(question.z, 1) : '',
    byCm: 'byCm' in question ? shown(question.byCm) : '',
    change: 'change' in question ? shown(Math.abs(question.change), 1) : '',
  }
  const said = words.questions[question.because].replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')
  return `${said} ${words.sureHow}`
}

const numberFrom = (typed: string): number =>
  /^\d+(?:[.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN

const shown = (value: number, decimals = 3): string =>
  new Intl.NumberFormat('nl-NL', { maximumFractionDigits: decimals }).format(value)
