import { planWork } from '../../features/care-coordination/index.ts'
import { overviewOf as referralsOverviewOf } from '../../features/guidance/index.ts'
import { waitingQuestions } from '../../features/information/index.ts'
import { careTeamWork } from '../../features/school-care-link/index.ts'
import {
  matchesOf,
  reportingCodeWork,
  rightsWaitingFor,
  stalledMatches,
  triageWork,
} from '../../features/signalling/index.ts'
import { messagesThatWait, requestWork } from '../../features/youth-care-link/index.ts'
import { listsToApprove, waitingRoom } from '../../features/youth-health/index.ts'
import { type May, may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Around } from '../navigation.ts'
import { type Task, tasksFrom } from './task.ts'

/** Everything that waits for whoever asks, as far as that person works with it. */
export async function waitingFor(ctx: Ctx, around: Around): Promise<readonly Task[]> {
  // What reads the index asks as another role, so it goes by itself; the rest travels together.
  const matches = may.reportToIndex(ctx.actor) ? await matchesOf(ctx) : []
  const rights = await rightsWaitingFor(ctx)
  const stalled = may.keepAgreements(ctx.actor) ? await stalledMatches(ctx) : 0
  return tasksFrom({ matches, rights, stalled, ...(await elsewhere(ctx, around)) }, ctx.today)
}

async function elsewhere(ctx: Ctx, { modules, hasCareTeam }: Around) {
  const youthCare = modules.has('youth-care-link')
  const careTeam = modules.has('school-care-link') && hasCareTeam
  const who = <T, E>(allowed: May, read: (ctx: Ctx) => Promise<T>, none: E): Promise<T> | E =>
    allowed(ctx.actor) ? read(ctx) : none
  const [waiting, plans, referrals, questions, triage, destructions, messages, requests, careTeams, reportingCode] =
    await Promise.all([
      who(may.writeRecord, waitingRoom, 0),
      who(may.workOnPlans, planWork, []),
      who(may.refer, referralsOverviewOf, { sent: [], received: [] }),
      who(may.answerQuestions, waitingQuestions, { open: 0, late: 0 }),
      who(may.signal, triageWork, null),
      who(may.approveDestruction, listsToApprove, 0),
      youthCare ? who(may.grantYouthHelp, messagesThatWait, null) : null,
      youthCare ? who(may.askYouthCare, requestWork, null) : null,
      careTeam ? careTeamWork(ctx) : null,
      who(may.useReportingCode, reportingCodeWork, null),
    ])
  return { waiting, plans, referrals, questions, triage, destructions, messages, requests, careTeams, reportingCode }
}
