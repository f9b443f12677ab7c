/** The youth doctor chooses between the schemes for DKTP-Hib-HepB (RVP guideline, chapter 7.1). A later choice counts from then on. */
import { firstBirthWithTwoSchemes, type Scheme } from '../../../../knowledge/vaccination/scheme.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { childInCare } from '../../record/care-relation.ts'
import { openRecord } from '../../record/open-record.ts'
import { insertSchemeDecision } from './store.ts'

export type Decided =
  | { readonly kind: 'decided' }
  /** Children born before 2020 all have the 3+1 scheme. */
  | { readonly kind: 'refused'; readonly because: 'not-born-yet' | 'only-one-scheme' }

export async function decideScheme(
  ctx: Ctx,
  childId: string,
  { scheme, because }: { readonly scheme: Scheme; readonly because: string },
): Promise<Decided> {
  const child = await childInCare(ctx, childId)
  if (!may.decideScheme(ctx.actor)) throw new NotAllowed('youth-health.vaccination-scheme', child.id)
  const { birth } = child
  if (birth.kind === 'expected') return { kind: 'refused', because: 'not-born-yet' }
  if (Temporal.PlainDate.compare(birth.on, firstBirthWithTwoSchemes) < 0)
    return { kind: 'refused', because: 'only-one-scheme' }
  await openRecord(ctx, child.id)
  await insertSchemeDecision(ctx, child.id, { scheme, because, on: ctx.today })
  record(ctx, 'change', 'youth-health.vaccination-scheme', child.id)
  return { kind: 'decided' }
}
