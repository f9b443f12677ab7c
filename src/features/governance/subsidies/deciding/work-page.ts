/** The page of an application at work, after whatever was done on it. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, type page, see } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { type Seen, termsOf } from '../look-up.ts'
import { workPath } from '../subsidy.ts'
import type { Replied } from './decide.ts'
import { WorkApplicationPage } from './work.view.tsx'

export type Shown = { readonly faults?: Faults; readonly typed?: Typed }

export async function workPage(
  ctx: Ctx,
  seen: Seen,
  answer: typeof page,
  { faults = {}, typed = {}, told = null }: Shown & { readonly told?: 'saved' | 'not-now' | 'own-decision' | null },
): Promise<Answer> {
  const decision = seen.application.decisions.at(-1)
  const terms = decision ? await termsOf(ctx, seen.round, decision.roundVersion) : seen.round
  const about = { seen, terms, me: ctx.actor.id, today: ctx.today, told, faults, typed }
  return answer(seen.organisation.name, WorkApplicationPage(about))
}

/** Back to the page, with whether it happened. */
export const doneAt = (seen: Seen, outcome: boolean | Replied): Answer =>
  see(`${workPath(seen.application.id)}?${outcome === true || outcome === 'done' ? 'bewaard' : toldIn(outcome)}`)
const toldIn = (outcome: false | Replied): string => (outcome === 'own-decision' ? 'eigen-besluit' : 'kon-niet')
