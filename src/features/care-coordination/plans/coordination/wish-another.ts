/** The family may ask for another coordinator; somebody says what was done with it. */
import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import { isProcessCoordinator } from '../process/process.ts'
import { coordinatorOf, presentIn } from '../rules.ts'
import { tellPeople } from '../telling/tell-people.ts'
import type { WishId } from './coordination.ts'
import { findWishes, insertWish, insertWishAnswer } from './store.ts'

/** The coordinator hears that there is a question; while there is none, every professional does. */
export async function wishAnother(ctx: Ctx, seat: Seat, words: string): Promise<void> {
  if (seat.me.kind !== 'family') throw notAllowed(seat)
  await insertWish(ctx.db, {
    municipality: ctx.municipality,
    id: newId<WishId>(),
    plan_id: seat.plan.id,
    words,
    asked_at: ctx.now,
    asked_by: seat.me.id,
  })
  recordPlan(ctx, 'create', 'care-coordination.coordinator-wish', seat)
  const lead = coordinatorOf(seat.plan)
  const professionals = presentIn(seat.plan).filter(one => one.kind === 'professional')
  const told = professionals.filter(one => lead === undefined || one.id === lead || isProcessCoordinator(one))
  await tellPeople(
    ctx,
    seat.plan,
    told.map(one => one.id),
    'asked',
  )
}

/** The family, who coordinates, the process coordinator; and while nobody coordinates every professional. Grandma and the school do not. */
export function seesWishes({ plan, me }: Pick<Seat, 'plan' | 'me'>): boolean {
  const lead = coordinatorOf(plan)
  if (me.kind === 'family' || me.id === lead || isProcessCoordinator(me)) return true
  return lead === undefined && me.kind === 'professional'
}

/** Whoever reads a wish answers it, but not the family itself. */
export async function answerWish(
  ctx: Ctx,
  seat: Seat,
  { wish: id, words }: { readonly wish: string; readonly words: string },
): Promise<void> {
  if (seat.me.kind === 'family' || !seesWishes(seat)) throw notAllowed(seat)
  const wish = (await findWishes(ctx.db, ctx.municipality, seat.plan.id)).find(one => one.id === id)
  if (!wish) throw new NotFound(`wish ${id}`)
  const row = { municipality: ctx.municipality, wish_id: wish.id, words }
  await insertWishAnswer(ctx.db, { ...row, answered_at: ctx.now, answered_by: seat.me.id })
  recordPlan(ctx, 'change', 'care-coordination.coordinator-wish', seat)
  await tellPeople(ctx, seat.plan, [wish.askedBy], 'news')
}

const notAllowed = ({ children }: Seat): NotAllowed =>
  new NotAllowed('care-coordination.coordinator-wish', children[0]?.id ?? null)
