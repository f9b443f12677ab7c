/** A municipality writes down which organisation fills each part of its centre, until when, and by which paper. */
import { record } from '../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { isId, newId } from '../../platform/new-id.ts'
import { findOrganisations } from '../store.ts'
import type { Filling, FillingId, FillingWords, NewTermSetting, TermSetting } from './filling.ts'
import * as store from './store.ts'

export async function addFilling(ctx: Ctx, words: FillingWords): Promise<FillingId> {
  await mustKnow(ctx, words.organisation)
  const id = newId<FillingId>()
  await store.insertFilling(ctx.db, said(ctx, id), 1, words)
  record(ctx, 'create', 'centre.part-filling', null, id)
  return id
}

export type Changing = { readonly kind: 'changed' } | { readonly kind: 'stale'; readonly newer: Filling }

/** @param seen the version that the form showed: of two who change it at once the second is told */
export async function changeFilling(ctx: Ctx, id: string, seen: number, words: FillingWords): Promise<Changing> {
  const filling = await getFilling(ctx, id)
  if (filling.version !== seen) return { kind: 'stale', newer: filling }
  await mustKnow(ctx, words.organisation)
  const isFirst = await store.insertFilling(ctx.db, said(ctx, filling.id), seen + 1, words)
  if (!isFirst) return { kind: 'stale', newer: await getFilling(ctx, id) }
  record(ctx, 'change', 'centre.part-filling', null, filling.id)
  return { kind: 'changed' }
}

/** Throws NotFound. */
export async function getFilling({ db, municipality }: Ctx, id: string): Promise<Filling> {
  const fillings = isId(id) ? await store.findFillings(db, municipality) : []
  const filling = fillings.find(one => one.id === id)
  if (!filling) throw new NotFound(`filling ${id}`)
  return filling
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
