import { aftercareWork, outreachWork, plansThatAsk, planWork } from '../../features/care-coordination/index.ts'
import { overviewOf as referralsOverviewOf } from '../../features/guidance/index.ts'
import { countLateTexts, waitingMessages, waitingQuestions } from '../../features/information/index.ts'
import { lightHelpWork } from '../../features/parenting-help/index.ts'
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
import { privacyWork } from '../../portal/index.ts'
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

async function elsewhere(ctx: Ctx, around: Around) {
  const [own, links] = await Promise.all([atTheCentre(ctx), atTheLinks(ctx, around)])
  return { ...own, ...links }
}

const who = <T, E>(ctx: Ctx, allowed: May, read: (ctx: Ctx) => Promise<T>, none: E): Promise<T> | E =>
  allowed(ctx.actor) ? read(ctx) : none

async function atTheCentre(ctx: Ctx) {
  const [waiting, plans, stalledPlans, referrals, questions, lateTexts, triage, destructions, outreach, aftercare] =
    await Promise.all([
      who(ctx, may.writeRecord, waitingRoom, 0),
      who(ctx, may.workOnPlans, planWork, []),
      who(ctx, may.unblockPlans, plansThatAsk, 0),
      who(ctx, may.refer, referralsOverviewOf, { sent: [], received: [] }),
      who(ctx, may.answerQuestions, waitingQuestions, { open: 0, late: 0 }),
      who(ctx, may.writeTexts, countLateTexts, 0),
      who(ctx, may.signal, triageWork, null),
      who(ctx, may.approveDestruction, listsToApprove, 0),
      who(ctx, may.reachOut, outreachWork, null),
      who(ctx, may.giveAftercare, aftercareWork, null),
    ])
  return { waiting, plans, stalledPlans, referrals, questions, lateTexts, triage, destructions, outreach, aftercare }
}

async function atTheLinks(ctx: Ctx, { modules, hasCareTeam }: Around) {
  const youthCare = modules.has('youth-care-link')
  const careTeam = modules.has('school-care-link') && hasCareTeam
  const [privacy, families, messages, requests, careTeams, reportingCode, lightHelp] = await Promise.all([
    privacyWork(ctx),
    who(ctx, may.answerMessages, waitingMessages, null),
    youthCare ? who(ctx, may.grantYouthHelp, messagesThatWait, null) : null,
    youthCare ? who(ctx, may.askYouthCare, requestWork, null) : null,
    careTeam ? careTeamWork(ctx) : null,
    who(ctx, may.useReportingCode, reportingCodeWork, null),
    who(ctx, may.giveLightHelp, lightHelpWork, null),
  ])
  return { privacy, families, messages, requests, careTeams, reportingCode, lightHelp }
}
