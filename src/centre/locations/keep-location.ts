/** A municipality keeps its locations: what they are called, when they are open, and which postcodes they serve. */
import { writeAreas } from '../../knowledge/identifiers/postcode-areas.ts'
import { record } from '../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { newId } from '../../platform/new-id.ts'
import type { ApartDay } from '../opening-days.ts'
import type { LocationId } from '../organisation.ts'
import { findLocations, insertLocation } from '../store.ts'
import {
  type HolidaySetting,
  type KeptLocation,
  type LocationWords,
  type NewAreas,
  proposedClosedOn,
} from './location.ts'
import * as store from './store.ts'

/** Where people can walk in, with the days that are different and the postcodes they serve. */
export async function openLocationsOf(ctx: Ctx): Promise<readonly KeptLocation[]> {
  const { db, municipality, today } = ctx
  const locations = await findLocations(db, municipality)
  const about = await store.findAbout(db, municipality)
  const apart = await store.findApart(db, municipality, today)
  const areas = await store.findAreas(db, municipality, today)
  const closedOn = (await store.findHolidaySettings(db, municipality))[0]?.closedOn ?? proposedClosedOn
  return locations.map(location => ({
    ...location,
    about: about.get(location.id)?.about ?? '',
    version: about.get(location.id)?.version ?? 1,
    days: { week: location.openings, apart: (apart.get(location.id) ?? []).map(one => one.apart), closedOn },
    areas: areas.get(location.id) ?? [],
  }))
}

/** Throws NotFound. */
export async function keptLocation(ctx: Ctx, id: string): Promise<KeptLocation> {
  const location = (await openLocationsOf(ctx)).find(one => one.id === id)
  if (!location) throw new NotFound(`location ${id}`)
  return location
}

export async function addLocation(ctx: Ctx, words: LocationWords): Promise<LocationId> {
  const id = newId<LocationId>()
  const { about: _, ...location } = words
  const ordinal = (await findLocations(ctx.db, ctx.municipality)).length
  await insertLocation(ctx.db, ctx.municipality, { ...location, id }, ordinal)
  await store.updateLocation(ctx.db, ctx.municipality, { id, version: 1 }, words)
  record(ctx, 'create', 'centre.location', null, words.name)
  return id
}

export type Changing = { readonly kind: 'changed' } | { readonly kind: 'overtaken'; readonly now: KeptLocation }

/** Of two who change it at once the second is told. */
export async function changeLocation(ctx: Ctx, id: string, version: number, words: LocationWords): Promise<Changing> {
  const location = await keptLocation(ctx, id)
  const isChanged = await store.updateLocation(ctx.db, ctx.municipality, { id: location.id, version }, words)
  if (!isChanged) return { kind: 'overtaken', now: await keptLocation(ctx, id) }
  record(ctx, 'change', 'centre.location', null, words.name)
  return { kind: 'changed' }
}

/** Nobody finds it any more; what happened there stays. */
export async function closeLocation(ctx: Ctx, id: string): Promise<void> {
  const location = await keptLocation(ctx, id)
  await store.closeLocation(ctx.db, ctx.municipality, location.id, ctx.today)
  record(ctx, 'change', 'centre.location', null, location.name)
}

/** What was said last of a day counts. */
export async function sayDays(ctx: Ctx, id: string, days: readonly ApartDay[]): Promise<void> {
  const location = await keptLocation(ctx, id)
  for (const day of days) await store.insertApart(ctx.db, saidBy(ctx), location.id, day)
  record(ctx, 'change', 'centre.opening-exception', null, location.name)
}

export async function sayAreas(ctx: Ctx, id: string, { areas, validFrom, reason }: NewAreas): Promise<void> {
  const location = await keptLocation(ctx, id)
  await store.insertAreas(ctx.db, saidBy(ctx), location.id, {
    areas: writeAreas(areas),
    valid_from: validFrom,
    reason,
  })
  record(ctx, 'change', 'centre.postcode-area', null, location.name)
}

export type HolidaysSet = { readonly kind: 'set' } | { readonly kind: 'stale'; readonly newer: HolidaySetting }

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setHolidays(
  ctx: Ctx,
  { closedOn, reason }: Pick<HolidaySetting, 'closedOn' | 'reason'>,
  seen: string,
): Promise<HolidaysSet> {
  const [newest] = await holidaySettings(ctx)
  if (newest && newest.id !== seen) return { kind: 'stale', newer: newest }
  await store.insertHolidaySetting(ctx.db, saidBy(ctx), closedOn, reason)
  record(ctx, 'change', 'centre.holiday-setting', null)
  return { kind: 'set' }
}

export const holidaySettings = (ctx: Ctx): Promise<readonly HolidaySetting[]> =>
  store.findHolidaySettings(ctx.db, ctx.municipality)

const saidBy = ({ municipality, now, actor }: Ctx): store.Said => ({
  municipality,
  id: newId<string & { readonly __brand: 'SaidOfLocation' }>(),
  set_at: now,
  set_by: actor.id,
  set_by_name: actor.name,
})
