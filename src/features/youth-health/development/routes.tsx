import { itemStandings } from '../../../knowledge/development/item-standing.ts'
import { columns, itemOf, vanWiechenItems } from '../../../knowledge/development/van-wiechen.ts'
import { fullName } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import type { Html } from '../../../platform/html/html.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { type RecordPage, recordPage } from '../record/record-page.ts'
import { findBirthDetails } from '../record/store.ts'
import { parseExamination } from './answers.form.ts'
import { correctAnswer, type Found, findAnswer, type Which } from './correct-answer.ts'
import { CorrectAnswerPage } from './correct-answer.view.tsx'
import { parseCorrection } from './correction.form.ts'
import { dScoreChart } from './d-score/chart.ts'
import { courseOf } from './d-score/course.ts'
import { DScorePage } from './d-score/d-score.view.tsx'
import { scaleIn, scales } from './d-score/scales.ts'
import { dScoreText } from './d-score/text.ts'
import { DevelopmentPage } from './development.view.tsx'
import { corrected } from './examination.ts'
import { examinationsOf } from './examinations-of.ts'
import { ExaminePage } from './examine.view.tsx'
import { ItemPage } from './item.view.tsx'
import { itemText } from './item-text.ts'
import { languageFor } from './language/language-for.ts'
import { recordAnswers } from './record-answers.ts'
import { findExaminations } from './store.ts'
import { text } from './text.ts'

export const development = router('professional')

development.get('/jeugd/:id/ontwikkeling', may.readRecord, async (ctx, { params, query }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const { examined, gestationDays } = await knownOf(ctx, about)
  const birth = about.child.birth.on
  const scale = scales['gsed-nederland']
  record(ctx, 'read', 'youth-health.development', about.child.id)
  return page(
    text.titleOf(fullName(about.child)),
    DevelopmentPage({
      page: about,
      standings: itemStandings(birth, about.today, examined),
      gestationDays,
      scale,
      lastScore: courseOf({ birth, gestationDays }, scale, examined).at(-1) ?? null,
      language: languageFor(birth, about.today, examined),
      notice: noticeIn(query),
    }),
  )
})

development.get('/jeugd/:id/ontwikkeling/d-score', may.readRecord, async (ctx, { params, query }) => {
  const about = await bornPage(ctx, params.id)
  const { examined, gestationDays } = await knownOf(ctx, about)
  const scale = scaleIn(query)
  const course = courseOf({ birth: about.child.birth.on, gestationDays }, scale, examined)
  record(ctx, 'read', 'youth-health.development', about.child.id)
  return page(
    dScoreText.titleOf(fullName(about.child)),
    DScorePage({ page: about, chart: dScoreChart(scale, course), course }),
  )
})

development.get('/jeugd/:id/ontwikkeling/kenmerken/:kenmerk', may.readRecord, async (ctx, { params }) => {
  const about = await bornPage(ctx, params.id)
  const item = vanWiechenItems.find(({ code }) => code === params.kenmerk)
  if (!item) throw new NotFound(`item ${params.kenmerk}`)
  const { birth } = about.child
  const { examinations, corrections } = await findExaminations(ctx.db, ctx.municipality, about.child.id)
  const standing = itemStandings(birth.on, about.today, corrected(examinations, corrections)).find(
    one => one.item === item,
  )
  if (!standing) throw new NotFound(`item ${params.kenmerk}`)
  const own = corrections.filter(
    ({ bdsNumber, examinedOn }) => itemOf(bdsNumber, birth.on, Temporal.PlainDate.from(examinedOn)) === item,
  )
  record(ctx, 'read', 'youth-health.development', about.child.id)
  return page(text.item(item), ItemPage({ page: about, standing, corrections: own }))
})

development.get('/jeugd/:id/ontwikkeling/antwoorden/:contact/:element', may.writeRecord, async (ctx, { params }) => {
  const about = await bornPage(ctx, params.id)
  const found = findAnswer(await examinationsOf(ctx, about.child.id), whichIn(params))
  record(ctx, 'read', 'youth-health.development', about.child.id)
  return page(itemText.correct.title, correctPage(about, found, { isStale: false, faults: {}, typed: {} }))
})

development.post('/jeugd/:id/ontwikkeling/antwoorden/:contact/:element', may.writeRecord, async (ctx, asked) => {
  const { params, form } = asked
  const about = await bornPage(ctx, params.id)
  const found = findAnswer(await examinationsOf(ctx, about.child.id), whichIn(params))
  const parsed = parseCorrection(form, itemAsked(about, found))
  if (!parsed.ok) return invalid(itemText.correct.title, correctPage(about, found, { ...parsed, isStale: false }))
  const result = await correctAnswer(ctx, about.child.id, whichIn(params), parsed.value)
  if (result.kind === 'corrected') return see(`/jeugd/${about.child.id}/ontwikkeling?verbeterd`)
  return staleAnswer(about, result.standing, typedWords(form))
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

type CorrectState = Pick<Parameters<typeof CorrectAnswerPage>[0], 'isStale' | 'faults' | 'typed'>

const correctPage = (about: RecordPage, found: Found, state: CorrectState): Html =>
  CorrectAnswerPage({ page: about, item: itemAsked(about, found), found, ...state })

const staleAnswer = (about: RecordPage, found: Found, typed: CorrectState['typed']): Answer =>
  stale(itemText.correct.title, correctPage(about, found, { isStale: true, faults: {}, typed }))

function itemAsked({ child }: RecordPage, { on, answer }: Found) {
  const item = itemOf(answer.bdsNumber, child.birth.on, on)
  if (!item) throw new NotFound(`element ${answer.bdsNumber}`)
  return item
}

const whichIn = ({ contact = '', element }: Readonly<Record<string, string | undefined>>): Which => ({
  of: contact,
  bdsNumber: Number(element),
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
