import { type Child, fullName } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { childIdFrom } from '../record/care-relation.ts'
import { unknownBirth } from '../record/observations.ts'
import { type RecordPage, recordPage } from '../record/record-page.ts'
import { findBirthDetails } from '../record/store.ts'
import { addMeasurements, growthChild } from './add-measurements.ts'
import { againstIn, measureIn, rangeIn } from './address.ts'
import { growthAdvice } from './advice/advice-for.ts'
import { CorrectPage } from './correct.view.tsx'
import { correctMeasurement } from './correct-measurement.ts'
import { GrowthPage, type GrowthPageProps } from './growth.view.tsx'
import { type Against, dutch, growthChart } from './growth-chart.ts'
import { findLinesChoices } from './lines/store.ts'
import { parseCorrection, parseVisit } from './measurement.form.ts'
import { emptyForm, type FormState } from './measuring-form.view.tsx'
import { objections } from './measuring-objections.ts'
import { findToRepeat } from './repeat/store.ts'
import { stillToRepeat } from './repeat/to-repeat.ts'
import { standing } from './rules.ts'
import { findMeasurements } from './store.ts'
import { text } from './text.ts'

export const growth = router('professional')

growth.get('/jeugd/:id/groei', may.readRecord, async (ctx, { params, query }) => {
  const { title, body } = await growthPage(ctx, params.id, query, ({ child }) => ({
    form: query.has('meten') && child.birth.kind === 'born' ? emptyForm : null,
    notice: noticeIn(query),
  }))
  return page(title, body)
})

growth.post('/jeugd/:id/groei', may.writeRecord, async (ctx, { params, query, form }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const { child } = about
  const parsed = parseVisit(form, { birth: bornOn(child), today: ctx.today })
  const again = async (form: FormState): Promise<Answer> => {
    const { title, body } = await growthPage(ctx, child.id, query, () => ({ form, notice: null }))
    return invalid(title, body)
  }
  if (!parsed.ok) return again({ ...parsed, asked: [] })
  const added = await addMeasurements(ctx, child.id, parsed.value)
  const typed = typedWords(form)
  return added.kind === 'added' ? see(`/jeugd/${child.id}/groei?bewaard`) : again({ typed, ...objections(added) })
})

growth.get('/jeugd/:id/groei/metingen/:meting', may.writeRecord, async (ctx, { params }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const recorded = await findMeasurements(ctx.db, ctx.municipality, about.child.id)
  const measurement = recorded.find(one => one.id === params.meting)
  if (!measurement) throw new NotFound(`measurement ${params.meting}`)
  const newer = recorded.find(one => one.superseding?.id === measurement.id) ?? null
  record(ctx, 'read', 'youth-health.growth', about.child.id)
  return page(text.correct.title, CorrectPage({ page: about, measurement, newer, faults: {}, typed: {} }))
})

growth.post('/jeugd/:id/groei/metingen/:meting', may.writeRecord, async (ctx, { params, form }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const recorded = await findMeasurements(ctx.db, ctx.municipality, about.child.id)
  const measurement = recorded.find(one => one.id === params.meting)
  if (!measurement) throw new NotFound(`measurement ${params.meting}`)
  const parsed = parseCorrection(form, measurement)
  if (!parsed.ok) return invalid(text.correct.title, CorrectPage({ page: about, measurement, newer: null, ...parsed }))
  const corrected = await correctMeasurement(ctx, about.child.id, measurement.id, parsed.value)
  if (corrected.kind === 'corrected') return see(`/jeugd/${about.child.id}/groei?verbeterd`)
  const { newer } = corrected
  return stale(
    text.correct.title,
    CorrectPage({ page: about, measurement, newer, faults: {}, typed: typedWords(form) }),
  )
})

const notices: readonly (readonly [inAddress: string, notice: NonNullable<GrowthPageProps['notice']>])[] = [
  ['bewaard', 'added'],
  ['geboorte', 'birth'],
  ['verbeterd', 'corrected'],
  ['gekozen', 'chosen'],
  ['opnieuw', 'repeat'],
  ['vervallen', 'takenBack'],
]

const noticeIn = (query: URLSearchParams): GrowthPageProps['notice'] =>
  notices.find(([inAddress]) => query.has(inAddress))?.[1] ?? null

const titleOf = ({ child }: RecordPage): string => text.titleOf(fullName(child))

type Shown = (page: RecordPage) => Pick<GrowthPageProps, 'form' | 'notice'>

/** All is asked in one journey to the database: what comes beside the page itself is not shown when that throws. */
async function growthPage(ctx: Ctx, childId: string | undefined, query: URLSearchParams, shown: Shown) {
  const id = childIdFrom(childId ?? '')
  const { db, municipality } = ctx
  const [page, recorded, known, choices, noted] = await Promise.all([
    recordPage(ctx, id),
    findMeasurements(db, municipality, id),
    findBirthDetails(db, municipality, id),
    findLinesChoices(db, municipality, id),
    findToRepeat(db, municipality, id),
  ])
  record(ctx, 'read', 'youth-health.growth', id)
  const choice = choices[0] ?? null
  const birth = known ?? unknownBirth
  const measured = standing(recorded)
  const growing = growthChild(page.child, birth, choice?.population)
  const chart = growthChart(growing, measureIn(query), measured, rangeIn(query), await againstOf(query))
  const advice = growthAdvice(growing, birth, measured)
  const toRepeat = stillToRepeat(noted, measured)
  const body = GrowthPage({ page, growing, chart, advice, choice, toRepeat, recorded, birth, ...shown(page) })
  return { title: titleOf(page), body }
}

const againstOf = async (query: URLSearchParams): Promise<Against> =>
  againstIn(query) === 'who' ? (await import('./who.ts')).who : dutch

function bornOn(child: Child): Temporal.PlainDate {
  if (child.birth.kind === 'expected') throw new NotFound(`child ${child.id} is not born`)
  return child.birth.on
}
