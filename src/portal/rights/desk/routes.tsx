import { professionalsOf } from '../../../centre/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../platform/web/form.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { carryOut, decideRight, type Entering, extendRight, openRequest } from '../desk.ts'
import { deskText } from '../desk-text.ts'
import { parseDecision, parseExtension, parseFulfilment } from '../right.form.ts'
import { text } from '../text.ts'
import { DeskRequestPage, type Saved } from './request.view.tsx'
import { workOf } from './work.ts'
import { WorkPage } from './work.view.tsx'

export const privacyDesk = router('professional')

const idOf = ({ params }: Asked): string => params.id ?? ''

/** For the desk everything that waits; for anybody else what is asked of them. */
privacyDesk.get('/privacyvragen', may.useWorkplace, async ctx => {
  const work = await workOf(ctx)
  return page(deskText.list, WorkPage({ work, isDesk: may.answerPrivacy(ctx.actor), today: ctx.today }))
})

privacyDesk.get('/privacyvragen/verzoek/:id', may.useWorkplace, async (ctx, asked) =>
  page(...(await requestPage(ctx, asked, { saved: savedIn(asked.query) }))),
)

privacyDesk.post('/privacyvragen/verzoek/:id/besluit', may.useWorkplace, async (ctx, asked) => {
  const parsed = parseDecision(asked.form)
  if (!parsed.ok) return invalid(...(await requestPage(ctx, asked, parsed)))
  return entered(ctx, asked, 'besloten', await decideRight(ctx, idOf(asked), parsed.value))
})

privacyDesk.post('/privacyvragen/verzoek/:id/uitstel', may.useWorkplace, async (ctx, asked) => {
  const parsed = parseExtension(asked.form)
  if (!parsed.ok) return invalid(...(await requestPage(ctx, asked, parsed)))
  return entered(ctx, asked, 'verlengd', await extendRight(ctx, idOf(asked), parsed.value.extension))
})

privacyDesk.post('/privacyvragen/verzoek/:id/uitvoering', may.useWorkplace, async (ctx, asked) => {
  const parsed = parseFulfilment(asked.form)
  if (!parsed.ok) return invalid(...(await requestPage(ctx, asked, parsed)))
  return entered(ctx, asked, 'gedaan', await carryOut(ctx, idOf(asked), parsed.value.words))
})

async function entered(ctx: Ctx, asked: Asked, word: string, entering: Entering): Promise<Answer> {
  if (entering.kind === 'entered') return see(`/privacyvragen/verzoek/${idOf(asked)}?${word}`)
  return stale(...(await requestPage(ctx, asked, { isOvertaken: true, typed: typedWords(asked.form) })))
}

const savedIn = (query: URLSearchParams): Saved | null => {
  if (query.has('besloten')) return 'decided'
  if (query.has('verlengd')) return 'extended'
  return query.has('gedaan') ? 'carried-out' : null
}

type Shown = {
  readonly saved?: Saved | null
  readonly isOvertaken?: boolean
  readonly faults?: Faults
  readonly typed?: Typed
}

async function requestPage(
  ctx: Ctx,
  asked: Asked,
  { saved = null, isOvertaken = false, faults = {}, typed = {} }: Shown,
) {
  const seen = await openRequest(ctx, idOf(asked))
  const professionals = seen.decides ? await professionalsOf(ctx) : []
  const body = DeskRequestPage({ seen, professionals, saved, isOvertaken, faults, typed })
  return [text.line(seen.request.wanted, seen.request.file), body] as const
}
