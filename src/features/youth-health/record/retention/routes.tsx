import { whoMayAct } from '../../../../knowledge/consent/rights.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Html } from '../../../../platform/html/html.ts'
import { invalid, page, see } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { recordPage } from '../record-page.ts'
import { answerRequest } from './answer-request.ts'
import { keepLonger } from './keep-longer.ts'
import { parseExtension, parseRequest } from './retention.form.ts'
import { RetentionPage } from './retention.view.tsx'
import { termOf } from './term-of.ts'
import { text } from './text.ts'

export const retention = router('professional')

retention.get('/jeugd/:id/bewaren', may.readRecord, async (ctx, { params, query }) =>
  page(text.title, await retentionPage(ctx, params.id ?? '', { justSaved: query.has('vastgelegd') })),
)

retention.post('/jeugd/:id/bewaren/langer', may.decideRetention, async (ctx, { params, form }) => {
  const id = params.id ?? ''
  const parsed = parseExtension(form, ctx.today)
  if (!parsed.ok) return invalid(text.title, await retentionPage(ctx, id, parsed))
  await keepLonger(ctx, id, parsed.value)
  return see(`/jeugd/${id}/bewaren?vastgelegd`)
})

retention.post('/jeugd/:id/bewaren/verzoek', may.decideRetention, async (ctx, { params, form }) => {
  const id = params.id ?? ''
  const parsed = parseRequest(form, ctx.today)
  if (!parsed.ok) return invalid(text.title, await retentionPage(ctx, id, parsed))
  await answerRequest(ctx, id, parsed.value)
  return see(`/jeugd/${id}/bewaren?vastgelegd`)
})

type Shown = { readonly justSaved?: boolean; readonly faults?: Faults; readonly typed?: Typed }

async function retentionPage(
  ctx: Ctx,
  id: string,
  { justSaved = false, faults = {}, typed = {} }: Shown,
): Promise<Html> {
  const about = await recordPage(ctx, id)
  const term = await termOf(ctx, about.child)
  record(ctx, 'read', 'youth-health.retention', about.child.id)
  const question = { law: 'medical-treatment', birth: about.child.birth.on, on: ctx.today, canWeigh: true } as const
  const parties = whoMayAct('destroy', question)
  const mayDecide = may.decideRetention(ctx.actor)
  return RetentionPage({ page: about, term, parties, mayDecide, justSaved, faults, typed })
}
