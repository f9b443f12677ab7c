/**
 * Somebody works for another centre for a time. An administrator of the own centre asks, one of the other centre agrees: four eyes over two
 * centres. Each holds a copy of all that is said.
 */
import { standingOn } from '../../../knowledge/regions/secondment.ts'
import { record } from '../../../platform/audit/record.ts'
import { closeAccount } from '../../../platform/auth/accounts/account.ts'
import { openAccount } from '../../../platform/auth/open-account.ts'
import type { Role } from '../../../platform/auth/role-names.ts'
import { type Actor, type Ctx, type MunicipalityCode, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { inMunicipality } from '../../../platform/in-municipality.ts'
import { isId, newId } from '../../../platform/new-id.ts'
import { updateLeftOn } from '../../administration/store.ts'
import { appointProfessional } from '../../open-centre.ts'
import type { ProfessionalId } from '../../organisation.ts'
import { findCentre, findOrganisations, findProfessionals } from '../../store.ts'
import { neighboursOf } from '../keep-region.ts'
import type { Secondment, SecondmentId } from '../region.ts'
import * as store from './store.ts'

export const secondmentsOf = (ctx: Ctx): Promise<readonly Secondment[]> =>
  store.findSecondments(ctx.db, ctx.municipality)

/** @throws NotFound */
export async function getSecondment(ctx: Ctx, id: string): Promise<Secondment> {
  const found = isId(id) ? await store.findSecondment(ctx.db, ctx.municipality, id) : undefined
  if (!found) throw new NotFound(`secondment ${id}`)
  return found
}

export type NewAsk = {
  readonly professional: string
  readonly away: string
  readonly work: string
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
}

/** Of somebody who is employed here, at another centre of the same region. */
export async function askSecondment(ctx: Ctx, ask: NewAsk): Promise<SecondmentId> {
  const professional = (await employedHere(ctx)).find(({ id }) => id === ask.professional)
  const centre = (await neighboursOf(ctx)).find(({ code }) => code === ask.away)
  if (!professional || !centre) throw new NotFound('professional or centre')
  const { from, until, work } = ask
  const { name, profession, phone, email, organisation } = professional
  const id = newId<SecondmentId>()
  const [home, away] = [ctx.municipality, centre.code]
  const person = { professional: professional.id, name, profession, phone, email, employer: organisation.name }
  const by = { asked_at: ctx.now, asked_by: ctx.actor.id, asked_by_name: ctx.actor.name }
  await inBoth(ctx, away, async there => {
    await store.insertSecondment(there.db, there.municipality, { id, home, away, ...person, work, from, until, ...by })
    record(there, 'create', 'centre.secondment', there.municipality === home ? professional.id : null, name)
  })
  return id
}

/** Who came here by a secondment is not passed on to a third centre. */
export async function employedHere(ctx: Ctx) {
  const guests = new Set((await secondmentsOf(ctx)).map(({ answer }) => answer?.subject ?? null))
  return (await findProfessionals(ctx.db, ctx.municipality)).filter(({ id }) => !guests.has(id))
}

export type Answering =
  | { readonly agreed: true; readonly roles: readonly Role[]; readonly organisation: string }
  | { readonly agreed: false; readonly reason: string }
export type Answered = { readonly kind: 'answered' } | { readonly kind: 'overtaken'; readonly now: Secondment }

/** By an administrator of the other centre, who never is the one who asked. */
export async function answerSecondment(ctx: Ctx, id: string, answering: Answering): Promise<Answered> {
  const secondment = await getSecondment(ctx, id)
  if (secondment.away !== ctx.municipality) throw new NotAllowed('centre.secondment')
  if (standingOn(secondment, ctx.today) !== 'asked') return { kind: 'overtaken', now: secondment }
  const subject = answering.agreed ? newId<ProfessionalId>() : null
  const row = {
    secondment_id: secondment.id,
    agreed: answering.agreed,
    roles: answering.agreed ? [...answering.roles] : [],
    subject_id: subject,
    reason: answering.agreed ? '' : answering.reason,
    answered_at: ctx.now,
    answered_by: ctx.actor.id,
    answered_by_name: ctx.actor.name,
  }
  if (!(await store.insertAnswer(ctx.db, ctx.municipality, row)))
    return { kind: 'overtaken', now: await getSecondment(ctx, id) }
  await inTheOther(ctx, secondment, async there => {
    await store.insertAnswer(there.db, there.municipality, row)
    record(there, 'change', 'centre.secondment', secondment.professional, secondment.name)
  })
  if (answering.agreed && subject) await welcome(ctx, secondment, subject, answering)
  record(ctx, 'change', 'centre.secondment', subject, answering.agreed ? 'yes' : 'no')
  return { kind: 'answered' }
}

type Agreeing = Extract<Answering, { readonly agreed: true }>

/** Known to colleagues by name, and with an account that only the own centre leads to. */
async function welcome(ctx: Ctx, who: Secondment, id: ProfessionalId, { roles, organisation: at }: Agreeing) {
  const organisation = (await findOrganisations(ctx.db, ctx.municipality)).find(one => one.id === at)
  if (!organisation) throw new NotFound(`organisation ${at}`)
  const { name, profession, phone, email } = who
  await appointProfessional(ctx, { id, name, profession, phone, email, organisation })
  await openAccount(ctx, {
    signInName: null,
    displayName: name,
    subject: id,
    roles,
    organisation: organisation.id,
    entry: { kind: 'handover' },
  })
}

/** By either centre, at any moment: taken back, or over. From now on it opens nothing. */
export async function endSecondment(ctx: Ctx, id: string, why: string): Promise<void> {
  const secondment = await getSecondment(ctx, id)
  if (!['asked', 'ahead', 'running'].includes(standingOn(secondment, ctx.today))) return
  const row = {
    secondment_id: secondment.id,
    ended_on: ctx.today,
    why,
    ended_at: ctx.now,
    ended_in: ctx.municipality,
    ended_by: ctx.actor.id,
    ended_by_name: ctx.actor.name,
  }
  await inBoth(ctx, otherOf(ctx, secondment), async there => {
    await store.insertEnd(there.db, there.municipality, row)
    if (there.municipality === secondment.away) await seeOut(there, secondment)
    record(there, 'change', 'centre.secondment', subjectIn(there, secondment), 'ended')
  })
}

/** Who leaves the own centre works for no other. */
export async function endSecondmentsOf(ctx: Ctx, professional: string, why: string): Promise<void> {
  for (const { id } of await store.findSecondmentsOf(ctx.db, ctx.municipality, professional))
    await endSecondment(ctx, id, why)
}

/** Every night: whose last day has passed is no longer of this centre, and nobody's account is left open. */
export async function endSecondments(ctx: Ctx): Promise<void> {
  const guests = await store.findPresentGuests(ctx.db, ctx.municipality)
  for (const guest of guests) if (standingOn(guest, ctx.today) === 'over') await seeOut(ctx, guest)
}

/** What was written stays under the name. */
async function seeOut(there: Ctx, { answer }: Secondment): Promise<void> {
  if (!answer?.subject) return
  await updateLeftOn(there.db, there.municipality, answer.subject, there.today)
  await closeAccount(there, answer.subject)
}

const subjectIn = ({ municipality }: Ctx, { home, professional, answer }: Secondment): string | null =>
  municipality === home ? professional : (answer?.subject ?? null)

const otherOf = ({ municipality }: Ctx, { home, away }: Secondment): MunicipalityCode =>
  municipality === home ? away : home

async function inBoth(ctx: Ctx, other: MunicipalityCode, work: (there: Ctx) => Promise<void>): Promise<void> {
  await work(ctx)
  await inMunicipality(ctx, { municipality: other, actor: await fromHere(ctx) }, work)
}

const inTheOther = async (ctx: Ctx, secondment: Secondment, work: (there: Ctx) => Promise<void>): Promise<void> =>
  inMunicipality(ctx, { municipality: otherOf(ctx, secondment), actor: await fromHere(ctx) }, work)

/** In the log of the other centre stands from which one somebody came. There this administrator has no role and no organisation. */
async function fromHere({ db, municipality, actor }: Ctx): Promise<Actor> {
  const centre = await findCentre(db, municipality)
  return { ...actor, name: `${actor.name} (CJG ${centre?.name ?? municipality})`, organisation: null }
}
