import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, see } from '../../../../platform/web/answer.ts'
import { callNext } from './line.ts'
import { seatOf } from './seat.ts'

/** Calls the next one to where the actor sits, and says what came of it on the desk's page. */
export async function nextAtDesk(ctx: Ctx): Promise<Answer> {
  const seat = await seatOf(ctx)
  if (!seat) return see(desk)
  const next = await callNext(ctx, seat)
  switch (next.kind) {
    case 'called':
      return see(desk)
    case 'nobody':
      return see(`${desk}?niemand`)
    case 'still-called':
      return see(`${desk}?eerst=${next.number}`)
  }
}

const desk = '/balie'
