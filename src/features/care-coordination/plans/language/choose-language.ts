/** In which language a reader gets the fixed words of a plan: what they chose, else the language of the family, else Dutch. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Seat } from '../open-plan.ts'
import { isPlanLanguage, type PlanLanguage } from './languages.ts'
import { findLanguage, insertLanguage } from './store.ts'

/** A professional prints for the family, so the family's language goes first there, too. */
export async function languageFor(ctx: Ctx, { children }: Pick<Seat, 'children'>): Promise<PlanLanguage> {
  const chosen = await findLanguage(ctx.db, ctx.municipality, ctx.actor.id)
  const known = children.map(child => child.language).find(isPlanLanguage)
  return chosen ?? known ?? 'nl'
}

/** For oneself; the next plan opens in it as well. */
export async function chooseLanguage(ctx: Ctx, language: PlanLanguage): Promise<void> {
  const row = { municipality: ctx.municipality, subject_id: ctx.actor.id, chosen_at: ctx.now, language }
  await insertLanguage(ctx.db, row)
  record(ctx, 'change', 'care-coordination.language-choice', null, language)
}
