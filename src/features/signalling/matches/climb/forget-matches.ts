/** What stands here about matches goes with them: notes of reporters, deeds of whoever keeps the agreements. */
import type { Ctx } from '../../../../platform/ctx.ts'
import { asRole } from '../../../../platform/db/as-role.ts'
import { deleteDeeds, findMatchesWithDeeds } from '../../agreements/deeds/store.ts'
import { deleteConsents } from '../../index-settings/consent/store.ts'
import { findExisting } from '../store.ts'
import { deleteWords, findMatchesWithWords } from '../words/store.ts'
import { deleteClimbs } from './store.ts'

/** Every day: matches end with their reports, by term, by withdrawal, or in another municipality. */
export async function forgetGoneMatches(ctx: Ctx): Promise<void> {
  const { db, municipality } = ctx
  const known = [...(await findMatchesWithWords(db, municipality)), ...(await findMatchesWithDeeds(db, municipality))]
  const existing = await asRole(db, 'cjg_index', index => findExisting(index, known))
  const gone = known.filter(id => !existing.has(id))
  await deleteWords(db, municipality, gone)
  await deleteDeeds(db, municipality, gone)
}

/** A municipality that leaves the index keeps nothing of it. */
export async function forgetAllMatches({ db, municipality }: Ctx): Promise<void> {
  await deleteWords(db, municipality, await findMatchesWithWords(db, municipality))
  await deleteDeeds(db, municipality, await findMatchesWithDeeds(db, municipality))
  await deleteClimbs(db, municipality)
  await deleteConsents(db, municipality)
}
