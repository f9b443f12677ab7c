import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { boardParts } from '../board-parts.ts'
import { addAction } from '../goals/add-action.ts'
import { answerMove } from '../goals/answer-move.ts'
import { parseAction } from '../goals/goal.form.ts'
import type { Seat } from '../open-plan.ts'
import { reads, readsToWrite, writes } from '../with-plan.ts'
import { saveWords, showWords, type Trail } from '../words/answer-words.ts'
import { parseComment } from '../words/words.form.ts'
import { writeComment } from '../words/write-words.ts'
import { FamilyPlanPage } from './family-plan.view.tsx'
import { familyPlanText } from './text.ts'

export const familyPlans = router('family')

familyPlans.get(
  '/mijn/plannen/:id',
  may.useOwnPlans,
  reads(async (ctx, seat, { query }) => page(titleOf(seat), await familyPage(ctx, seat, { query }))),
)

familyPlans.get(
  '/mijn/plannen/:id/woorden',
  may.useOwnPlans,
  readsToWrite((ctx, seat, asked) => showWords(ctx, seat, asked, trail)),
)

familyPlans.post(
  '/mijn/plannen/:id/woorden',
  may.useOwnPlans,
  writes((ctx, seat, asked) => saveWords(ctx, seat, asked, trail)),
)

familyPlans.post(
  '/mijn/plannen/:id/acties',
  may.useOwnPlans,
  writes(async (ctx, seat, { form }) => {
    form.set('owner', seat.me.id)
    const parsed = parseAction(form, seat.plan)
    if (!parsed.ok) return refused(ctx, seat, parsed)
    await addAction(ctx, seat, parsed.value)
    return see(`/mijn/plannen/${seat.plan.id}?gedaan=actie`)
  }),
)

familyPlans.post(
  '/mijn/plannen/:id/acties/:action/verplaatsing',
  may.useOwnPlans,
  writes((ctx, seat, asked) => answerMove(ctx, seat, asked)),
)

familyPlans.post(
  '/mijn/plannen/:id/opmerkingen',
  may.useOwnPlans,
  writes(async (ctx, seat, { form }) => {
    const parsed = parseComment(form)
    if (!parsed.ok) return refused(ctx, seat, parsed)
    await writeComment(ctx, seat, parsed.value.words)
    return see(`/mijn/plannen/${seat.plan.id}?gedaan=opmerking`)
  }),
)

const titleOf = ({ plan }: Seat): string => familyPlanText.title(plan.family.name)

const trail: Trail = seat => [
  { href: '/mijn', label: familyPlanText.mine },
  { href: `/mijn/plannen/${seat.plan.id}`, label: titleOf(seat) },
]

type Shown = { readonly query?: URLSearchParams; readonly faults?: Faults; readonly typed?: Typed }

const refused = async (ctx: Ctx, seat: Seat, shown: Shown): Promise<Answer> =>
  invalid(titleOf(seat), await familyPage(ctx, seat, shown))

async function familyPage(ctx: Ctx, seat: Seat, { query = new URLSearchParams(), faults = {}, typed = {} }: Shown) {
  return FamilyPlanPage({ ...(await boardParts(ctx, seat, query)), faults, typed })
}
