/** All of a child's screenings: what was recorded, what stands open, and what its age asks for. */

import { ageInMonths } from '../../../knowledge/ages/age.ts'
import { meetsHearingLevel } from '../../../knowledge/screening/audiometry.ts'
import type { Levels } from '../../../knowledge/screening/levels.ts'
import { type ScreeningId, type ScreeningResult, seenOf } from '../../../knowledge/screening/screening.ts'
import {
  type DoneScreening,
  type DueScreening,
  openNow,
  screeningsDue,
} from '../../../knowledge/screening/screenings-due.ts'
import { meetsVisionLevel } from '../../../knowledge/screening/vision.ts'
import type { Child, ChildId } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Finding, isOpen } from './finding.ts'
import { levelsOf } from './levels.ts'
import { findFindings, findScreenings, type RecordedScreenings } from './store.ts'

export type Screenings = {
  readonly recorded: readonly RecordedScreenings[]
  readonly findings: readonly Finding[]
  readonly due: readonly DueScreening[]
  readonly levels: Levels
}

export const screeningsOf = async (ctx: Ctx, child: Child): Promise<Screenings> =>
  screeningsFrom({ child, today: ctx.today }, await findScreeningFacts(ctx, child.id))

/** What follows without looking further: for a page that asks everything at once, before it has the child. */
export type ScreeningFacts = Omit<Screenings, 'due'>

export async function findScreeningFacts(ctx: Ctx, child: ChildId): Promise<ScreeningFacts> {
  const [recorded, findings, levels] = await Promise.all([
    findScreenings(ctx.db, ctx.municipality, child),
    findFindings(ctx.db, ctx.municipality, child),
    levelsOf(ctx),
  ])
  return { recorded, findings, levels }
}

export const screeningsFrom = (
  { child, today }: { readonly child: Child; readonly today: Temporal.PlainDate },
  facts: ScreeningFacts,
): Screenings => ({ ...facts, due: dueFor(child, today, doneIn(facts.recorded)) })

/** Nothing is asked of a child that is not born, or died. */
export const dueFor = (
  child: Child,
  today: Temporal.PlainDate,
  done: readonly DoneScreening[],
): readonly DueScreening[] =>
  child.birth.kind === 'born' && child.diedOn === null
    ? screeningsDue({ birth: child.birth.on, sex: child.sex }, today, done)
    : []

export const doneIn = (recorded: readonly Pick<RecordedScreenings, 'on' | 'results'>[]): readonly DoneScreening[] =>
  recorded.flatMap(({ on, results }) => results.map(({ screening, outcome }) => ({ screening, on, outcome })))

/** What to propose in a form: what is due now and what an open finding waits for. */
export const proposed = ({ due, findings }: Pick<Screenings, 'due' | 'findings'>): readonly ScreeningId[] => [
  ...new Set([
    ...findings.filter(isOpen).map(({ screening }) => screening),
    ...openNow(due).map(({ screening }) => screening.id),
  ]),
]

/** The round that comes now: after one that was not sufficient the next, at most the third. */
export function nextRound({ recorded }: Pick<Screenings, 'recorded'>): '1' | '2' | '3' {
  const rounds = recorded.flatMap(({ results }) =>
    results.flatMap(({ screening, values }) =>
      screening === 'newborn-hearing' ? [seenOf(values, 'round') ?? '1'] : [],
    ),
  )
  if (rounds.includes('2') || rounds.includes('3')) return '3'
  return rounds.includes('1') ? '2' : '1'
}

/** Does the result go against what the municipality agreed? Undefined when nothing was agreed or measured. */
function meetsAgreement(
  { screening, values }: ScreeningResult,
  ageMonths: number,
  levels: Levels,
): boolean | undefined {
  if (screening === 'hearing') return meetsHearingLevel(values, levels.decibel)
  return screening === 'vision' ? meetsVisionLevel(values, ageMonths, levels) : undefined
}

/** Called sufficient by the professional, though a value does not reach what was agreed. */
export const isAgainstAgreement = (
  result: ScreeningResult,
  child: Child,
  on: Temporal.PlainDate,
  levels: Levels,
): boolean =>
  result.outcome === 'sufficient' && meetsAgreement(result, ageInMonths(child.birth.on, on), levels) === false
