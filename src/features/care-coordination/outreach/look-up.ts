/** Who may see outreach: those who work on it. Nobody else, whatever their role or organisation. */
import { type Child, getChild, getChildren } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import { type Outreach, objectOf } from './outreach.ts'
import { type Due, dueOf, worksOn } from './rules.ts'
import { findOutreach } from './store.ts'
import { termsOf } from './terms/set-terms.ts'

export type Seen = { readonly outreach: Outreach; readonly child: Child; readonly due: Due | null }

/** Opens one, to read it or write in it. */
export async function openOutreach(ctx: Ctx, id: string): Promise<Seen> {
  const [outreach] = isId(id) ? await findOutreach(ctx.db, ctx.municipality, { kind: 'one', id }) : []
  if (!outreach) throw new NotFound(`outreach ${id}`)
  if (!worksOn(outreach, ctx.actor.id)) throw new NotAllowed(objectOf(outreach), outreach.child)
  record(ctx, 'read', objectOf(outreach), outreach.child)
  const child = await getChild(ctx, outreach.child)
  return { outreach, child, due: dueOf(outreach, await termsOf(ctx), ctx.today) }
}

/** On which whoever asks works, those that are going on first, the most urgent on top. */
export async function myOutreach(ctx: Ctx): Promise<readonly Seen[]> {
  const all = await findOutreach(ctx.db, ctx.municipality, { kind: 'of-worker', id: ctx.actor.id })
  const children = new Map(
    (
      await getChildren(
        ctx,
        all.map(({ child }) => child),
      )
    ).map(child => [child.id, child]),
  )
  const terms = await termsOf(ctx)
  for (const outreach of all) record(ctx, 'read', objectOf(outreach), outreach.child)
  return all
    .flatMap(outreach => {
      const child = children.get(outreach.child)
      return child ? [{ outreach, child, due: dueOf(outreach, terms, ctx.today) }] : []
    })
    .toSorted(byUrgency)
}

/** What is going on comes before what ended, and of that the earliest day. */
function byUrgency(one: Seen, other: Seen): number {
  if (!one.due || !other.due) return Number(!one.due) - Number(!other.due)
  return Temporal.PlainDate.compare(firstDay(one.due), firstDay(other.due))
}

const firstDay = ({ attempt, review }: Due): Temporal.PlainDate =>
  Temporal.PlainDate.compare(attempt.by, review.by) <= 0 ? attempt.by : review.by
