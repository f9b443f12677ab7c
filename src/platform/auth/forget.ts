/** Every night: what signing in left behind and nobody needs any more. */
import type { Ctx } from '../ctx.ts'
import { deleteRefusalsBefore } from './attempts/store.ts'
import { deleteHandoversBefore } from './handover/store.ts'
import { daysToActivate } from './invitations/invitation.ts'
import { deleteActivationsBefore } from './invitations/store.ts'
import { deleteAttemptsBefore } from './openid/store.ts'
import { deleteSignInsBefore } from './own/store.ts'
import { deleteUsedCodesBefore } from './second-factor/store.ts'

/** Our own choice: a season, for who looks back after a holiday. That somebody signed in stays in the access log. */
const daysOfSignIns = 90

export async function forgetSignIns({ db, municipality, now }: Ctx): Promise<void> {
  const ago = (days: number) => now.subtract({ hours: 24 * days })
  await deleteSignInsBefore(db, municipality, ago(daysOfSignIns))
  await deleteRefusalsBefore(db, municipality, ago(daysOfSignIns))
  await deleteUsedCodesBefore(db, municipality, ago(1))
  await deleteActivationsBefore(db, municipality, ago(daysToActivate))
  await deleteAttemptsBefore(db, municipality, ago(1))
  await deleteHandoversBefore(db, municipality, now)
}
