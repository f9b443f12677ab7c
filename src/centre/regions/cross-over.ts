/** From the own centre to another one without signing in again, and back out of it: docs/decisions/0012. */
import { standingOn } from '../../knowledge/regions/secondment.ts'
import { record } from '../../platform/audit/record.ts'
import { accountOf, findHeldAccount } from '../../platform/auth/accounts/account.ts'
import {
  type Arriving,
  arrivingWith,
  enterByHandover,
  makeHandover,
  takeHandover,
} from '../../platform/auth/handover/handover.ts'
import { isOver } from '../../platform/auth/session.ts'
import { findSession } from '../../platform/auth/store.ts'
import { type Ctx, NotAllowed } from '../../platform/ctx.ts'
import { inMunicipality } from '../../platform/in-municipality.ts'
import type { Browser } from '../../platform/web/router.ts'
import { centresOf, guestAs, runningOf } from './centres-of.ts'
import type { CentreOfWork, Secondment } from './region.ts'
import { findSecondmentAs } from './secondments/store.ts'

export type Leaving = { readonly centre: CentreOfWork; readonly key: string }

/**
 * A key to the other centre, to be shown once.
 * @throws NotAllowed when the one who acts does not work there today
 */
export async function leaveFor(ctx: Ctx, code: string, { session, device }: Browser): Promise<Leaving> {
  const secondment = (await runningOf(ctx)).find(({ away }) => away === code)
  const centre = (await centresOf(ctx)).find(one => one.code === code)
  if (!secondment || !centre || session === null) throw new NotAllowed('centre.secondment')
  const home = ctx.municipality
  const key = await inMunicipality(ctx, { municipality: secondment.away, actor: ctx.actor }, async there => {
    const guest = await guestAs(there, secondment)
    const account = await accountOf(there, guest.id)
    if (!account) throw new NotAllowed('centre.secondment')
    return makeHandover(there, { account: account.id, home, session, device })
  })
  record(ctx, 'transfer', 'auth.handover', ctx.actor.id, centre.name)
  return { centre, key }
}

export type Visit = { readonly name: string; readonly homeName: string }

/** Whose key this is and from which centre; undefined when it opens nothing (any more). */
export async function visitWith(ctx: Ctx, key: string, { device }: Browser): Promise<Visit | undefined> {
  const arriving = await arrivingWith(ctx, key, device)
  const secondment = arriving && (await secondmentBehind(ctx, arriving))
  return secondment && { name: secondment.name, homeName: secondment.homeName }
}

/** The cookie of the new session; undefined when the key opens nothing. Either way it is used up. */
export async function arrive(ctx: Ctx, key: string, { device }: Browser): Promise<string | undefined> {
  const arriving = await takeHandover(ctx, key, device)
  const secondment = arriving && (await secondmentBehind(ctx, arriving))
  const entering = secondment ? await enterByHandover(ctx, arriving, device) : null
  if (!secondment || entering?.kind !== 'signed-in') {
    ctx.trace.push({ event: 'sign-in', object: 'auth.handover', subject: null, outcome: 'refused' })
    return undefined
  }
  record(ctx, 'transfer', 'auth.handover', secondment.answer?.subject ?? null, secondment.homeName)
  return entering.session
}

/** Works here today, is not locked out, and is still signed in at home as the same person. */
async function secondmentBehind(ctx: Ctx, { account, home, session }: Arriving): Promise<Secondment | undefined> {
  const held = await findHeldAccount(ctx, account)
  const secondment = held && (await findSecondmentAs(ctx.db, ctx.municipality, held.subject))
  if (!secondment || held.isLocked || secondment.home !== home) return undefined
  if (standingOn(secondment, ctx.today) !== 'running') return undefined
  const atHome = await inMunicipality(ctx, { municipality: home, actor: ctx.actor }, there =>
    findSession(there.db, home, session, there.today),
  )
  if (!atHome || isOver(atHome, ctx.now)) return undefined
  return atHome.actor.id === secondment.professional ? secondment : undefined
}
