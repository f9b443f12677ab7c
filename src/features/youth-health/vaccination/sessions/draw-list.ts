/**
 * Whom a session calls: everybody of the school (or of those birth dates) for whom one of its vaccines has its time. Who refused, or
 * may not have it, is on the list too: at the table it must be seen. A session that follows another calls who was absent there.
 */
import { recordStanding } from '../../../../knowledge/consent/record-standing.ts'
import { type Child, childrenBorn, childrenOfSchool, getChildren } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { careOfGroup } from '../../record/care-relation.ts'
import { openRecords } from '../../record/open-record.ts'
import { loadVaccinationsOfEach } from '../vaccinations.ts'
import { offersFor } from './rules.ts'
import { lastWord, type SessionPlan, type VaccinationSessionId } from './session.ts'
import { findCalled, insertCalled } from './store.ts'

type Candidate = { readonly child: Child; readonly className: string | null }

/** Adds who is not on the list yet; nobody ever leaves it. Gives how many were added. */
export async function drawList(ctx: Ctx, id: VaccinationSessionId, plan: SessionPlan): Promise<number> {
  const candidates = await candidatesFor(ctx, plan)
  const looksAfter = await careOfGroup(ctx)
  const known = candidates.filter(
    ({ child }) => child.birth.kind === 'born' && looksAfter(child) && isOpen(child, ctx.today),
  )
  const vaccinations = await loadVaccinationsOfEach(
    ctx,
    known.map(({ child }) => child),
    plan.on,
  )
  const called = known.filter(({ child }) => {
    const own = vaccinations.get(child.id)
    return own !== undefined && offersFor(own, plan.vaccines, plan.on).length > 0
  })
  await openRecords(
    ctx,
    called.map(({ child }) => child),
  )
  const added = await insertCalled(
    ctx,
    id,
    called.map(({ child, className }) => ({ child: child.id, className })),
  )
  for (const child of added) record(ctx, 'create', 'youth-health.vaccination-session', child)
  return added.length
}

/** From eighteen on nobody writes in a record, so nobody is called. */
const isOpen = ({ birth }: Child, today: Temporal.PlainDate) => recordStanding(birth.on, today).kind === 'open'

async function candidatesFor(ctx: Ctx, { school, born, classes, follows }: SessionPlan): Promise<readonly Candidate[]> {
  if (follows !== null) return missedAt(ctx, follows)
  if (school === null)
    return born === null ? [] : (await childrenBorn(ctx, born)).map(child => ({ child, className: null }))
  const pupils = await childrenOfSchool(ctx, school, born === null ? {} : { bornBetween: born })
  return pupils.filter(({ className }) => classes === null || (className !== null && classes.includes(className)))
}

/** Who did not come, or of whom nothing was registered. Who said no, or could not have it, is not called again by itself. */
async function missedAt(ctx: Ctx, session: VaccinationSessionId): Promise<readonly Candidate[]> {
  const called = (await findCalled(ctx.db, ctx.municipality, [session])).get(session) ?? []
  const missed = called.filter(({ turns }) => (lastWord(turns)?.outcome ?? 'absent') === 'absent')
  const classes = new Map<string, string | null>(missed.map(({ child, className }) => [child, className]))
  const children = await getChildren(ctx, [...classes.keys()])
  return children.map(child => ({ child, className: classes.get(child.id) ?? null }))
}
