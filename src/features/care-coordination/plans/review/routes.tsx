import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { page, see } from '../../../../platform/web/answer.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { meetingAt, meetingsOf } from '../meetings/look-up.ts'
import { isComing, tableOf } from '../meetings/meeting.ts'
import { insertReview } from '../meetings/writing/store.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import { baseOf, readsToWrite, writes } from '../with-plan.ts'
import { seatedIn, tableSight } from './common-sight.ts'
import { ReviewPage } from './review.view.tsx'
import { stepsOf } from './steps.ts'
import { reviewText } from './text.ts'

/** Only in the workplace: the wall hangs there. */
export const planReview = router('professional')

planReview.get(
  '/plannen/:id/overleg/:meeting/scherm',
  may.workOnPlans,
  readsToWrite(async (ctx, seat, asked) => page(reviewText.title, ReviewPage(await reviewParts(ctx, seat, asked)))),
)

planReview.post(
  '/plannen/:id/overleg/:meeting/scherm',
  may.workOnPlans,
  writes(async (ctx, seat, asked) => {
    const meeting = await meetingAt(ctx, seat, asked.params.meeting ?? '')
    const row = { municipality: ctx.municipality, meeting_id: meeting.id }
    await insertReview(ctx.db, { ...row, started_at: ctx.now, started_by: seat.me.id })
    recordPlan(ctx, 'change', 'care-coordination.meeting', seat, 'review', { part: meeting.id })
    return see(`${baseOf(asked)}/overleg/${meeting.id}/scherm?stap=1`)
  }),
)

async function reviewParts(ctx: Ctx, seat: Seat, asked: Asked) {
  const meeting = await meetingAt(ctx, seat, asked.params.meeting ?? '')
  const meetings = await meetingsOf(ctx, seat)
  const people = seatedIn(seat.plan, [...tableOf(meeting), seat.me.id])
  const table = await tableSight(ctx, seat, people)
  const steps = stepsOf(table.plan, ctx.today)
  const asks = Number(asked.query.get('stap') ?? 0)
  return {
    table,
    people,
    meeting,
    next: meetings.findLast(one => one.id !== meeting.id && isComing(one, ctx.now)) ?? null,
    steps,
    at: Number.isInteger(asks) ? Math.max(0, Math.min(asks, steps.length)) : 0,
    base: `${baseOf(asked)}/overleg/${meeting.id}`,
    now: ctx.now,
    today: ctx.today,
  }
}
