/** What the doses of a child did and what is still to come, as a line of a file. */
import type { Effect } from '../knowledge/vaccination/effect.ts'
import { effectOf } from '../knowledge/vaccination/effect.ts'
import { type PlannedDose, reviewNumbered } from '../knowledge/vaccination/forecast.ts'
import { vaccines } from '../knowledge/vaccination/vaccines.ts'
import type { Question } from './vaccination-question.ts'
import { vaccinationText } from './vaccination-text.ts'

type Answer = {
  /** As it came; no field at all when the line has none. */
  readonly id: unknown
  /** In the order they came: all that was said of each, and `rank`, how far the series is after it; null when it adds nothing. */
  readonly doses: readonly (Readonly<Record<string, unknown>> & Verdict)[]
  readonly due: readonly Due[]
}
type Verdict = { readonly valid: boolean; readonly rank: number | null; readonly why: string }

/**
 * A dose that is not given and has not lapsed, and that can be given: where the rules do not say when, there is none.
 * - `dose`: which dose of this vaccine it will be for this child, of those that count.
 * - `earliest`: the first day from today on which it counts; the dose before it is given on its target.
 * - `target`: the day of the programme, or `earliest` when that is later.
 * - `latest`: the last day; a deadline of the programme as long as it has not passed, else the day before the age or the birthday
 *   (the eighteenth) on which it does not count any more.
 */
type Due = {
  readonly vaccine: string
  readonly dose: number
  readonly earliest: string
  readonly target: string
  readonly latest: string | undefined
  readonly why: string
}

export function vaccinationAnswer({ id, child, born, today, doses }: Question): Answer {
  const known = doses.flatMap(({ given }) => (given ? [given] : []))
  const { judged, plan } = reviewNumbered(child, born, today, known)
  const effects = new Map(judged.map(one => [one.dose, effectOf(one)]))
  const answers = doses.map(({ echo, given }) => {
    const { valid, rank, why } = verdictOf(given ? effects.get(given.dose) : undefined)
    return { ...echo, valid, rank, why }
  })
  return { id, doses: answers, due: dueIn(plan) }
}

function verdictOf(effect: Effect | undefined): Verdict {
  if (!effect) return { valid: false, rank: null, why: vaccinationText.unknownVaccine }
  const why = vaccinationText.effect(effect)
  return effect.kind === 'does-not-count' ? { valid: false, rank: null, why } : { valid: true, rank: effect.rank, why }
}

function dueIn(plan: readonly PlannedDose[]): readonly Due[] {
  const counts = new Map<string, number>()
  const due: Due[] = []
  for (const one of plan) {
    const { kind } = one.standing
    if (kind === 'not-needed' || kind === 'lapsed') continue
    const dose = (counts.get(one.vaccine) ?? 0) + 1
    counts.set(one.vaccine, dose)
    if (kind !== 'given' && one.earliest && one.target) due.push(dueOf(one, dose, one.earliest, one.target))
  }
  return due.sort((a, b) => (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0))
}

const dueOf = (one: PlannedDose, dose: number, earliest: Day, target: Day): Due => ({
  vaccine: vaccines[one.vaccine].name,
  dose,
  earliest: vaccinationText.iso(earliest),
  target: vaccinationText.iso(target),
  latest: one.latest ? vaccinationText.iso(one.latest.on) : undefined,
  why: vaccinationText.why(one),
})

type Day = Temporal.PlainDate
