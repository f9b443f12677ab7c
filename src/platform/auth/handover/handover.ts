/**
 * From one centre to another without signing in again (docs/decisions/0012): a key for one account there, that works once, for a minute, on
 * the same sort of device, while the session it was asked from stands. Whether its owner works there is asked by who calls this.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Ctx, MunicipalityCode } from '../../ctx.ts'
import type { Device } from '../../web/router.ts'
import { enter, type SignIn } from '../sign-in.ts'
import { findAccountById } from '../store.ts'
import { findHandover, type HandoverRow, insertHandover, takeHandoverRow } from './store.ts'

/** Long enough for a slow telephone; too short to be of use to who finds the address later. */
const seconds = 60

export type Leaving = {
  readonly account: string
  readonly home: MunicipalityCode
  /** What the session at home is kept as. */
  readonly session: Buffer
  readonly device: Device
}
/** Who stands at the door with a key. */
export type Arriving = { readonly account: string; readonly home: MunicipalityCode; readonly session: Buffer }

/** @param there bound to the municipality that the account belongs to */
export async function makeHandover(there: Ctx, { account, home, session, device }: Leaving): Promise<string> {
  const key = randomBytes(32).toString('base64url')
  await insertHandover(there.db, {
    municipality: there.municipality,
    hash: hashOf(key),
    account_id: account,
    home,
    home_session: session,
    device,
    expires_at: there.now.add({ seconds }),
  })
  return key
}

/** Whose key this is; looking does not use it. */
export const arrivingWith = async (ctx: Ctx, key: string, device: Device): Promise<Arriving | undefined> =>
  arrivingFrom(ctx, await findHandover(ctx.db, ctx.municipality, hashOf(key)), device)

/** The same, and from now on the key opens nothing. */
export const takeHandover = async (ctx: Ctx, key: string, device: Device): Promise<Arriving | undefined> =>
  arrivingFrom(ctx, await takeHandoverRow(ctx.db, ctx.municipality, hashOf(key)), device)

/** Opens the session, as sure of who this is as the second factor at home made it. */
export async function enterByHandover(ctx: Ctx, { account: id }: Arriving, device: Device): Promise<SignIn> {
  const account = await findAccountById(ctx.db, ctx.municipality, id)
  return account ? enter(ctx, account, { way: 'handover', device, assurance: 'high' }) : { kind: 'refused' }
}

function arrivingFrom({ now }: Ctx, row: HandoverRow | undefined, device: Device): Arriving | undefined {
  if (!row || row.device !== device || Temporal.Instant.compare(row.expires_at, now) <= 0) return undefined
  return { account: row.account_id, home: row.home as MunicipalityCode, session: row.home_session }
}

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest()
