/** The days of an agenda under their months. Pure. */
import type { AgendaItem } from './agenda.ts'

export type AgendaDay = { readonly on: Temporal.PlainDate; readonly items: readonly AgendaItem[] }
export type AgendaMonth = { readonly month: Temporal.PlainYearMonth; readonly days: readonly AgendaDay[] }

/** Items in order of day; those without a day are left out. */
export function monthsIn(items: readonly AgendaItem[]): readonly AgendaMonth[] {
  const dated = items.flatMap(item => (item.on ? [{ on: item.on, item }] : []))
  const days = [...Map.groupBy(dated, ({ on }) => on.toString()).values()].flatMap(same =>
    same[0] ? [{ on: same[0].on, items: same.map(({ item }) => item) }] : [],
  )
  const months = Map.groupBy(days, ({ on }) => on.toPlainYearMonth().toString())
  return [...months].map(([month, own]) => ({ month: Temporal.PlainYearMonth.from(month), days: own }))
}

export const withoutDay = (items: readonly AgendaItem[]): readonly AgendaItem[] => items.filter(({ on }) => on === null)

/** '2026-12'; anything else is no month. */
export const readMonth = (word: string | null): Temporal.PlainYearMonth | null =>
  word !== null && /^2\d{3}-(0[1-9]|1[0-2])$/.test(word) ? Temporal.PlainYearMonth.from(word) : null
