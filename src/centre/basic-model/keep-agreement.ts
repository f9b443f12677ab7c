/** A municipality writes down by which agreement each part of its centre is filled. */
import { record } from '../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { isId, newId } from '../../platform/new-id.ts'
import { findOrganisations } from '../store.ts'
import type { Agreement, AgreementId, AgreementWords, NewTermSetting, TermSetting } from './agreement.ts'
import * as store from './store.ts'

export async function addAgreement(ctx: Ctx, words: AgreementWords): Promise<AgreementId> {
  await mustKnow(ctx, words.organisation)
  const id = newId<AgreementId>()
  await store.insertAgreement(ctx.db, said(ctx, id), 1, words)
  record(ctx, 'create', 'centre.part-agreement', null, id)
  return id
}

export type Changing = { readonly kind: 'changed' } | { readonly kind: 'stale'; readonly newer: Agreement }

/** @param seen the version that the form showed: of two who change it at once the second is told */
export async function changeAgreement(ctx: Ctx, id: string, seen: number, words: AgreementWords): Promise<Changing> {
  const agreement = await getAgreement(ctx, id)
  if (agreement.version !== seen) return { kind: 'stale', newer: agreement }
  await mustKnow(ctx, words.organisation)
  const isFirst = await store.insertAgreement(ctx.db, said(ctx, agreement.id), seen + 1, words)
  if (!isFirst) return { kind: 'stale', newer: await getAgreement(ctx, id) }
  record(ctx, 'change', 'centre.part-agreement', null, agreement.id)
  return { kind: 'changed' }
}

/** Throws NotFound. */
export async function getAgreement({ db, municipality }: Ctx, id: string): Promise<Agreement> {
  const agreements = isId(id) ? await store.findAgreements(db, municipality) : []
  const agreement = agreements.find(one => one.id === id)
  if (!agreement) throw new NotFound(`agreement ${id}`)
  return agreement
}

export type TermSet = { readonly kind: 'set' } | { readonly kind: 'stale'; readonly newer: TermSetting }

/** @param seen the setting that the form showed; empty when nothing was set yet */
export async function setTerm(ctx: Ctx, setting: NewTermSetting, seen: string): Promise<TermSet> {
  const [newest] = await store.findTermSettings(ctx.db, ctx.municipality)
  if (newest && newest.id !== seen) return { kind: 'stale', newer: newest }
  await store.insertTermSetting(ctx.db, said(ctx, newId<string>()), setting)
  record(ctx, 'change', 'centre.basic-model-setting', null)
  return { kind: 'set' }
}

const said = ({ municipality, now, actor }: Ctx, id: string) => ({
  municipality,
  id,
  set_at: now,
  set_by: actor.id,
  set_by_name: actor.name,
})

async function mustKnow({ db, municipality }: Ctx, organisation: string): Promise<void> {
  const known = await findOrganisations(db, municipality)
  if (!known.some(({ id }) => id === organisation)) throw new NotFound(`organisation ${organisation}`)
}
