import { type ScreeningId, screeningIds } from '../../../knowledge/screening/screening.ts'
import { fullName } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { type Faults, field, type Typed, typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { type RecordPage, recordPage } from '../record/record-page.ts'
import { fieldName } from './field-name.ts'
import { parseLevels, typedLevels } from './levels.form.ts'
import { agreeLevels, levelsOf } from './levels.ts'
import { LevelsPage } from './levels.view.tsx'
import { NewScreeningPage } from './new-screening.view.tsx'
import { recordScreenings } from './record-screenings.ts'
import { parseScreenings } from './screening.form.ts'
import { ScreeningPage } from './screening.view.tsx'
import { nextRound, proposed, type Screenings, screeningsOf } from './screenings.ts'
import { parseStep } from './step.form.ts'
import { getFinding, takeStep } from './take-step.ts'
import { text } from './text.ts'

export const screening = router('professional')

screening.get('/jeugd/:id/screening', may.readRecord, async (ctx, { params, query }) => {
  const about = await recordPage(ctx, params.id ?? '')
  record(ctx, 'read', 'youth-health.screening', about.child.id)
  const told = query.has('vastgelegd') ? 'recorded' : query.has('stap') ? 'step' : null
  const screenings = await screeningsOf(ctx, about.child)
  return page(text.titleOf(fullName(about.child)), ScreeningPage({ page: about, screenings, told, stepForm: null }))
})

screening.get('/jeugd/:id/screening/nieuw', may.writeRecord, async (ctx, { params, query }) => {
  const about = await bornChild(ctx, params.id ?? '')
  const screenings = await screeningsOf(ctx, about.child)
  const asked = query.has('wat') ? askedIn(query) : proposed(screenings)
  const typed = { [fieldName('newborn-hearing', 'round')]: nextRound(screenings) }
  return page(text.form.title, newPage(about, asked, screenings, { faults: {}, typed }))
})

screening.post('/jeugd/:id/screening/nieuw', may.writeRecord, async (ctx, { params, query, form }) => {
  const about = await bornChild(ctx, params.id ?? '')
  const asked = askedIn(query)
  const parsed = parseScreenings(form, asked, ctx.today)
  const on = field.day('').safeParse(typedWords(form).on)
  const faults = { ...faultsOfDay(on.data, about), ...(parsed.ok ? {} : parsed.faults) }
  if (parsed.ok && parsed.value.length === 0 && Object.keys(faults).length === 0) faults.form = text.form.nothing
  if (!parsed.ok || !on.success || Object.keys(faults).length > 0) {
    const screenings = await screeningsOf(ctx, about.child)
    return invalid(text.form.title, newPage(about, asked, screenings, { faults, typed: typedWords(form) }))
  }
  await recordScreenings(ctx, about.child.id, { on: on.data, results: parsed.value })
  return see(`/jeugd/${about.child.id}/screening?vastgelegd`)
})

screening.post('/jeugd/:id/screening/bevindingen/:bevinding', may.writeRecord, async (ctx, { params, form }) => {
  const { id: finding, child } = await getFinding(ctx, params.id ?? '', params.bevinding ?? '')
  const parsed = parseStep(form, ctx.today)
  if (!parsed.ok) return invalid(text.title, await stepPage(ctx, child, { finding, ...parsed }))
  const taken = await takeStep(ctx, child, finding, parsed.value)
  switch (taken.kind) {
    case 'taken':
      return see(`/jeugd/${child}/screening?stap`)
    case 'closed-already':
      return stale(text.title, await stepPage(ctx, child, null))
  }
})

screening.get('/beheer/screening', may.configure, async (ctx, { query }) => {
  const typed = typedLevels(await levelsOf(ctx))
  return page(text.levels.title, LevelsPage({ typed, faults: {}, saved: query.has('bewaard') }))
})

screening.post('/beheer/screening', may.configure, async (ctx, { form }) => {
  const parsed = parseLevels(form)
  if (!parsed.ok) return invalid(text.levels.title, LevelsPage({ ...parsed, saved: false }))
  await agreeLevels(ctx, parsed.value)
  return see('/beheer/screening?bewaard')
})

async function bornChild(ctx: Ctx, id: string): Promise<RecordPage> {
  const about = await recordPage(ctx, id)
  if (about.child.birth.kind === 'expected') throw new NotFound(`child ${about.child.id} is not born`)
  return about
}

const askedIn = (query: URLSearchParams): readonly ScreeningId[] => {
  const wanted = new Set(query.getAll('wat'))
  return screeningIds.filter(id => wanted.has(id))
}

function faultsOfDay(on: Temporal.PlainDate | undefined, { child, today }: RecordPage): Record<string, string> {
  if (on === undefined) return { on: text.form.wrong.on }
  if (Temporal.PlainDate.compare(on, today) > 0) return { on: text.form.wrong.future }
  return Temporal.PlainDate.compare(on, child.birth.on) < 0 ? { on: text.form.wrong.beforeBirth } : {}
}

type Filled = { readonly faults: Faults; readonly typed: Typed }

const newPage = (about: RecordPage, asked: readonly ScreeningId[], { levels }: Screenings, filled: Filled) =>
  NewScreeningPage({ page: about, asked, levels, ...filled })

async function stepPage(ctx: Ctx, child: string, stepForm: ({ readonly finding: string } & Filled) | null) {
  const about = await recordPage(ctx, child)
  return ScreeningPage({ page: about, screenings: await screeningsOf(ctx, about.child), told: null, stepForm })
}
