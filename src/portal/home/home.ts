/** What stands on the first page of Mijn CJG: what comes first, and who and what there is. As few questions to the database as it takes. */
import { type FamilyPlan, plansOf } from '../../features/care-coordination/index.ts'
import { newAnswersFor } from '../../features/information/index.ts'
import { type RequestToJoin, requestsToJoin, summariesForMe } from '../../features/signalling/index.ts'
import {
  type Appointment,
  appointmentsForEach,
  type DueDoses,
  dueForEach,
  questionnairesToFillIn,
  type ToFillIn,
} from '../../features/youth-health/index.ts'
import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Coming, comingAges } from '../ages/coming.ts'
import { newLettersFor } from '../letters/letters.ts'
import { opens, type Subject, subjectsOf } from '../sight.ts'

export type ChildView = {
  readonly subject: Subject
  readonly appointments: readonly Appointment[]
  /** Null before birth, and for who may not see them. */
  readonly vaccinations: DueDoses | null
  /** Requests about a report that wait for the reader's word. */
  readonly toJoin: readonly RequestToJoin[]
}

export type News = {
  readonly ages: readonly Coming[]
  /** In how many threads there is an answer. */
  readonly answers: number
  readonly letters: number
}

export type Home = {
  readonly children: readonly ChildView[]
  readonly plans: readonly FamilyPlan[]
  readonly questionnaires: readonly ToFillIn[]
  readonly news: News
  /** A professional wrote something about safety at home for the reader. */
  readonly hasSafetyWords: boolean
  /** Helps a family from nearby: sees its plan and nothing else. */
  readonly seesPlansOnly: boolean
}

export async function homeOf(ctx: Ctx): Promise<Home> {
  const plans = await plansOf(ctx, ctx.actor.id)
  if (!may.useFamilyPages(ctx.actor)) return { ...nothingButPlans, plans }
  const subjects = await subjectsOf(ctx)
  return {
    children: await viewsOf(ctx, subjects),
    plans,
    questionnaires: await questionnairesToFillIn(ctx),
    news: {
      ages: await comingAges(ctx, subjects),
      answers: await newAnswersFor(ctx),
      letters: await newLettersFor(ctx, subjects),
    },
    hasSafetyWords: (await summariesForMe(ctx)).length > 0,
    seesPlansOnly: false,
  }
}

const nothingButPlans: Omit<Home, 'plans'> = {
  children: [],
  questionnaires: [],
  news: { ages: [], answers: 0, letters: 0 },
  hasSafetyWords: false,
  seesPlansOnly: true,
}

async function viewsOf(ctx: Ctx, subjects: readonly Subject[]): Promise<readonly ChildView[]> {
  const seen = subjects.filter(one => opens(one, 'health') && one.child.diedOn === null).map(({ child }) => child)
  const appointments = await appointmentsForEach(ctx, seen)
  const vaccinations = await dueForEach(
    ctx,
    seen.filter(({ birth }) => birth.kind === 'born'),
  )
  const views: ChildView[] = []
  for (const subject of subjects) {
    const { child, sight } = subject
    const isWhole = sight.kind === 'whole'
    record(ctx, 'read', isWhole ? 'portal.child' : 'people.child', child.id)
    views.push({
      subject,
      appointments: appointments.get(child.id) ?? [],
      vaccinations: vaccinations.get(child.id) ?? null,
      toJoin: isWhole ? await requestsToJoin(ctx, child) : [],
    })
  }
  return views
}
