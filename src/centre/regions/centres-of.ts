/** The centres that somebody works for today, and work that is done in another of them. */
import { standingOn } from '../../knowledge/regions/secondment.ts'
import { record } from '../../platform/audit/record.ts'
import { accountOf } from '../../platform/auth/accounts/account.ts'
import type { Role } from '../../platform/auth/role-names.ts'
import { type Actor, type Ctx, type MunicipalityCode, NotAllowed } from '../../platform/ctx.ts'
import { inMunicipality } from '../../platform/in-municipality.ts'
import { findCentre, findProfessional } from '../store.ts'
import type { CentreOfWork, Secondment } from './region.ts'
import * as store from './secondments/store.ts'

/**
 * The centre of the request first, then those that the one who acts works for today by a running secondment, each with the roles there.
 * Only from home: at another centre's own host one works for that centre alone.
 */
export async function centresOf(ctx: Ctx): Promise<readonly CentreOfWork[]> {
  const own = await centreOf(ctx, ctx.municipality, [...ctx.actor.roles], true)
  const others = await Promise.all(
    (await runningOf(ctx)).map(({ away, answer }) => centreOf(ctx, away, answer?.roles ?? [], false)),
  )
  return [...own, ...others.flat()]
}

/**
 * Does `work` in a centre that the one who acts works for today: with that municipality, and with the person, roles and organisation this
 * one has there. Part of the same transaction; its lines stand in the log of that centre, one of them saying who came and from where. When
 * `work` throws, it is undone and we are home again. Never two at once (`inCentres` asks one after the other). In the own centre it is
 * just work.
 * @throws NotAllowed when there is no running secondment to that centre, or its account there is closed or locked
 */
export async function inCentre<T>(ctx: Ctx, code: string, work: (there: Ctx) => Promise<T>): Promise<T> {
  if (code === ctx.municipality) return work(ctx)
  const secondment = (await runningOf(ctx)).find(({ away }) => away === code)
  if (!secondment) throw new NotAllowed('centre.secondment', null)
  const municipality = secondment.away
  const actor = await inMunicipality(ctx, { municipality, actor: ctx.actor }, there => guestAs(there, secondment))
  return inMunicipality(ctx, { municipality, actor }, there => {
    record(there, 'read', 'centre.secondment', null, secondment.homeName)
    return work(there)
  })
}

/** The same in each of `centresOf`, one after the other, in that order. */
export async function inCentres<T>(
  ctx: Ctx,
  work: (there: Ctx, centre: CentreOfWork) => Promise<T>,
): Promise<readonly T[]> {
  const results: T[] = []
  for (const centre of await centresOf(ctx)) {
    results.push(await inCentre(ctx, centre.code, there => work(there, centre)))
  }
  return results
}

/** Of a professional who is employed here and signed in for themselves. */
export async function runningOf(ctx: Ctx): Promise<readonly Secondment[]> {
  const { db, municipality, actor, today } = ctx
  if (actor.kind !== 'account' || actor.through) return []
  const all = await store.findSecondmentsOf(db, municipality, actor.id)
  return all.filter(one => standingOn(one, today) === 'running')
}

/** As whom somebody acts there: what the other centre itself says today, in its own copy and its own account. */
export async function guestAs(there: Ctx, { id }: Secondment): Promise<Actor> {
  const theirs = await store.findSecondment(there.db, there.municipality, id)
  const subject = theirs?.answer?.subject
  if (!theirs || !subject || standingOn(theirs, there.today) !== 'running') throw new NotAllowed('centre.secondment')
  const account = await accountOf(there, subject)
  const professional = await findProfessional(there.db, there.municipality, subject)
  if (!account || account.isLocked || account.roles.length === 0 || !professional)
    throw new NotAllowed('centre.secondment')
  return {
    kind: 'account',
    id: subject,
    name: professional.name,
    roles: new Set(account.roles),
    organisation: professional.organisation.id,
    ...(there.actor.assurance && { assurance: there.actor.assurance }),
  }
}

/** Nothing when no centre of this municipality runs here any more. */
async function centreOf(
  ctx: Ctx,
  code: MunicipalityCode,
  roles: readonly Role[],
  isOwn: boolean,
): Promise<readonly CentreOfWork[]> {
  const centre = await findCentre(ctx.db, code)
  return centre ? [{ code, name: centre.name, host: centre.host, roles: new Set(roles), isOwn }] : []
}
