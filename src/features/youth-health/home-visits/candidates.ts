/** Whom a nurse can take along today: who is in her agenda, newborns whose visit at home is due, and a child she came from. */
import type { MomentCode } from '../../../knowledge/contact-moments/contact-moments.ts'
import { type Child, childrenBorn } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { findSessions, loadAgendas } from '../clinic/index.ts'
import { findMomentFactsOfEach, momentsFrom } from '../consultation/moments/moments-of.ts'
import { careOfGroup, childInCare } from '../record/care-relation.ts'

export type Candidate = {
  readonly child: Child
  readonly moment: MomentCode
  readonly at: Temporal.PlainTime | null
  /** Stands ticked: the moment is held at home, or the nurse came from this child. */
  readonly isAtHome: boolean
}

/** The moments that are held at home, by their names. */
const atHome: ReadonlySet<MomentCode> = new Set(['prenatal', '01', '02', '21'])
const onIndication: MomentCode = '21'
/** The visits at home are meant for the first weeks; five leave room for one that came late. Ours. */
const newborn = { days: 35 }

/** By time, those without one after. @param asked the id of a child whose record she came from */
export async function candidatesOf(ctx: Ctx, asked: string | null): Promise<readonly Candidate[]> {
  const own = asked === null ? [] : [await askedFor(ctx, asked)]
  const all = [...own, ...(await fromAgenda(ctx)), ...(await newborns(ctx))]
  const first = new Map(all.toReversed().map(one => [one.child.id, one]))
  return [...first.values()].toSorted((one, other) => minutesOf(one) - minutesOf(other))
}

async function askedFor(ctx: Ctx, id: string): Promise<Candidate> {
  const child = await childInCare(ctx, id)
  record(ctx, 'read', 'people.child', child.id)
  return { child, moment: onIndication, at: null, isAtHome: true }
}

async function fromAgenda(ctx: Ctx): Promise<readonly Candidate[]> {
  const { db, municipality, actor, today } = ctx
  const sessions = await findSessions(db, municipality, { from: today, to: today }, actor.id)
  const agendas = await loadAgendas(ctx, sessions)
  return agendas
    .flatMap(({ lines }) => lines)
    .filter(({ attendance }) => attendance === 'expected' || attendance === 'arrived')
    .map(({ child, toHold, planned }) => ({ child, moment: toHold, at: planned.at, isAtHome: atHome.has(toHold) }))
}

async function newborns(ctx: Ctx): Promise<readonly Candidate[]> {
  const { today } = ctx
  const looksAfter = await careOfGroup(ctx)
  const born = (await childrenBorn(ctx, { from: today.subtract(newborn), to: today })).filter(looksAfter)
  const factsOf = await findMomentFactsOfEach(
    ctx,
    born.map(({ id }) => id),
  )
  return born.flatMap(child => {
    const { next } = momentsFrom({ child, today }, factsOf(child.id))
    const isDue = next !== null && atHome.has(next.moment.code) && next.standing.kind !== 'planned'
    if (!isDue) return []
    record(ctx, 'read', 'people.child', child.id)
    return [{ child, moment: next.moment.code, at: null, isAtHome: true }]
  })
}

const minutesOf = ({ at }: Candidate): number => (at === null ? 24 * 60 : at.hour * 60 + at.minute)
