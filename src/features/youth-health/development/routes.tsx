import { columns } from '../../../knowledge/development/van-wiechen.ts'
import { fullName } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { NotFound } from '../../../platform/ctx.ts'
import { invalid, page, see } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { type RecordPage, recordPage } from '../record/record-page.ts'
import { parseExamination } from './answers.form.ts'
import { DevelopmentPage } from './development.view.tsx'
import { examinedItems } from './examination.ts'
import { ExaminePage, nearestColumn } from './examine.view.tsx'
import { recordAnswers } from './record-answers.ts'
import { findExaminations } from './store.ts'
import { text } from './text.ts'

export const development = router('professional')

development.get('/jeugd/:id/ontwikkeling', may.readRecord, async (ctx, { params, query }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const examinations = await findExaminations(ctx.db, ctx.municipality, about.child.id)
  const items = examinedItems(about.child.birth.on, examinations)
  record(ctx, 'read', 'youth-health.development', about.child.id)
  return page(
    text.titleOf(fullName(about.child)),
    DevelopmentPage({ page: about, items, justSaved: query.has('vastgelegd') }),
  )
})

development.get('/jeugd/:id/ontwikkeling/nieuw', may.writeRecord, async (ctx, { params, query }) => {
  const about = await recordPage(ctx, params.id ?? '')
  return page(text.form.title, ExaminePage({ page: about, column: columnIn(query, about), faults: {}, typed: {} }))
})

development.post('/jeugd/:id/ontwikkeling/nieuw', may.writeRecord, async (ctx, { params, query, form }) => {
  const about = await recordPage(ctx, params.id ?? '')
  if (about.child.birth.kind === 'expected') throw new NotFound(`child ${about.child.id} is not born`)
  const parsed = parseExamination(form, { birth: about.child.birth.on, today: ctx.today })
  if (!parsed.ok)
    return invalid(text.form.title, ExaminePage({ page: about, column: columnIn(query, about), ...parsed }))
  await recordAnswers(ctx, about.child.id, parsed.value)
  return see(`/jeugd/${about.child.id}/ontwikkeling?vastgelegd`)
})

const columnIn = (query: URLSearchParams, { child, today }: RecordPage): number =>
  columns.find(({ column }) => String(column) === query.get('kolom'))?.column ?? nearestColumn(child.birth.on, today)
