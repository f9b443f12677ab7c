import type { ChildId } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { StepKind } from '../request.ts'
import { countTold, toldKinds } from './store.ts'

/** Whether there is anything to load: how much was told about each request, that `requestsForFamily` may or may not show. */
export const toldRequestsOf = (ctx: Ctx, children: readonly ChildId[]): Promise<ReadonlyMap<string, number>> =>
  countTold(ctx.db, ctx.municipality, children)

/** Was something decided or told to the family in this step? */
export const isTold = (step: { readonly kind: StepKind; readonly words: string }): boolean =>
  step.words !== '' && toldKinds.some(kind => kind === step.kind)
