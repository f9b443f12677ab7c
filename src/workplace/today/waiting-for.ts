import { planWork } from '../../features/care-coordination/index.ts'
import { overviewOf as referralsOverviewOf } from '../../features/guidance/index.ts'
import { waitingQuestions } from '../../features/information/index.ts'
import { matchesOf, rightsWaitingFor, triageWork } from '../../features/signalling/index.ts'
import { listsToApprove, waitingRoom } from '../../features/youth-health/index.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Task, tasksFrom } from './task.ts'

/** Everything that waits for whoever asks, as far as that person works with it. */
export async function waitingFor(ctx: Ctx): Promise<readonly Task[]> {
  const waiting = may.writeRecord(ctx.actor) ? await waitingRoom(ctx) : 0
  const matches = may.reportToIndex(ctx.actor) ? await matchesOf(ctx) : []
  const plans = may.workOnPlans(ctx.actor) ? await planWork(ctx) : []
  const referrals = may.refer(ctx.actor) ? await referralsOverviewOf(ctx) : { sent: [], received: [] }
  const questions = may.answerQuestions(ctx.actor) ? await waitingQuestions(ctx) : { open: 0, late: 0 }
  const triage = may.signal(ctx.actor) ? await triageWork(ctx) : nothingSent
  const rights = await rightsWaitingFor(ctx)
  const destructions = may.approveDestruction(ctx.actor) ? await listsToApprove(ctx) : 0
  return tasksFrom({ waiting, matches, plans, referrals, questions, triage, rights, destructions }, ctx.today)
}

const nothingSent = { waiting: 0, overdue: 0, dueOn: null, unanswered: 0, given: 0, answers: 0 }
