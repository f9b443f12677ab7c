/** A choice of the municipality. Rows are only added, each with who and why: the newest counts, and before there is one a proposal does. */
import type { Ctx } from '../ctx.ts'
import { newId } from '../new-id.ts'

/** A choice as somebody made it. */
export type Chosen<Choice> = Choice & {
  readonly id: string
  readonly reason: string
  readonly setAt: Temporal.Instant
  readonly setByName: string
}
export type SettingSet<Set> =
  | { readonly kind: 'set' }
  /** Somebody else set it since the form was opened. */
  | { readonly kind: 'stale'; readonly newer: Set }

/** @param seen the id of the setting that the form showed; empty when nothing was set yet */
export const overtaken = <Set extends { readonly id: string }>(
  newest: Set | undefined,
  seen: string,
): { readonly kind: 'stale'; readonly newer: Set } | undefined =>
  newest && newest.id !== seen ? { kind: 'stale', newer: newest } : undefined

/** What every row of a setting begins with: whose it is, and who set it when. */
export const setNow = <Id extends string = string>(ctx: Ctx) => ({
  municipality: ctx.municipality,
  id: newId<Id>(),
  set_at: ctx.now,
  set_by: ctx.actor.id,
  set_by_name: ctx.actor.name,
})
