import { professionalsOf } from '../../../centre/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { bothShells } from '../plans/both-shells.ts'
import { baseOf } from '../plans/with-plan.ts'
import { parseCall, parseReopening, parseWish } from './aftercare.form.ts'
import { AftercarePage } from './aftercare.view.tsx'
import { logCall, sayWish } from './follow-up.ts'
import { type AtAftercare, myAftercare, openAftercare, takeAftercare } from './look-up.ts'
import { AftercareOverviewPage } from './overview.view.tsx'
import { mayReopen, reopenPlan } from './reopen-plan.ts'
import { byNextCall } from './rules.ts'
import { text } from './text.ts'

export const aftercareList = router('professional')

aftercareList.get('/nazorg', may.giveAftercare, async ctx => {
  const all = await myAftercare(ctx)
  return page(text.title, AftercareOverviewPage({ all: all.toSorted(byNextCall) }))
})

export const aftercareOfPlan = bothShells()
const idOf = ({ params }: Asked): string => params.id ?? ''
const pathOf = (asked: Asked): string => `${baseOf(asked)}/nazorg`

aftercareOfPlan.get('/nazorg', async (ctx, asked) => show(ctx, page, await openAftercare(ctx, idOf(asked)), asked))

aftercareOfPlan.post('/nazorg/wens', async (ctx, asked) => {
  const at = await takeAftercare(ctx, idOf(asked))
  const parsed = parseWish(asked.form)
  if (!parsed.ok) return show(ctx, invalid, at, asked, parsed)
  const typed = typedWords(asked.form)
  switch (await sayWish(ctx, at, parsed.value)) {
    case 'said':
      return see(pathOf(asked))
    case 'overtaken':
      return show(ctx, stale, at, asked, { typed, overtaken: text.wish.overtaken })
    case 'nobody-calls':
      return show(ctx, invalid, at, asked, { typed, faults: { caller: text.missing.caller } })
  }
})

aftercareOfPlan.post('/nazorg/telefoontjes', async (ctx, asked) => {
  const at = await takeAftercare(ctx, idOf(asked))
  const parsed = parseCall(asked.form, ctx.today)
  if (!parsed.ok) return show(ctx, invalid, at, asked, parsed)
  switch (await logCall(ctx, at, parsed.value)) {
    case 'called':
      return see(pathOf(asked))
    case 'settled':
      return show(ctx, stale, at, asked, { typed: typedWords(asked.form), overtaken: text.call.settled })
    case 'not-due':
      return show(ctx, invalid, at, asked, { typed: typedWords(asked.form), faults: { month: text.missing.month } })
  }
})

aftercareOfPlan.post('/nazorg/weer-verder', async (ctx, asked) => {
  const at = await takeAftercare(ctx, idOf(asked))
  const parsed = parseReopening(asked.form, ctx.today)
  if (!parsed.ok) return show(ctx, invalid, at, asked, parsed)
  const reopened = await reopenPlan(ctx, at, parsed.value)
  if (reopened.kind === 'reopened') return see(`/plannen/${reopened.id}?gedaan=gestart`)
  return show(ctx, stale, at, asked, { typed: typedWords(asked.form), overtaken: text.reopen.hasPlan })
})

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly overtaken?: string }

async function show(
  ctx: Ctx,
  answer: typeof page,
  { seat, aftercare }: AtAftercare,
  asked: Asked,
  { faults = {}, typed = {}, overtaken }: Shown = {},
): Promise<Answer> {
  const here = new Set(
    seat.plan.participants.flatMap(({ kind, subject }) => (kind === 'professional' ? [subject] : [])),
  )
  const callers = (await professionalsOf(ctx)).filter(({ id }) => here.has(id))
  const as = seat.me.kind === 'professional' ? 'professional' : 'family'
  const rights = { mayWrite: seat.plan.sight.result.level === 'writes', mayReopen: mayReopen(ctx, seat) }
  const props = { aftercare, ...rights, base: baseOf(asked), as, callers, today: ctx.today, faults, typed } as const
  return answer(text.ofPlan(seat.plan.family.name), AftercarePage({ ...props, overtaken: overtaken ?? null }))
}
