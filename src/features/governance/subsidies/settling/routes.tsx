import { z } from 'zod'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, stale } from '../../../../platform/web/answer.ts'
import { type Faults, field, parseForm, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { parsePaid, parseReply } from '../deciding/decision.form.ts'
import { doneAt, workPage } from '../deciding/work-page.ts'
import { type Seen, sentApplication } from '../look-up.ts'
import type { SubsidySettlement } from '../subsidy.ts'
import { noteSettled, proposeSettlement, reckonedWith, replyToSettlement, settleSubsidy } from './settle-subsidy.ts'
import { SettlementPage } from './settlement.view.tsx'
import { text } from './text.ts'

/** The end of a subsidy: what it comes to, agreed on by two, and what is left to pay. */
export const subsidySettlements = router('professional')

const here = '/gemeente/subsidies/aanvragen/:id'
const seenBy = (ctx: Ctx, { params }: Asked): Promise<Seen> => sentApplication(ctx, params.id ?? '')
const words = z.object({ words: field.text(text.missing, 4000) })

type Shown = {
  readonly faults?: Faults
  readonly typed?: Typed
  readonly changed?: { readonly newer: SubsidySettlement | null }
}

async function settlementPage(
  ctx: Ctx,
  answer: typeof page,
  seen: Seen,
  { faults = {}, typed = {}, changed }: Shown,
): Promise<Answer> {
  const proposal = await proposeSettlement(ctx, seen)
  const about = { seen, proposal, revision: reckonedWith(seen.application), changed: changed ?? null, faults, typed }
  return answer(text.title, SettlementPage(about))
}

subsidySettlements.get(`${here}/vaststelling`, may.directSubsidies, async (ctx, asked) =>
  settlementPage(ctx, page, await seenBy(ctx, asked), {}),
)

subsidySettlements.post(`${here}/vaststelling`, may.directSubsidies, async (ctx, asked) => {
  const seen = await seenBy(ctx, asked)
  const parsed = parseForm(words, asked.form)
  if (!parsed.ok) return settlementPage(ctx, invalid, seen, parsed)
  const typed = typedWords(asked.form)
  const settled = await settleSubsidy(ctx, seen.application.id, parsed.value.words, typed.version ?? '')
  switch (settled.kind) {
    case 'settled':
      return doneAt(seen, true)
    case 'stale':
      return settlementPage(ctx, stale, seen, { typed, changed: { newer: settled.newer } })
  }
})

subsidySettlements.post(`${here}/vaststelling/akkoord`, may.directSubsidies, async (ctx, asked) => {
  const seen = await seenBy(ctx, asked)
  const parsed = parseReply(asked.form)
  if (!parsed.ok) return workPage(ctx, seen, invalid, parsed)
  const ordinal = Number(typedWords(asked.form).version)
  return doneAt(seen, await replyToSettlement(ctx, seen.application.id, parsed.value, ordinal))
})

subsidySettlements.post(`${here}/afgerekend`, may.directSubsidies, async (ctx, asked) => {
  const seen = await seenBy(ctx, asked)
  const parsed = parsePaid(asked.form)
  if (!parsed.ok) return workPage(ctx, seen, invalid, parsed)
  return doneAt(seen, await noteSettled(ctx, seen.application.id, parsed.value.paidOn))
})
