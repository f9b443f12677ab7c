import { endDraft, keepDraft } from '../../../../platform/drafts/draft.ts'
import { draftKept } from '../../../../platform/drafts/draft-kept.ts'
import { see } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import type { Asked } from '../../../../platform/web/router.ts'
import { bothShells } from '../both-shells.ts'
import { baseOf, reads } from '../with-plan.ts'
import { planDraft } from './draft.ts'
import { pageOf } from './place.ts'

export const planDrafts = bothShells()

const placeOf = ({ query }: Asked): string => (query.get('van') ?? '').slice(0, 80)

/** A draft grows every few seconds and loses nothing by being sent twice. Also of a plan that was closed meanwhile: nothing typed is lost. */
planDrafts.post(
  '/concept',
  reads(async (ctx, { plan }, asked) => {
    await keepDraft(ctx, planDraft(plan.id, placeOf(asked)), typedWords(asked.form))
    return draftKept(ctx.now, asked.form, pageOf(baseOf(asked), placeOf(asked)))
  }),
  { repeatable: true },
)

planDrafts.post(
  '/concept/weg',
  reads(async (ctx, { plan }, asked) => {
    await endDraft(ctx, planDraft(plan.id, placeOf(asked)))
    return see(pageOf(baseOf(asked), placeOf(asked)))
  }),
)
