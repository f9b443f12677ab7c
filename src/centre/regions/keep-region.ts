/** Regions of centres: each centre itself says to which it belongs. Belonging opens nothing; it is where a secondment may be asked. */
import { record } from '../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { newId } from '../../platform/new-id.ts'
import type { Region, RegionCentre, RegionId, RegionKind } from './region.ts'
import * as store from './store.ts'

export const everyRegion = (ctx: Ctx): Promise<readonly Region[]> => store.findRegions(ctx.db, ctx.today)

/** Those that the centre of the request belongs to today. */
export const regionsOf = async (ctx: Ctx): Promise<readonly Region[]> =>
  (await everyRegion(ctx)).filter(region => region.centres.some(({ code }) => code === ctx.municipality))

/** The other centres of its regions, each once. */
export async function neighboursOf(ctx: Ctx): Promise<readonly RegionCentre[]> {
  const all = (await regionsOf(ctx)).flatMap(({ centres }) => centres)
  const others = new Map(all.filter(({ code }) => code !== ctx.municipality).map(one => [one.code, one]))
  return [...others.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
}

export type NewRegion = { readonly name: string; readonly kind: RegionKind; readonly since: Temporal.PlainDate }
export type Founded = { readonly kind: 'founded'; readonly id: RegionId } | { readonly kind: 'name-taken' }

export async function foundRegion(ctx: Ctx, { name, kind, since }: NewRegion): Promise<Founded> {
  const id = newId<RegionId>()
  const row = { id, name, kind, founded_at: ctx.now, founded_in: ctx.municipality }
  if (!(await store.insertRegion(ctx.db, row))) return { kind: 'name-taken' }
  record(ctx, 'create', 'centre.region', null, name)
  await joinRegion(ctx, id, since)
  return { kind: 'founded', id }
}

export async function joinRegion(ctx: Ctx, id: string, since: Temporal.PlainDate): Promise<void> {
  const region = await getRegion(ctx, id)
  await store.insertRegionCentre(ctx.db, { ...membership(ctx, region), since })
  record(ctx, 'change', 'centre.region', null, region.name)
}

/** From today. Who works for another centre goes on until the agreed day. */
export async function leaveRegion(ctx: Ctx, id: string): Promise<void> {
  const region = await getRegion(ctx, id)
  const own = region.centres.find(({ code }) => code === ctx.municipality)
  if (!own) return
  const end = { ...membership(ctx, region), since: own.since, ended_on: ctx.today }
  await store.insertRegionCentreEnd(ctx.db, end)
  record(ctx, 'change', 'centre.region', null, region.name)
}

const membership = ({ municipality, now }: Ctx, { id }: Region) => ({
  region_id: id,
  centre: municipality,
  recorded_at: now,
})

async function getRegion(ctx: Ctx, id: string): Promise<Region> {
  const region = (await everyRegion(ctx)).find(one => one.id === id)
  if (!region) throw new NotFound(`region ${id}`)
  return region
}

/** The name of the safety region, to begin with: often the GGD has the same borders, and the administrator knows. */
export const proposedRegionName = (ctx: Ctx): Promise<string> => store.findSafetyRegion(ctx.db, ctx.municipality)
