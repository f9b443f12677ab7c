import { fullName } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { UnreachedFamilyPage } from './family.view.tsx'
import { UnreachedPage } from './list.view.tsx'
import { parseAttempt, parseClosing } from './reach.form.ts'
import { closeUnreached, getUnreached, noteAttempt, openUnreached, unreachedAtWork } from './reach.ts'
import { text } from './text.ts'

export const notReached = router('professional')

notReached.get('/niet-bereikt', may.keepAppointments, async ctx =>
  page(text.title, UnreachedPage({ ...(await unreachedAtWork(ctx)), today: ctx.today })),
)

notReached.get('/niet-bereikt/:id', may.keepAppointments, (ctx, { params, query }) =>
  shown(ctx, params.id ?? '', page, { told: query.has('vastgelegd') ? 'saved' : null }),
)

notReached.post('/niet-bereikt/:id/poging', may.keepAppointments, async (ctx, { params, form }) => {
  const unreached = await getUnreached(ctx, params.id ?? '')
  const parsed = parseAttempt(form, ctx.today)
  if (!parsed.ok) return shown(ctx, unreached.id, invalid, parsed)
  switch (await noteAttempt(ctx, unreached, parsed.value)) {
    case 'noted':
      return see(`/niet-bereikt/${unreached.id}?vastgelegd`)
    case 'stale':
      return shown(ctx, unreached.id, stale, { told: 'stale', typed: typedWords(form) })
  }
})

notReached.post('/niet-bereikt/:id/klaar', may.keepAppointments, async (ctx, { params, form }) => {
  const unreached = await getUnreached(ctx, params.id ?? '')
  const parsed = parseClosing(form)
  if (!parsed.ok) return shown(ctx, unreached.id, invalid, parsed)
  await closeUnreached(ctx, unreached, parsed.value.because, parsed.value.note)
  return see(`/niet-bereikt/${unreached.id}?vastgelegd`)
})

type Shown = { readonly told?: 'saved' | 'stale' | null; readonly faults?: Faults; readonly typed?: Typed }

async function shown(ctx: Ctx, id: string, answer: typeof page, { told, faults, typed }: Shown): Promise<Answer> {
  const opened = await openUnreached(ctx, id)
  const body = UnreachedFamilyPage({
    opened,
    today: ctx.today,
    told: told ?? null,
    faults: faults ?? {},
    typed: typed ?? {},
  })
  return answer(fullName(opened.child), body)
}
