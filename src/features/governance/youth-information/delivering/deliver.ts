/** A delivery is made by one and released by another; what leaves is the file that was released, or nothing. */
import { type HalfYear, halfYearName, lastDay } from '../../../../knowledge/youth-information/half-year.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Delivery, DeliveryId } from './delivery.ts'
import { prepare } from './prepare.ts'
import { findDeliveries, insertDelivery, insertRelease, insertSending, type NewSending } from './store.ts'

const object = 'governance.youth-information'

/** The latest first; whose names are in none of them. */
export async function deliveriesOf(ctx: Ctx): Promise<readonly Delivery[]> {
  record(ctx, 'read', object, null)
  return findDeliveries(ctx.db, ctx.municipality)
}

export type Made = 'made' | 'overtaken' | 'faulty' | 'not-over'

/** @param seen the ordinal of the latest delivery that the page showed; 0 when there was none */
export async function makeDelivery(ctx: Ctx, period: HalfYear, seen: number): Promise<Made> {
  if (Temporal.PlainDate.compare(ctx.today, lastDay(period)) <= 0) return 'not-over'
  const latest = (await findDeliveries(ctx.db, ctx.municipality)).find(isOf(period))
  if ((latest?.ordinal ?? 0) !== seen) return 'overtaken'
  const { records, faults, fingerprint } = await prepare(ctx, period)
  if (faults.length > 0) return 'faulty'
  const id = newId<DeliveryId>()
  const made = { id, period, ordinal: seen + 1, records: records.length, fingerprint }
  if (!(await insertDelivery(ctx, made))) return 'overtaken'
  record(ctx, 'create', object, null, `${halfYearName(period)} ${id}`)
  return 'made'
}

export const isOf =
  ({ year, half }: HalfYear) =>
  ({ period }: Pick<Delivery, 'period'>): boolean =>
    period.year === year && period.half === half

/** Throws NotFound. */
export async function getDelivery(ctx: Ctx, id: string): Promise<Delivery> {
  const delivery = (await findDeliveries(ctx.db, ctx.municipality)).find(one => one.id === id)
  if (!delivery) throw new NotFound(`delivery ${id}`)
  return delivery
}

/** `own`: who made it does not release it. `changed`: something was mended since; it has to be made anew. */
export type Released = 'released' | 'own' | 'changed' | 'overtaken'

export async function releaseDelivery(ctx: Ctx, delivery: Delivery): Promise<Released> {
  if (delivery.made.by === ctx.actor.id) return 'own'
  if (!(await isLatest(ctx, delivery)) || delivery.release !== null) return 'overtaken'
  const { faults, fingerprint } = await prepare(ctx, delivery.period)
  if (faults.length > 0 || fingerprint !== delivery.fingerprint) return 'changed'
  if (!(await insertRelease(ctx, delivery.id))) return 'overtaken'
  record(ctx, 'change', object, null, `released ${delivery.id}`)
  return 'released'
}

export type Handed = { readonly kind: 'file'; readonly csv: string } | { readonly kind: 'changed' | 'not-released' }

/** The released file; each child in it leaves a line that it was handed on. */
export async function handOut(ctx: Ctx, delivery: Delivery): Promise<Handed> {
  if (delivery.release === null || !(await isLatest(ctx, delivery))) return { kind: 'not-released' }
  const { records, faults, csv, fingerprint } = await prepare(ctx, delivery.period)
  if (faults.length > 0 || fingerprint !== delivery.fingerprint) return { kind: 'changed' }
  for (const child of new Set(records.map(one => one.child))) record(ctx, 'transfer', object, child, 'CBS')
  record(ctx, 'transfer', object, null, `${delivery.id} CBS`)
  return { kind: 'file', csv }
}

export async function noteSending(ctx: Ctx, delivery: Delivery, sending: NewSending): Promise<'noted' | 'overtaken'> {
  if (delivery.release === null || delivery.sending !== null) return 'overtaken'
  if (!(await insertSending(ctx, delivery.id, sending))) return 'overtaken'
  record(ctx, 'change', object, null, `sent ${delivery.id}`)
  return 'noted'
}

/** Of its period: an earlier one was overwritten. */
const isLatest = async (ctx: Ctx, { id, period }: Delivery): Promise<boolean> =>
  (await findDeliveries(ctx.db, ctx.municipality)).find(isOf(period))?.id === id
