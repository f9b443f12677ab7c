import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../platform/web/form.ts'
import { router } from '../../platform/web/router.ts'
import * as keep from './keep-location.ts'
import { parseApart, parseHolidays, parseLocation, parseNewAreas, typedAreas, typedLocation } from './location.form.ts'
import type { HolidaySetting, KeptLocation } from './location.ts'
import { LocationPage } from './location.view.tsx'
import { LocationsPage, NewLocationPage } from './pages.view.tsx'
import { text } from './text.ts'

export const keptLocations = router('professional')
const all = '/beheer/locaties'

keptLocations.get(all, may.configure, async (ctx, { query }) => {
  record(ctx, 'read', 'centre.location', null)
  return listPage(ctx, page, { saved: query.has('bewaard') })
})

keptLocations.post('/beheer/feestdagen', may.configure, async (ctx, { form }) => {
  const parsed = parseHolidays(form)
  if (!parsed.ok) return listPage(ctx, invalid, parsed)
  const typed = typedWords(form)
  const setting = await keep.setHolidays(ctx, parsed.value, typed.version ?? '')
  switch (setting.kind) {
    case 'set':
      return see(`${all}?bewaard`)
    case 'stale':
      return listPage(ctx, stale, { typed, newer: setting.newer })
  }
})

keptLocations.get(`${all}/nieuw`, may.configure, () => page(text.add, NewLocationPage({ faults: {}, typed: {} })))

keptLocations.post(`${all}/nieuw`, may.configure, async (ctx, { form }) => {
  const parsed = parseLocation(form)
  if (!parsed.ok) return invalid(text.add, NewLocationPage(parsed))
  await keep.addLocation(ctx, parsed.value)
  return see(`${all}?bewaard`)
})

keptLocations.get(`${all}/:id`, may.configure, async (ctx, { params }) => {
  const location = await keep.keptLocation(ctx, params.id ?? '')
  record(ctx, 'read', 'centre.location', null, location.name)
  return locationPage(ctx, location, page, {})
})

keptLocations.post(`${all}/:id`, may.configure, async (ctx, { params, form }) => {
  const location = await keep.keptLocation(ctx, params.id ?? '')
  const parsed = parseLocation(form)
  if (!parsed.ok) return locationPage(ctx, location, invalid, { words: parsed })
  const typed = typedWords(form)
  const changing = await keep.changeLocation(ctx, location.id, Number(typed.version), parsed.value)
  switch (changing.kind) {
    case 'changed':
      return see(`${all}?bewaard`)
    case 'overtaken':
      return locationPage(ctx, changing.now, stale, { words: { faults: {}, typed }, overtaken: true })
  }
})

keptLocations.post(`${all}/:id/dagen`, may.configure, async (ctx, { params, form }) => {
  const location = await keep.keptLocation(ctx, params.id ?? '')
  const parsed = parseApart(form, ctx.today)
  if (!parsed.ok) return locationPage(ctx, location, invalid, { days: parsed })
  await keep.sayDays(ctx, location.id, parsed.value)
  return see(`${all}/${location.id}#dagen`)
})

keptLocations.post(`${all}/:id/postcodes`, may.configure, async (ctx, { params, form }) => {
  const location = await keep.keptLocation(ctx, params.id ?? '')
  const parsed = parseNewAreas(form)
  if (!parsed.ok) return locationPage(ctx, location, invalid, { areas: parsed })
  await keep.sayAreas(ctx, location.id, parsed.value)
  return see(`${all}?bewaard`)
})

keptLocations.post(`${all}/:id/sluiten`, may.configure, async (ctx, { params }) => {
  await keep.closeLocation(ctx, params.id ?? '')
  return see(`${all}?bewaard`)
})

type Part = { readonly faults: Faults; readonly typed: Typed }
type Parts = {
  readonly words?: Part
  readonly days?: Part
  readonly areas?: Part
  readonly overtaken?: boolean
}

function locationPage({ today }: Ctx, location: KeptLocation, answer: typeof page, parts: Parts): Answer {
  const {
    words = { faults: {}, typed: typedLocation(location) },
    days = { faults: {}, typed: {} },
    areas = { faults: {}, typed: typedAreas(location, today) },
    overtaken = false,
  } = parts
  return answer(location.name, LocationPage({ location, today, words, days, areas, overtaken }))
}

type Shown = Partial<Part> & { readonly saved?: boolean; readonly newer?: HolidaySetting }

async function listPage(ctx: Ctx, answer: typeof page, shown: Shown): Promise<Answer> {
  const { faults = {}, typed = {}, saved = false, newer = null } = shown
  const locations = await keep.openLocationsOf(ctx)
  const settings = await keep.holidaySettings(ctx)
  return answer(text.title, LocationsPage({ locations, settings, faults, typed, saved, newer }))
}
