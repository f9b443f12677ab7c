/** A municipality adds what its people type. */
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { NewOwnWord, OwnWord, OwnWordId } from './own-word.ts'
import { findOwnWords, insertOwnWord } from './store.ts'

export type OwnWordSet = { readonly kind: 'set' } | { readonly kind: 'there-already'; readonly now: OwnWord }

/** Nobody writes over what a colleague set: that is taken away first. */
export async function addOwnWord(ctx: Ctx, added: NewOwnWord): Promise<OwnWordSet> {
  const now = (await ownWords(ctx)).find(one => one.word === added.word)
  if (now) return { kind: 'there-already', now }
  await set(ctx, added)
  return { kind: 'set' }
}

/** From now on a search for it finds only itself, also when it stands in the national list. */
export async function takeAwayOwnWord(ctx: Ctx, id: string): Promise<void> {
  const found = (await ownWords(ctx)).find(one => one.id === id)
  if (!found) throw new NotFound(`synonym ${id}`)
  await set(ctx, { word: found.word, means: [], reason: found.reason })
}

/** Those that count now. */
export async function ownWords(ctx: Ctx): Promise<readonly OwnWord[]> {
  return (await findOwnWords(ctx.db, ctx.municipality)).filter(({ means }) => means.length > 0)
}

async function set(ctx: Ctx, word: NewOwnWord): Promise<void> {
  const row = { municipality: ctx.municipality, id: newId<OwnWordId>(), set_at: ctx.now }
  await insertOwnWord(ctx.db, { ...row, set_by: ctx.actor.id, set_by_name: ctx.actor.name }, word)
  record(ctx, 'change', 'information.own-synonym', null, word.word)
}
