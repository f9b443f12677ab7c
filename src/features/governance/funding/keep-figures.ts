/** Figures to reckon with: loaded whole, kept under a name made of their content, never changed. */
import type { MunicipalityCounts } from '../../../knowledge/funding/allocate.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import type { Figures, FiguresSummary, Fingerprint, NewFigures } from './division.ts'
import { fingerprintOf } from './fingerprint.ts'
import { findCounts, findFiguresSummaries, insertFigures } from './store.ts'

export async function keepFigures(ctx: Ctx, figures: NewFigures): Promise<Fingerprint> {
  const fingerprint = fingerprintOf(figures)
  const keeper = { at: ctx.now, by: ctx.actor.id, byName: ctx.actor.name }
  await insertFigures(ctx.db, ctx.municipality, { ...figures, fingerprint, keptByName: keeper.byName }, keeper)
  record(ctx, 'create', 'governance.funding-figures', null, fingerprint)
  return fingerprint
}

export const figuresKept = (ctx: Ctx): Promise<readonly FiguresSummary[]> =>
  findFiguresSummaries(ctx.db, ctx.municipality)

/** Throws NotFound when this municipality has no figures of this name. */
export async function openFigures(ctx: Ctx, fingerprint: Fingerprint): Promise<Figures> {
  const summary = (await figuresKept(ctx)).find(one => one.fingerprint === fingerprint)
  if (!summary) throw new NotFound(`figures ${fingerprint}`)
  return { ...summary, rows: await findCounts(ctx.db, ctx.municipality, fingerprint) }
}

export type Preview = {
  /** Municipalities of today that are not in the file, and codes in it that are none of today's. */
  readonly absent: readonly string[]
  readonly unknown: readonly string[]
}

/** @param known code → name of the municipalities of today */
export function previewOf(rows: readonly MunicipalityCounts[], known: ReadonlyMap<string, string>): Preview {
  const codes = new Set(rows.map(({ code }) => code))
  return {
    absent: [...known].flatMap(([code, name]) => (codes.has(code) ? [] : [name])),
    unknown: rows.flatMap(({ code, name }) => (known.has(code) ? [] : [`${code} ${name}`])),
  }
}
