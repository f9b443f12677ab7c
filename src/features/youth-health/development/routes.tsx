import { itemStandings } from '../../../knowledge/development/item-standing.ts'
import { columns } from '../../../knowledge/development/van-wiechen.ts'
import { fullName } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import type { Html } from '../../../platform/html/html.ts'
import { invalid, page, see } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { type RecordPage, recordPage } from '../record/record-page.ts'
import { findBirthDetails } from '../record/store.ts'
import { parseExamination } from './answers.form.ts'
import { DevelopmentPage } from './development.view.tsx'
import { examinationsOf } from './examinations-of.ts'
import { ExaminePage } from './examine.view.tsx'
import { recordAnswers } from './record-answers.ts'
import { text } from './text.ts'

export const development = router('professional')

development.get('/jeugd/:id/ontwikkeling', may.readRecord, async (ctx, { params, query }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const { examined, gestationDays } = await knownOf(ctx, about)
  const standings = itemStandings(about.child.birth.on, about.today, examined)
  record(ctx, 'read', 'youth-health.development', about.child.id)
  return page(
    text.titleOf(fullName(about.child)),
    DevelopmentPage({ page: about, standings, gestationDays, notice: noticeIn(query) }),
  )
})

development.get('/jeugd/:id/ontwikkeling/nieuw', may.writeRecord, async (ctx, { params, query }) => {
  const about = await bornPage(ctx, params.id)
  return page(text.form.title, await examinePage(ctx, about, query, { faults: {}, typed: {} }))
})

development.post('/jeugd/:id/ontwikkeling/nieuw', may.writeRecord, async (ctx, { params, query, form }) => {
  const about = await bornPage(ctx, params.id)
  const parsed = parseExamination(form, { birth: about.child.birth.on, today: ctx.today })
  if (!parsed.ok) return invalid(text.form.title, await examinePage(ctx, about, query, parsed))
  await recordAnswers(ctx, about.child.id, parsed.value)
  return see(`/jeugd/${about.child.id}/ontwikkeling?vastgelegd`)
})

type FormState = Pick<Parameters<typeof ExaminePage>[0], 'faults' | 'typed'>

async function examinePage(
  ctx: Ctx,
  about: RecordPage,
  query: URLSearchParams,
  { faults, typed }: FormState,
): Promise<Html> {
  const { examined, gestationDays } = await knownOf(ctx, about)
  record(ctx, 'read', 'youth-health.development', about.child.id)
  return ExaminePage({ page: about, examined, gestationDays, column: columnIn(query), faults, typed })
}

async function knownOf(ctx: Ctx, { child }: RecordPage) {
  const [examined, birth] = await Promise.all([
    examinationsOf(ctx, child.id),
    findBirthDetails(ctx.db, ctx.municipality, child.id),
  ])
  return { examined, gestationDays: birth?.gestationDays ?? null }
}

async function bornPage(ctx: Ctx, id = ''): Promise<RecordPage> {
  const about = await recordPage(ctx, id)
  if (about.child.birth.kind === 'expected') throw new NotFound(`child ${id} is not born`)
  return about
}

const columnIn = (query: URLSearchParams): number | undefined =>
  columns.find(({ column }) => String(column) === query.get('kolom'))?.column

function noticeIn(query: URLSearchParams): 'saved' | 'corrected' | null {
  if (query.has('vastgelegd')) return 'saved'
  return query.has('verbeterd') ? 'corrected' : null
}
