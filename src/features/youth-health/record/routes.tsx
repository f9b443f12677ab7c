import { fullName, statementsWith } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { planNoticeFor } from '../../care-coordination/index.ts'
import { standingSignalsOf } from '../../signalling/index.ts'
import { comingFrom, findComing } from '../clinic/index.ts'
import { momentsFrom } from '../consultation/moments/moments-of.ts'
import { developmentSigns, findExaminations } from '../development/index.ts'
import { growthChild } from '../growth/add-measurements.ts'
import { measureIn, rangeIn } from '../growth/address.ts'
import { growthAdvice } from '../growth/advice/advice-for.ts'
import { growthChart } from '../growth/growth-chart.ts'
import { findLinesChoices } from '../growth/lines/store.ts'
import { standing } from '../growth/rules.ts'
import { findMeasurements } from '../growth/store.ts'
import { unrecordedAt } from '../home-visits/unrecorded/unrecorded-of.ts'
import { findRequests } from '../questionnaires/store.ts'
import { findFindings } from '../screening/store.ts'
import { findVaccinationFacts, vaccinationsFrom } from '../vaccination/index.ts'
import { parseBirthDetails } from './birth.form.ts'
import { BirthPage, birthVersion } from './birth.view.tsx'
import { childIdFrom } from './care-relation.ts'
import { parseContact } from './contact.form.ts'
import { ContactPage } from './contact.view.tsx'
import { noteContactMoment } from './note-contact-moment.ts'
import { type BirthDetails, unknownBirth } from './observations.ts'
import { mostOnOverview, OverviewPage } from './overview.view.tsx'
import { recordBirthDetails } from './record-birth-details.ts'
import { recordPage } from './record-page.ts'
import { findBirthDetails, findContactMoments } from './store.ts'
import { text } from './text.ts'

export const childRecord = router('professional')

childRecord.get('/jeugd/:id', may.readRecord, async (ctx, { params, query }) => {
  const id = childIdFrom(params.id ?? '')
  const { db, municipality } = ctx
  // One journey to the database: only the signals may ask on, and under another role, so nothing that asks twice travels beside them.
  const [about, moments, birth, recorded, choices, facts, [due, planned], findings, asked, examined, untold, signals] =
    await Promise.all([
      recordPage(ctx, id),
      findContactMoments(db, municipality, id, mostOnOverview + 1),
      findBirthDetails(db, municipality, id),
      findMeasurements(db, municipality, id),
      findLinesChoices(db, municipality, id),
      findVaccinationFacts(ctx, id),
      findComing(ctx, id),
      findFindings(db, municipality, id),
      findRequests(db, municipality, id),
      findExaminations(db, municipality, id),
      unrecordedAt(ctx, id),
      standingSignalsOf(ctx, id),
    ])
  record(ctx, 'read', 'youth-health.vaccination', id)
  const growing = growthChild(about.child, birth, choices[0]?.population)
  return page(
    text.titleOf(fullName(about.child)),
    OverviewPage({
      page: about,
      planNotice: await planNoticeFor(ctx, id),
      ...growthShown(growing, birth ?? unknownBirth, standing(recorded), query),
      vaccinations: vaccinationsFrom(about, facts),
      signals,
      moments,
      due: momentsFrom(about, due),
      coming: comingFrom(planned, due, about.today),
      findings,
      questionnaires: asked,
      development: developmentSigns(about.child.birth.on, about.today, examined),
      justNoted: query.has('vastgelegd'),
      unrecorded: untold,
      wasRefused: query.has('gesloten'),
      statements: await statementsWith(ctx, 'health', [id]),
    }),
  )
})

const growthShown = (
  growing: ReturnType<typeof growthChild>,
  birth: BirthDetails,
  measurements: ReturnType<typeof standing>,
  query: URLSearchParams,
) => ({
  chart: growthChart(growing, measureIn(query), measurements, rangeIn(query)),
  advice: growthAdvice(growing, birth, measurements),
  hasMeasurements: measurements.length > 0 || typeof birth.weightGrams === 'number',
})

childRecord.get('/jeugd/:id/contact', may.writeRecord, async (ctx, { params }) =>
  page(text.contact.title, ContactPage({ page: await recordPage(ctx, params.id ?? ''), faults: {}, typed: {} })),
)

childRecord.post('/jeugd/:id/contact', may.writeRecord, async (ctx, { params, form }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const parsed = parseContact(form, ctx.today)
  if (!parsed.ok) return invalid(text.contact.title, ContactPage({ page: about, ...parsed }))
  await noteContactMoment(ctx, about.child.id, parsed.value)
  return see(`/jeugd/${about.child.id}?vastgelegd`)
})

childRecord.get('/jeugd/:id/groei/geboorte', may.writeRecord, async (ctx, { params, query }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const birth = await findBirthDetails(ctx.db, ctx.municipality, about.child.id)
  record(ctx, 'read', 'youth-health.birth-details', about.child.id)
  const justBorn = query.has('geboren')
  return page(
    text.birth.title,
    BirthPage({ page: about, birth: birth ?? unknownBirth, faults: {}, typed: null, justBorn }),
  )
})

childRecord.post('/jeugd/:id/groei/geboorte', may.writeRecord, async (ctx, { params, form }) => {
  const about = await recordPage(ctx, params.id ?? '')
  const birth = (await findBirthDetails(ctx.db, ctx.municipality, about.child.id)) ?? unknownBirth
  const parsed = parseBirthDetails(form)
  const faults = parsed.ok ? {} : parsed.faults
  const typed = typedWords(form)
  if (form.get('version') !== birthVersion(birth))
    return stale(text.birth.title, BirthPage({ page: about, birth, faults, typed, justBorn: false, overtaken: true }))
  if (!parsed.ok) return invalid(text.birth.title, BirthPage({ page: about, birth, faults, typed, justBorn: false }))
  await recordBirthDetails(ctx, about.child.id, parsed.value)
  return see(`/jeugd/${about.child.id}/groei?geboorte`)
})
