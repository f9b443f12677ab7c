import { type Child, fullName } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import type { Html } from '../../../platform/html/html.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { unknownBirth } from '../record/observations.ts'
import { type RecordPage, recordPage } from '../record/record-page.ts'
import { findBirthDetails } from '../record/store.ts'
import { addMeasurements, growthChild, type Objection } from './add-measurements.ts'
import { measureIn, rangeIn } from './address.ts'
import { CorrectPage } from './correct.view.tsx'
import { correctMeasurement } from './correct-measurement.ts'
import { GrowthPage, type GrowthPageProps } from './growth.view.tsx'
import { growthChart } from './growth-chart.ts'
import { parseCorrection, parseVisit } from './measurement.form.ts'
import { emptyForm, type FormState, fieldOf } from './measuring-form.view.tsx'
import { standing } from './rules.ts'
import { findMeasurements } from './store.ts'
import { text } from './text.ts'

export const growth = router('professional')

growth.get('/jeugd/:id/groei', may.readRecord, async (ctx, { params, query }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const form = query.has('meten') && about.child.birth.kind === 'born' ? emptyForm : null
  return page(titleOf(about), await growthPage(ctx, about, query, { form, notice: noticeIn(query) }))
})

growth.post('/jeugd/:id/groei', may.writeRecord, async (ctx, { params, query, form }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const { child } = about
  const parsed = parseVisit(form, { birth: bornOn(child), today: ctx.today })
  const again = async (state: FormState): Promise<Answer> =>
    invalid(titleOf(about), await growthPage(ctx, about, query, { form: state, notice: null }))
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

function noticeIn(query: URLSearchParams): GrowthPageProps['notice'] {
  if (query.has('bewaard')) return 'added'
  if (query.has('geboorte')) return 'birth'
  return query.has('verbeterd') ? 'corrected' : null
}

type Shown = Pick<GrowthPageProps, 'form' | 'notice'>

const titleOf = ({ child }: RecordPage): string => text.titleOf(fullName(child))

async function growthPage(ctx: Ctx, about: RecordPage, query: URLSearchParams, shown: Shown): Promise<Html> {
  const [recorded, birth] = await Promise.all([
    findMeasurements(ctx.db, ctx.municipality, about.child.id),
    findBirthDetails(ctx.db, ctx.municipality, about.child.id),
  ])
  const growing = growthChild(about.child, birth)
  const chart = growthChart(growing, measureIn(query), standing(recorded), rangeIn(query))
  record(ctx, 'read', 'youth-health.growth', about.child.id)
  return GrowthPage({ page: about, chart, recorded, birth: birth ?? unknownBirth, ...shown })
}

/** What stands in the way of storing, at the field it is about. */
function objections(added: Objection): Pick<FormState, 'faults' | 'asked'> {
  switch (added.kind) {
    case 'questions':
      return {
        asked: added.questions.map(question => question.measure),
        faults: Object.fromEntries(added.questions.map(one => [fieldOf[one.measure], text.question(one)])),
      }
    case 'refused':
      return {
        asked: [],
        faults: Object.fromEntries(added.known.map(one => [fieldOf[one.measure], text.form.known(one)])),
      }
  }
}

function bornOn(child: Child): Temporal.PlainDate {
  if (child.birth.kind === 'expected') throw new NotFound(`child ${child.id} is not born`)
  return child.birth.on
}
