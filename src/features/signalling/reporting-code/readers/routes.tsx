import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { getHeld } from '../look-up.ts'
import { namesOfProfessionals } from '../show-suspicion.ts'
import { candidates, handOver, nameReader, removeReader } from './circle.ts'
import { parseHandOver, parseReader } from './reader.form.ts'
import { ReadersPage } from './readers.view.tsx'
import { text } from './text.ts'

export const reportingCodeReaders = router('professional')

const base = '/signalen/meldcode/:id'

reportingCodeReaders.get(`${base}/lezers`, may.useReportingCode, (ctx, { params, query }) =>
  readers(ctx, page, params.id ?? '', { sought: query.get('q') ?? '', isSaved: query.has('bewaard') }),
)

reportingCodeReaders.post(`${base}/lezers`, may.useReportingCode, async (ctx, { params, form }) => {
  const id = params.id ?? ''
  await getHeld(ctx, id)
  const parsed = parseReader(form)
  if (!parsed.ok) return readers(ctx, invalid, id, { ...parsed, sought: parsed.typed.sought ?? '' })
  await nameReader(ctx, id, parsed.value.reader, parsed.value.reason)
  return see(`/signalen/meldcode/${id}/lezers?bewaard`)
})

reportingCodeReaders.post(`${base}/lezers/:reader/weg`, may.useReportingCode, async (ctx, { params }) => {
  await removeReader(ctx, params.id ?? '', params.reader ?? '')
  return see(`/signalen/meldcode/${params.id}/lezers?bewaard`)
})

reportingCodeReaders.post(`${base}/overdracht`, may.useReportingCode, async (ctx, { params, form }) => {
  const id = params.id ?? ''
  await getHeld(ctx, id)
  const parsed = parseHandOver(form)
  if (!parsed.ok) return readers(ctx, invalid, id, { ...parsed, sought: parsed.typed.sought ?? '' })
  await handOver(ctx, id, parsed.value)
  return see('/signalen/meldcode')
})

type Shown = {
  readonly sought: string
  readonly faults?: Faults
  readonly typed?: Typed
  readonly isSaved?: boolean
}

async function readers(ctx: Ctx, answer: typeof page, id: string, shown: Shown): Promise<Answer> {
  const { sought, faults = {}, typed = {}, isSaved = false } = shown
  const suspicion = await getHeld(ctx, id)
  record(ctx, 'read', 'reporting-code.reader', null, suspicion.id)
  const names = await namesOfProfessionals(ctx)
  const found = await candidates(ctx, sought)
  return answer(text.title, ReadersPage({ suspicion, names, found, sought, faults, typed, isSaved }))
}
