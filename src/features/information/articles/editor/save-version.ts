/** A local text is saved: each time a version of its own, that nobody reads but colleagues until another of them publishes it. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findArticle } from '../store.ts'
import { type LocalText, type NewVersion, slugOf } from './local-text.ts'
import { findLocalText, insertVersion } from './store.ts'

export type Saved =
  | { readonly kind: 'saved'; readonly slug: string }
  /** Somebody saved another version in the meantime; it stands first in the text. */
  | { readonly kind: 'stale'; readonly newer: LocalText }
export type Begun = { readonly kind: 'saved'; readonly slug: string } | { readonly kind: 'taken' }

/** A new article of the centre's own. `taken`: there is a text of this address, national or local. */
export async function beginArticle(ctx: Ctx, version: NewVersion): Promise<Begun> {
  const slug = slugOf(version.title)
  if (slug === '' || (await findArticle(ctx.db, slug))) return { kind: 'taken' }
  const saved = await saveVersion(ctx, slug, version, 0)
  return saved.kind === 'saved' ? saved : { kind: 'taken' }
}

/** @param seen the ordinal of the version that the form began with; 0 when there was none */
export async function saveVersion(ctx: Ctx, slug: string, version: NewVersion, seen: number): Promise<Saved> {
  const { db, municipality, actor, now } = ctx
  const text = await findLocalText(db, municipality, slug)
  const newest = text.versions[0]?.ordinal ?? 0
  if (newest !== seen) return { kind: 'stale', newer: text }
  const written = { writtenAt: now, writtenBy: actor.id, writtenByName: actor.name }
  const isFirst = await insertVersion(db, municipality, { ...version, ...written, slug, ordinal: seen + 1 })
  if (!isFirst) return { kind: 'stale', newer: await findLocalText(db, municipality, slug) }
  record(ctx, seen === 0 ? 'create' : 'change', 'information.local-text', null, slug)
  return { kind: 'saved', slug }
}
