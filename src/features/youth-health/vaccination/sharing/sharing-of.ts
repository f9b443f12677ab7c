import type { ConsentStanding } from '../../../../knowledge/consent/consent-standing.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Vaccinations } from '../vaccinations.ts'
import { sharingOn } from './rules.ts'
import type { SharingAnswer } from './sharing.ts'
import { findSharingAnswers } from './store.ts'

export type SharingOfChild = { readonly standing: ConsentStanding; readonly answers: readonly SharingAnswer[] }

/** Whether this child's doses go to RIVM with a name today, and what was said about it. */
export async function sharingOf(
  ctx: Ctx,
  { child, voices }: Pick<Vaccinations, 'child' | 'voices'>,
): Promise<SharingOfChild> {
  const answers = (await findSharingAnswers(ctx.db, ctx.municipality, [child.id])).get(child.id) ?? []
  return { answers, standing: sharingOn({ birth: child.birth.on, voices, answers }, ctx.today) }
}
