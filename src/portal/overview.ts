/** Everything Mijn CJG shows of the people its reader sees: put together from the features' faces, each by its own rules. */
import { type FamilyPlan, plansOf } from '../features/care-coordination/index.ts'
import { referralsOf, type Seen } from '../features/guidance/index.ts'
import { type CareTeamOutcome, careTeamAgreedFor } from '../features/school-care-link/index.ts'
import {
  type ReportsAbout,
  type RequestToJoin,
  reportsAbout,
  requestsToJoin,
  summariesForMe,
} from '../features/signalling/index.ts'
import { requestsForFamily } from '../features/youth-care-link/index.ts'
import {
  type Appointment,
  appointmentsFor,
  type DueDoses,
  dueFor,
  growthFor,
  type LastMeasured,
  questionnairesToFillIn,
  type ToFillIn,
} from '../features/youth-health/index.ts'
import { record } from '../platform/audit/record.ts'
import type { Ctx } from '../platform/ctx.ts'
import { opens, type Subject, subjectsOf } from './sight.ts'

export type ChildView =
  | {
      readonly kind: 'whole'
      readonly subject: Subject
      readonly appointments: readonly Appointment[]
      readonly vaccinations: DueDoses | null
      readonly growth: LastMeasured | null
      readonly reports: ReportsAbout
      /** Requests about a report that wait for the reader's word. */
      readonly toJoin: readonly RequestToJoin[]
      readonly referrals: readonly Seen[]
      readonly careTeam: readonly CareTeamOutcome[]
      readonly careRequests: Awaited<ReturnType<typeof requestsForFamily>>
    }
  | { readonly kind: 'closed'; readonly subject: Subject }

export type Overview = {
  readonly children: readonly ChildView[]
  readonly plans: readonly FamilyPlan[]
  readonly questionnaires: readonly ToFillIn[]
  /** A professional wrote something about safety at home for the reader. */
  readonly hasSafetyWords: boolean
}

export async function overviewOf(ctx: Ctx): Promise<Overview> {
  const children: ChildView[] = []
  for (const subject of await subjectsOf(ctx)) children.push(await viewOf(ctx, subject))
  const hasSafetyWords = (await summariesForMe(ctx)).length > 0
  const plans = await plansOf(ctx, ctx.actor.id)
  return { children, plans, questionnaires: await questionnairesToFillIn(ctx), hasSafetyWords }
}

async function viewOf(ctx: Ctx, subject: Subject): Promise<ChildView> {
  const { child } = subject
  const [seesHealth, seesHelp] = [opens(subject, 'health'), opens(subject, 'help')]
  if (!seesHealth && !seesHelp) {
    record(ctx, 'read', 'people.child', child.id)
    return { kind: 'closed', subject }
  }
  record(ctx, 'read', 'portal.child', child.id)
  return {
    kind: 'whole',
    subject,
    appointments: seesHealth && child.diedOn === null ? await appointmentsFor(ctx, child) : [],
    vaccinations: seesHealth && child.birth.kind === 'born' && child.diedOn === null ? await dueFor(ctx, child) : null,
    growth: seesHealth ? await growthFor(ctx, child) : null,
    reports: await reportsAbout(ctx, child),
    toJoin: await requestsToJoin(ctx, child),
    referrals: await referralsOf(ctx, child.id),
    careTeam: await careTeamAgreedFor(ctx, child),
    careRequests: await requestsForFamily(ctx, child.id),
  }
}
