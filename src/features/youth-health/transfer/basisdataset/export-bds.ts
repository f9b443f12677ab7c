/**
 * The record of a child as a Basisdataset file, as other systems for youth health care read it. It holds what that form has a place for;
 * vaccinations, conclusions and documents travel in a transfer file.
 */
import { type BdsJson, writeBds } from '../../../../knowledge/basisdataset/write-bds.ts'
import { type Child, householdsOf } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findAttempts } from '../../consultation/moments/store.ts'
import { examinationsOf } from '../../development/index.ts'
import { standing } from '../../growth/rules.ts'
import { findMeasurements } from '../../growth/store.ts'
import { findBirthDetails, findContactMoments } from '../../record/store.ts'
import { bdsOf } from './bds-of.ts'
import { findExchanged } from './store.ts'

export type Exported = { readonly kind: 'exported'; readonly file: BdsJson } | { readonly kind: 'not-born-yet' }

/** For who was found to have business with this child. */
export async function exportBds(ctx: Ctx, child: Child): Promise<Exported> {
  if (child.birth.kind === 'expected') return { kind: 'not-born-yet' }
  const { db, municipality } = ctx
  const [birth, recorded, examinations, moments, attempts, exchanged, households] = await Promise.all([
    findBirthDetails(db, municipality, child.id),
    findMeasurements(db, municipality, child.id),
    examinationsOf(ctx, child.id),
    findContactMoments(db, municipality, child.id),
    findAttempts(db, municipality, [child.id]),
    findExchanged(db, municipality, child.id),
    householdsOf(ctx, child.id),
  ])
  record(ctx, 'transfer', 'youth-health.basisdataset', child.id)
  const postcode = households[0]?.postcode ?? null
  const notHeld = attempts.get(child.id) ?? []
  const held = { birth, measurements: standing(recorded), examinations, moments, notHeld, exchanged, postcode }
  return { kind: 'exported', file: writeBds(bdsOf(child, held)) }
}
