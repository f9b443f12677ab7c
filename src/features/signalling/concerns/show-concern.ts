/** The page of a concern, with all it needs; also what a refused report shows. */
import { getChild, guardiansOf, householdsOf } from '../../../people/index.ts'
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
  })
}

async function subjectOf(ctx: Ctx, { childId }: Concern): Promise<Subject | null> {
  if (childId === null) return null
  return {
    child: await getChild(ctx, childId),
    guardians: await guardiansOf(ctx, childId),
    households: await householdsOf(ctx, childId),
  }
}
