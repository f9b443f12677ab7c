/** Key figures of CBS are looked at first, and then taken in: whole, or not at all. Of a year the last delivery taken in counts. */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Area, concerns, type DeliveredAreas, type Delivery, type DeliveryId, type Origin } from './area.ts'
import { type AreasReading, readAreas, type TextFile } from './read-areas.ts'
import { deleteDelivery, findAreas, findDeliveries, insertDelivery, insertTaking } from './store.ts'

export type Looked =
  | { readonly kind: 'read'; readonly id: DeliveryId }
  | { readonly kind: 'refused'; readonly faults: Extract<AreasReading, { ok: false }>['faults'] }

/** Every row is read and checked; kept are those of the own municipality and of the country. */
export async function lookAtFiles(ctx: Ctx, origin: Origin, files: readonly TextFile[]): Promise<Looked> {
  const reading = readAreas(files)
  if (!reading.ok) return { kind: 'refused', faults: reading.faults }
  const id = newId<DeliveryId>()
  const read = { fileRows: reading.areas.length, missingColumns: reading.missing }
  const delivery = { ...origin, ...read, id, readAt: ctx.now, readByName: ctx.actor.name }
  const own = reading.areas.filter(({ code }) => concerns(code, ctx.municipality))
  await insertDelivery(ctx.db, ctx.municipality, delivery, ctx.actor.id, own)
  record(ctx, 'create', 'governance.neighbourhood-figures', null, String(origin.year))
  return { kind: 'read', id }
}

/** The last read first. */
export const deliveriesOf = (ctx: Ctx): Promise<readonly Delivery[]> => findDeliveries(ctx.db, ctx.municipality)

/** Throws NotFound without it. */
export async function openDelivery(ctx: Ctx, id: string): Promise<DeliveredAreas> {
  const delivery = (await deliveriesOf(ctx)).find(one => one.id === id)
  if (!delivery) throw new NotFound(`delivery ${id}`)
  return { ...delivery, areas: await findAreas(ctx.db, ctx.municipality, delivery.id) }
}

/**
 * The key figures of the own municipality, its districts and neighbourhoods, and the country, as CBS gives them for a year; the newest year
 * when none is named. Null when none were taken in.
 */
export async function neighbourhoodFiguresOf(
  ctx: Pick<Ctx, 'db' | 'municipality'>,
  year: number | null = null,
): Promise<DeliveredAreas | null> {
  const standing = standingOf(await findDeliveries(ctx.db, ctx.municipality))
  const delivery = standing.find(one => one.year === (year ?? one.year))
  return delivery ? { ...delivery, areas: await findAreas(ctx.db, ctx.municipality, delivery.id) } : null
}

/** Of each year the delivery that counts, the newest year first. */
export function standingOf(deliveries: readonly Delivery[]): readonly Delivery[] {
  const byTaking = deliveries
    .flatMap(one => (one.taken ? [{ one, at: one.taken.at }] : []))
    .toSorted((first, second) => Temporal.Instant.compare(second.at, first.at))
    .map(({ one }) => one)
  const years = [...new Set(byTaking.map(({ year }) => year))].toSorted((first, second) => second - first)
  return years.flatMap(year => byTaking.find(one => one.year === year) ?? [])
}

export type Taking =
  | { readonly kind: 'taken'; readonly year: number }
  /** Another delivery of this year was taken in since it was shown. */
  | { readonly kind: 'stale'; readonly newer: Delivery }

/** @param seen the delivery of this year that counted when the preview was shown; empty without one */
export async function takeIn(ctx: Ctx, id: string, seen: string): Promise<Taking> {
  const deliveries = await deliveriesOf(ctx)
  const delivery = deliveries.find(one => one.id === id)
  if (!delivery) throw new NotFound(`delivery ${id}`)
  const counting = standingOf(deliveries).find(({ year }) => year === delivery.year)
  if (counting && counting.id !== seen && counting.id !== id) return { kind: 'stale', newer: counting }
  const taker = { at: ctx.now, by: ctx.actor.id, byName: ctx.actor.name }
  const isTaken = await insertTaking(ctx.db, ctx.municipality, delivery.id, taker)
  if (isTaken) record(ctx, 'change', 'governance.neighbourhood-figures', null, String(delivery.year))
  return { kind: 'taken', year: delivery.year }
}

/** Only what was not taken in. */
export async function throwAway(ctx: Ctx, id: string): Promise<void> {
  const delivery = (await deliveriesOf(ctx)).find(one => one.id === id && one.taken === null)
  if (!delivery) throw new NotFound(`delivery ${id}`)
  await deleteDelivery(ctx.db, ctx.municipality, delivery.id)
  record(ctx, 'delete', 'governance.neighbourhood-figures', null, String(delivery.year))
}

export type Changes = {
  readonly fresh: readonly Area[]
  readonly changed: readonly Area[]
  readonly gone: readonly Area[]
}

/** What a delivery would change in the figures of the own municipality. */
export function changesIn(areas: readonly Area[], now: readonly Area[]): Changes {
  const standing = new Map(now.map(area => [area.code, area]))
  const arriving = new Set(areas.map(({ code }) => code))
  const isOther = (area: Area): boolean => {
    const before = standing.get(area.code)
    return before !== undefined && spelled(before) !== spelled(area)
  }
  return {
    fresh: areas.filter(({ code }) => !standing.has(code)),
    changed: areas.filter(isOther),
    gone: now.filter(({ code }) => !arriving.has(code)),
  }
}

const spelled = ({ name, figures }: Area): string =>
  JSON.stringify([name, Object.entries(figures).toSorted(([one], [other]) => (one < other ? -1 : 1))])
