/** The goals of the municipality for its centre, and how they are kept. Each saving stays; the last counts. */
import { record } from '../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { isId, newId } from '../../platform/new-id.ts'
import { isRunning, type SpearPoint, type SpearPointId, type SpearPointWords } from './spear-point.ts'
import * as store from './store.ts'

/** All of the centre, also those that are over. */
export const spearPointsOf = (ctx: Ctx): Promise<readonly SpearPoint[]> =>
  store.findSpearPoints(ctx.db, ctx.municipality)

/** Those of today. */
export const runningSpearPoints = async (ctx: Ctx): Promise<readonly SpearPoint[]> =>
  (await spearPointsOf(ctx)).filter(point => isRunning(point, ctx.today))

/** @throws NotFound */
export async function getSpearPoint(ctx: Ctx, id: string): Promise<SpearPoint> {
  const found = isId(id) ? (await spearPointsOf(ctx)).find(one => one.id === id) : undefined
  if (!found) throw new NotFound(`spear point ${id}`)
  return found
}

export async function setSpearPoint(ctx: Ctx, words: SpearPointWords, reason: string): Promise<SpearPointId> {
  const id = newId<SpearPointId>()
  await store.insertSpearPoint(ctx.db, { municipality: ctx.municipality, id, set_at: ctx.now })
  await store.insertText(ctx.db, ctx.municipality, { id, nth: 1, reason, ...saidBy(ctx) }, words)
  record(ctx, 'create', 'centre.spear-point', null, words.title)
  return id
}

export type Saving = { readonly kind: 'saved' } | { readonly kind: 'overtaken'; readonly now: SpearPoint }

/** @param seen the saving that the form showed */
export async function changeSpearPoint(
  ctx: Ctx,
  id: string,
  seen: number,
  { words, reason }: { readonly words: SpearPointWords; readonly reason: string },
): Promise<Saving> {
  const point = await getSpearPoint(ctx, id)
  const at = { id: point.id, nth: seen + 1, reason, ...saidBy(ctx) }
  const isSaved = point.nth === seen && (await store.insertText(ctx.db, ctx.municipality, at, words))
  if (!isSaved) return { kind: 'overtaken', now: await getSpearPoint(ctx, id) }
  record(ctx, 'change', 'centre.spear-point', null, words.title)
  return { kind: 'saved' }
}

/** @param value the figure as it was told on that day; null when it could not be told */
export async function lookBack(ctx: Ctx, id: string, value: number | null, words: string): Promise<void> {
  const point = await getSpearPoint(ctx, id)
  const row = { spear_point_id: point.id, id: newId<string>(), value, words, ...saidBy(ctx) }
  await store.insertLookBack(ctx.db, ctx.municipality, row)
  record(ctx, 'change', 'centre.spear-point', null, point.title)
}

/** Let go before its last day. */
export async function endSpearPoint(ctx: Ctx, id: string, why: string): Promise<void> {
  const point = await getSpearPoint(ctx, id)
  const row = { spear_point_id: point.id, ended_on: ctx.today, why, ...saidBy(ctx) }
  await store.insertEnd(ctx.db, ctx.municipality, row)
  record(ctx, 'change', 'centre.spear-point', null, point.title)
}

const saidBy = ({ now, actor }: Ctx) => ({ recorded_at: now, recorded_by: actor.id, recorded_by_name: actor.name })
