/** What a family sees of the vaccinations: what it comes to, and every dose that was given or is still to come, in sentences. */
import type { PlannedDose } from '../../../knowledge/vaccination/forecast.ts'
import type { Child } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { conclusionOf, isOpen } from './rules.ts'
import { text } from './text.ts'
import { vaccinationsOf } from './vaccinations-of.ts'

export type DueDoses = {
  /** 'Vandaag aan de beurt: BMR 1 en MenACWY 1.' */
  readonly conclusion: string
  /** Due and overdue first, then what is planned, in the order of the programme. */
  readonly doses: readonly DueDose[]
}

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
export async function dueFor(ctx: Ctx, child: Child): Promise<DueDoses> {
  const { plan } = await vaccinationsOf(ctx, child)
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
  return { conclusion: `${strong}${rest}`, doses }
}

function dayOf({ standing: at, earliest }: PlannedDose): Temporal.PlainDate | null {
  if (at.kind === 'due') return at.by
  if (at.kind === 'planned') return earliest && Temporal.PlainDate.compare(earliest, at.from) > 0 ? earliest : at.from
  return null
}
