/** What a promoter writes down of a school, of its people and of what was agreed. */
import { getProfessional, locationsOf } from '../../../centre/index.ts'
import { endOf, mayApply, type VignetForm, type WhyNot } from '../../../knowledge/healthy-school/vignet.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { isId, newId } from '../../../platform/new-id.ts'
import { type Kept, writing } from '../written.ts'
import { getSchoolSeen } from './look-up.ts'
import {
  type CardWords,
  type Contact,
  type ContactId,
  type ContactWords,
  grantedOf,
  type NewAgreement,
  type NewCertificate,
  type SchoolCard,
  type VignetId,
  type Workplace,
} from './school.ts'
import * as store from './store.ts'

/** @param seen the version that the form showed; 0 when nothing was written yet */
export async function keepCard(ctx: Ctx, school: string, seen: number, words: CardWords): Promise<Kept<SchoolCard>> {
  const before = (await getSchoolSeen(ctx, school)).card
  if (before && before.version !== seen) return { kind: 'overtaken', now: before }
  if (await store.insertCard(ctx.db, { ...writing(ctx), school_id: school, version: seen + 1, ...words })) {
    record(ctx, 'change', 'health-promotion.school', null, school)
    return { kind: 'kept' }
  }
  const now = (await getSchoolSeen(ctx, school)).card
  if (!now) throw new Error(`the card of school ${school} was written and is not there`)
  return { kind: 'overtaken', now }
}

/** @throws NotFound when there is no such school or place */
export async function addContact(ctx: Ctx, at: Workplace, words: ContactWords): Promise<ContactId> {
  if (at.kind === 'school') await getSchoolSeen(ctx, at.id)
  else if (!(await locationsOf(ctx)).some(({ id }) => id === at.id)) throw new NotFound(`location ${at.id}`)
  const id = newId<ContactId>()
  await store.insertContact(ctx.db, contactRow(ctx, { id, at }, 1, words))
  record(ctx, 'create', 'health-promotion.contact', null, id)
  return id
}

export async function getContact(ctx: Ctx, id: string): Promise<Contact> {
  const all = isId(id) ? await store.findContacts(ctx.db, ctx.municipality) : []
  const contact = all.find(one => one.id === id)
  if (!contact) throw new NotFound(`contact ${id}`)
  return contact
}

/** @param seen the version that the form showed */
export async function changeContact(ctx: Ctx, id: string, seen: number, words: ContactWords): Promise<Kept<Contact>> {
  const before = await getContact(ctx, id)
  if (before.version !== seen) return { kind: 'overtaken', now: before }
  const isWritten = await store.insertContact(ctx.db, contactRow(ctx, before, seen + 1, words))
  if (!isWritten) return { kind: 'overtaken', now: await getContact(ctx, id) }
  record(ctx, 'change', 'health-promotion.contact', null, id)
  return { kind: 'kept' }
}

const contactRow = (ctx: Ctx, { id, at }: Pick<Contact, 'id' | 'at'>, version: number, words: ContactWords) => ({
  ...writing(ctx),
  contact_id: id,
  version,
  school_id: at.kind === 'school' ? at.id : null,
  location_id: at.kind === 'location' ? at.id : null,
  task: words.task,
  name: words.name,
  phone: words.phone,
  email: words.email,
  best_moment: words.bestMoment,
  ways: words.ways,
  has_left: words.hasLeft,
})

/** The professional advises the school from now on. @throws NotFound for who does not work here */
export async function setAdviser(ctx: Ctx, school: string, professional: string): Promise<void> {
  const { id } = await getProfessional(ctx, professional)
  const { municipality, now, actor } = ctx
  const by = { set_at: now, set_by: actor.id, set_by_name: actor.name }
  await store.insertAdviser(ctx.db, { municipality, school_id: school, professional_id: id, ...by })
  record(ctx, 'change', 'health-promotion.adviser', null, school)
}

export async function addAgreement(ctx: Ctx, school: string, agreement: NewAgreement): Promise<void> {
  const { agreedOn, endsOn, parties, words } = agreement
  const row = { id: newId<string>(), school_id: school, agreed_on: agreedOn, ends_on: endsOn, words }
  await store.insertAgreement(ctx.db, { ...writing(ctx), ...row, parties: [...parties] })
  record(ctx, 'create', 'health-promotion.agreement', null, school)
}

export async function addCertificate(ctx: Ctx, school: string, certificate: NewCertificate): Promise<void> {
  const { theme, grantedOn, endsOn } = certificate
  const row = { id: newId<string>(), school_id: school, theme, granted_on: grantedOn, ends_on: endsOn }
  await store.insertCertificate(ctx.db, { ...writing(ctx), ...row })
  record(ctx, 'create', 'health-promotion.certificate', null, school)
}

export type Applied =
  | { readonly kind: 'applied' }
  | { readonly kind: 'refused'; readonly because: WhyNot | 'asked-already' }

export type NewApplication = {
  readonly form: VignetForm
  readonly hasLegalBasics: boolean
  readonly appliedOn: Temporal.PlainDate
}

export async function applyForVignet(ctx: Ctx, school: string, asked: NewApplication): Promise<Applied> {
  await store.lockVignets(ctx.db, school)
  const { vignets, certificates } = await getSchoolSeen(ctx, school)
  if (vignets.some(({ decision }) => decision === null)) return { kind: 'refused', because: 'asked-already' }
  const certificateEnds = certificates.map(({ endsOn }) => endsOn)
  const applying = mayApply({ ...asked, granted: grantedOf(vignets), certificateEnds }, asked.appliedOn)
  if (applying.kind === 'refused') return applying
  const row = { id: newId<VignetId>(), school_id: school, form: asked.form, applied_on: asked.appliedOn }
  await store.insertVignet(ctx.db, { ...writing(ctx), ...row, has_legal_basics: asked.hasLegalBasics })
  record(ctx, 'create', 'health-promotion.vignet', null, school)
  return { kind: 'applied' }
}

export type VignetDecision = { readonly isGranted: boolean; readonly on: Temporal.PlainDate }

/** Null when no application waits: somebody else wrote it down. */
export async function decideVignet(ctx: Ctx, school: string, { isGranted, on }: VignetDecision) {
  await store.lockVignets(ctx.db, school)
  const { vignets } = await getSchoolSeen(ctx, school)
  const open = vignets.find(({ decision }) => decision === null)
  if (!open) return null
  const decision = { vignet_id: open.id, is_granted: isGranted, decided_on: on }
  await store.insertDecision(ctx.db, { ...writing(ctx), ...decision })
  record(ctx, 'change', 'health-promotion.vignet', null, school)
  return isGranted ? endOf({ on }) : open.appliedOn
}
