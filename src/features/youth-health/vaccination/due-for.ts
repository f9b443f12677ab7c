/** What a family sees of the vaccinations: what it comes to, and every dose that was given or is still to come, in sentences. */
import type { PlannedDose } from '../../../knowledge/vaccination/forecast.ts'
import type { Child } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { conclusionOf, isOpen } from './rules.ts'
import { text } from './text.ts'
import { loadVaccinationsOfEach, type Vaccinations } from './vaccinations.ts'
import { vaccinationsOf } from './vaccinations-of.ts'

export type DueDoses = {
  /** 'Vandaag aan de beurt: BMR 1 en MenACWY 1.' */
  readonly conclusion: string
  /** Due and overdue first, then what is planned, in the order of the programme. */
  readonly doses: readonly DueDose[]
  /** What was given, the latest first. */
  readonly given: readonly GivenDose[]
}

export type GivenDose = Pick<DueDose, 'name' | 'against'> & { readonly on: Temporal.PlainDate }

export type DueDose = {
  readonly kind: PlannedDose['standing']['kind']
  /** 'BMR 1' */
  readonly name: string
  /** 'bof, mazelen en rodehond' */
  readonly against: string
  /** 'nu, tot en met 22 dec 2026' */
  readonly term: string
  /** The last day of what is due now, the first of what is planned; null when neither can be said. */
  readonly day: Temporal.PlainDate | null
  readonly why: string
}

/** The caller has found that this person may see the child's record (`knowledge/consent/who-may-see.ts`); the reading is logged here. */
export const dueFor = async (ctx: Ctx, child: Child): Promise<DueDoses> => dueIn(await vaccinationsOf(ctx, child))

/** The same of the children of one family, at once; unborn children have none. */
export async function dueForEach(ctx: Ctx, children: readonly Child[]): Promise<ReadonlyMap<string, DueDoses>> {
  if (children.length === 0) return new Map()
  for (const { id } of children) record(ctx, 'read', 'youth-health.vaccination', id)
  const each = await loadVaccinationsOfEach(ctx, children)
  return new Map([...each].map(([id, vaccinations]) => [id, dueIn(vaccinations)]))
}

function dueIn({ plan }: Vaccinations): DueDoses {
  const { strong, rest } = text.conclusion(conclusionOf(plan), plan)
  const isNow = (one: PlannedDose) => one.standing.kind === 'due' || one.standing.kind === 'overdue'
  const open = plan.filter(isOpen)
  const doses = [...open.filter(isNow), ...open.filter(one => !isNow(one))].map(one => ({
    kind: one.standing.kind,
    name: text.nameOf(one, plan),
    against: text.against(one.vaccine),
    term: text.term(one),
    day: dayOf(one),
    why: text.why(one),
  }))
  return { conclusion: `${strong}${rest}`, doses, given: plan.flatMap(one => givenFrom(one, plan)).toSorted(byDay) }
}

function dayOf({ standing: at, earliest }: PlannedDose): Temporal.PlainDate | null {
  if (at.kind === 'due') return at.by
  if (at.kind === 'planned') return earliest && Temporal.PlainDate.compare(earliest, at.from) > 0 ? earliest : at.from
  return null
}

const givenFrom = (one: PlannedDose, plan: readonly PlannedDose[]): readonly GivenDose[] =>
  one.standing.kind === 'given'
    ? [{ name: text.nameOf(one, plan), against: text.against(one.standing.vaccine), on: one.standing.on }]
    : []

const byDay = (one: GivenDose, other: GivenDose): number => Temporal.PlainDate.compare(other.on, one.on)
