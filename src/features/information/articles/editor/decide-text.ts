/** Four eyes: a version goes on the site when a colleague of its writer says so. Taking it off again one may do alone. */
import { actingProfessional } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { type LocalText, publicText } from './local-text.ts'
import { findLocalText, insertDecision } from './store.ts'

export type Decided =
  | { readonly kind: 'done' }
  /** Who wrote it asked to publish it. */
  | { readonly kind: 'own' }
  /** Another version, or another decision, came in between. */
  | { readonly kind: 'stale' }

/** What the page showed: the newest version, and the number of decisions. */
export type Seen = { readonly version: number; readonly decisions: number }

export async function publishText(ctx: Ctx, slug: string, seen: Seen): Promise<Decided> {
  const text = await textOf(ctx, slug)
  const [newest] = text.versions
  if (!newest || newest.ordinal !== seen.version || text.decisions.length !== seen.decisions) return { kind: 'stale' }
  if (newest.writtenBy === ctx.actor.id) return { kind: 'own' }
  if (publicText(text)?.version === newest) return { kind: 'done' }
  return decide(ctx, text, { version: newest.ordinal, writtenBy: newest.writtenBy, reason: '' })
}

export async function withdrawText(ctx: Ctx, slug: string, seen: Seen, reason: string): Promise<Decided> {
  const text = await textOf(ctx, slug)
  if (text.decisions.length !== seen.decisions) return { kind: 'stale' }
  if (publicText(text) === null) return { kind: 'done' }
  return decide(ctx, text, { version: null, writtenBy: null, reason })
}

async function textOf(ctx: Ctx, slug: string): Promise<LocalText> {
  const text = await findLocalText(ctx.db, ctx.municipality, slug)
  if (text.versions.length === 0) throw new NotFound(`local text ${slug}`)
  return text
}

type What = { readonly version: number | null; readonly writtenBy: string | null; readonly reason: string }

async function decide(ctx: Ctx, { slug, decisions }: LocalText, what: What): Promise<Decided> {
  const { profession, name } = await actingProfessional(ctx)
  const isFirst = await insertDecision(ctx.db, ctx.municipality, {
    ...what,
    slug,
    ordinal: decisions.length + 1,
    decidedAt: ctx.now,
    decidedBy: ctx.actor.id,
    decidedByName: name,
    decidedByProfession: profession,
  })
  if (!isFirst) return { kind: 'stale' }
  record(ctx, 'create', 'information.local-decision', null, slug)
  return { kind: 'done' }
}
