/** What stands on the first page of Mijn CJG: what comes first, and who and what there is. As few questions to the database as it takes. */
import { type FamilyPlan, plansOf } from '../../features/care-coordination/index.ts'
import { newAnswersFor } from '../../features/information/index.ts'
import { type ComingCourse, comingCourses, hasLightHelp } from '../../features/parenting-help/index.ts'
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
  /** What one could come to. */
  readonly courses: readonly ComingCourse[]
  /** A professional wrote something about safety at home for the reader. */
  readonly hasSafetyWords: boolean
  /** There is a short path of light help to read. */
  readonly hasLightHelp: boolean
  /** Helps a family from nearby: sees its plan and nothing else. */
  readonly seesPlansOnly: boolean
}

export async function homeOf(ctx: Ctx): Promise<Home> {
  if (!may.useFamilyPages(ctx.actor)) return { ...nothingButPlans, plans: await plansOf(ctx, ctx.actor.id) }
  const subjects = await subjectsOf(ctx)
  const [plans, care, questionnaires, ages, answers, letters] = await Promise.all([
    plansOf(ctx, ctx.actor.id),
    careOf(ctx, subjects),
    questionnairesToFillIn(ctx),
    comingAges(ctx, subjects),
    newAnswersFor(ctx),
    newLettersFor(ctx, subjects),
  ])
  // These two may look as another role of the database, so they wait for the questions above.
  const children = await viewsOf(ctx, subjects, care)
  const hasSafetyWords = (await summariesForMe(ctx)).length > 0
  const helped = subjects.filter(one => opens(one, 'help')).map(({ child }) => child.id)
  return {
    ...{ children, plans, questionnaires, news: { ages, answers, letters }, hasSafetyWords },
    courses: await comingCourses(ctx, 2),
    hasLightHelp: await hasLightHelp(ctx, helped),
    seesPlansOnly: false,
  }
}

const nothingButPlans: Omit<Home, 'plans'> = {
  children: [],
  questionnaires: [],
  news: { ages: [], answers: 0, letters: 0 },
  hasSafetyWords: false,
  courses: [],
  hasLightHelp: false,
  seesPlansOnly: true,
}

/** What is planned and due for whose health the reader may know about. */
async function careOf(ctx: Ctx, subjects: readonly Subject[]) {
  const seen = subjects.filter(one => opens(one, 'health') && one.child.diedOn === null).map(({ child }) => child)
  const born = seen.filter(({ birth }) => birth.kind === 'born')
  const [appointments, vaccinations] = await Promise.all([appointmentsForEach(ctx, seen), dueForEach(ctx, born)])
  return { appointments, vaccinations }
}

async function viewsOf(
  ctx: Ctx,
  subjects: readonly Subject[],
  { appointments, vaccinations }: Awaited<ReturnType<typeof careOf>>,
): Promise<readonly ChildView[]> {
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
