import { fullName } from '../../../../people/index.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { childIdFrom } from '../../record/care-relation.ts'
import { cancelContact, planContact } from './plan-contact.ts'
import { parseCancelling, parseWish } from './planning.form.ts'
import { PlanningPage } from './planning.view.tsx'
import { planningPage } from './planning-page.ts'
import { planningText as words } from './text.ts'

export const planning = router('professional')

planning.get('/jeugd/:id/afspraak', may.writeRecord, (ctx, { params, query }) =>
  shown(ctx, params.id ?? '', page, {
    moment: query.get('moment'),
    session: query.get('spreekuur'),
    done: (['gepland', 'afgezegd'] as const).find(word => query.has(word)) ?? null,
  }),
)

planning.post('/jeugd/:id/afspraak', may.writeRecord, async (ctx, { params, form }) => {
  const id = params.id ?? ''
  const parsed = parseWish(form)
  if (!parsed.ok) return shown(ctx, id, invalid, { ...parsed, moment: parsed.typed.moment })
  const { moment } = parsed.value
  const planned = await planContact(ctx, { child: childIdFrom(id), ...parsed.value })
  if (planned.kind === 'planned') return see(`/jeugd/${id}/afspraak?gepland&moment=${moment}`)
  const faults = { place: words.refused[planned.because] }
  return shown(ctx, id, stale, { faults, typed: typedWords(form), moment })
})

planning.post('/jeugd/:id/afspraak/:contact/afzeggen', may.writeRecord, async (ctx, { params, form }) => {
  const id = params.id ?? ''
  const parsed = parseCancelling(form)
  if (!parsed.ok) return shown(ctx, id, invalid, parsed)
  await cancelContact(ctx, id, params.contact ?? '', parsed.value)
  return see(`/jeugd/${id}/afspraak?afgezegd`)
})

type State = Partial<Omit<Parameters<typeof PlanningPage>[0], 'shown'>> & {
  readonly moment?: string | null | undefined
  readonly session?: string | null
}

async function shown(
  ctx: Ctx,
  id: string,
  answer: typeof page,
  { moment = null, session = null, done = null, faults = {}, typed = {} }: State,
): Promise<Answer> {
  const about = await planningPage(ctx, id, { moment, session })
  const title = words.titleOf(fullName(about.page.child))
  return answer(title, PlanningPage({ shown: about, done, faults, typed }))
}
