/** The page of a concern, with all it needs; also what a refused report shows. */
import { isModuleOn } from '../../../centre/index.ts'
import { getChild, guardiansOf, householdsOf, planWay } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Html } from '../../../platform/html/html.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { WhyNot } from '../reports/may-report.ts'
import { nextStepOf } from '../reports/next-step.ts'
import { sentConcerns } from '../triage/look-up.ts'
import type { Concern } from './concern.ts'
import { ConcernPage, type Subject } from './concern.view.tsx'

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly said?: 'saved' | WhyNot | null }

export async function showConcern(ctx: Ctx, concern: Concern, shown: Shown): Promise<Html> {
  const { faults = {}, typed = {}, said = null } = shown
  const subject = await subjectOf(ctx, concern)
  const step = await nextStepOf(ctx, concern)
  const sent = (await sentConcerns(ctx, [concern])).get(concern.id) ?? null
  return ConcernPage({
    concern,
    subject,
    today: ctx.today,
    sent,
    step,
    faults,
    typed,
    said,
    mayUseCode: may.useReportingCode(ctx.actor),
    mayBringIn: await mayBringIn(ctx, concern),
    planWay: concern.childId && (await planWay(ctx, { kind: 'concern', id: concern.id })),
  })
}

/** Whether its school has a team is asked on the next page, of the slice that knows. */
const mayBringIn = async (ctx: Ctx, { childId }: Concern): Promise<boolean> =>
  childId !== null && may.sitInCareTeam(ctx.actor) && (await isModuleOn(ctx, 'school-care-link'))

async function subjectOf(ctx: Ctx, { childId }: Concern): Promise<Subject | null> {
  if (childId === null) return null
  return {
    child: await getChild(ctx, childId),
    guardians: await guardiansOf(ctx, childId),
    households: await householdsOf(ctx, childId),
  }
}
