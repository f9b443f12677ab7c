/**
 * A payment that was noted by mistake is taken back. Noting one takes one civil servant, and so does taking it back; the grant and the
 * settlement, on which two agree and which the public register tells, stay as they are.
 */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { lockApplication } from '../applying/store.ts'
import { deedOf } from '../deed.ts'
import { grantOf, settledOf } from '../derive.ts'
import { sentApplication } from '../look-up.ts'
import type { Application, ApplicationId } from '../subsidy.ts'
import { insertCorrection, insertRestCorrection } from './store.ts'

/** The place of an instalment, or what was left after the settlement. */
export type Noted = number | 'rest'

/** What may be taken back: instalments until two agreed on the settlement, which reckons with them; after that its own payment. */
export function paymentsToTakeBack(application: Application): readonly Noted[] {
  const settled = settledOf(application)
  if (settled) return settled.payment ? ['rest'] : []
  const instalments = grantOf(application)?.instalments ?? []
  return instalments.filter(({ payment }) => payment !== null).map(({ place }) => place)
}

/** How often something was taken back: what was noted anew since the form was opened is not meant by it. */
export const takenBackSoFar = (application: Application): string =>
  String(
    [...(grantOf(application)?.instalments ?? []), ...application.settlements].flatMap(one => one.takenBack).length,
  )

export type Mistake = { readonly noted: Noted; readonly why: string }

/**
 * Whether it happened; false when it was taken back before, or a settlement reckoned with it.
 * @param seen what the form was about, by `takenBackSoFar`
 */
export async function takeBackPayment(
  ctx: Ctx,
  id: ApplicationId,
  { noted, why }: Mistake,
  seen: string,
): Promise<boolean> {
  await lockApplication(ctx.db, id)
  const { application } = await sentApplication(ctx, id)
  if (takenBackSoFar(application) !== seen || !paymentsToTakeBack(application).includes(noted)) return false
  const taken =
    noted === 'rest' ? takeBackRest(ctx, application, why) : takeBackInstalment(ctx, application, noted, why)
  if (!(await taken)) return false
  record(ctx, 'change', 'subsidy.payment', null, id)
  return true
}

async function takeBackInstalment(ctx: Ctx, application: Application, place: number, why: string): Promise<boolean> {
  const grant = grantOf(application)
  const instalment = grant?.instalments.find(one => one.place === place)
  if (!grant || !instalment) return false
  const at = { ...placeOf(ctx, application, grant.ordinal), place, nth: instalment.takenBack.length + 1 }
  return insertCorrection(ctx.db, at, why, deedOf(ctx))
}

async function takeBackRest(ctx: Ctx, application: Application, why: string): Promise<boolean> {
  const settled = settledOf(application)
  if (!settled) return false
  const at = { ...placeOf(ctx, application, settled.ordinal), nth: settled.takenBack.length + 1 }
  return insertRestCorrection(ctx.db, at, why, deedOf(ctx))
}

const placeOf = ({ municipality }: Ctx, { id }: Application, ordinal: number) => ({
  municipality,
  application_id: id,
  ordinal,
})
