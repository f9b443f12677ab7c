/** A professional presents herself, and nobody else does; an administrator presents directors and aldermen who said yes. */
import { record } from '../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { newId } from '../../platform/new-id.ts'
import type { Professional } from '../organisation.ts'
import type { Profile, ProfileId, ProfileWords } from './profile.ts'
import * as store from './store.ts'

/** Who agreed to be seen by everyone. */
export const shownProfiles = async (ctx: Ctx): Promise<readonly Profile[]> =>
  (await store.findProfiles(ctx.db, ctx.municipality)).filter(({ agreedOn }) => agreedOn !== null)

/** The directors and aldermen, also those who are not shown. Of professionals an administrator sees no more than a visitor. */
export const officialsOf = async (ctx: Ctx): Promise<readonly Profile[]> =>
  (await store.findProfiles(ctx.db, ctx.municipality)).filter(({ professional }) => professional === null)

export const ownProfile = async (ctx: Ctx, { id }: Professional): Promise<Profile | undefined> =>
  (await store.findProfiles(ctx.db, ctx.municipality)).find(({ professional }) => professional === id)

export type OwnWords = Pick<ProfileWords, 'position' | 'topics' | 'mayBeAsked' | 'phone' | 'email'>
export type Saving = { readonly kind: 'saved' } | { readonly kind: 'overtaken'; readonly now: Profile }

/** Kept as it is written; whether it is shown stays as it was. */
export async function writeOwnProfile(
  ctx: Ctx,
  professional: Professional,
  seen: number,
  words: OwnWords,
): Promise<Saving> {
  const now = await ownProfile(ctx, professional)
  const { name, organisation } = professional
  const all = { ...words, kind: 'professional', name, organisation: organisation.name } as const
  return save(ctx, seen, now ?? ownBlank(professional), all)
}

/** From this moment everyone may see it, or nobody. */
export async function showOwnProfile(ctx: Ctx, professional: Professional, isShown: boolean): Promise<void> {
  const profile = await ownProfile(ctx, professional)
  if (!profile) throw new NotFound('own profile')
  const agreed = { agreedOn: isShown ? ctx.today : null, agreedHow: isShown ? 'zelf, in het systeem' : '' }
  await save(ctx, profile.nth, { ...profile, ...agreed }, profile)
}

export type OfficialWords = {
  readonly words: ProfileWords
  readonly agreedOn: Temporal.PlainDate
  readonly agreedHow: string
}

export async function presentOfficial(ctx: Ctx, { words, agreedOn, agreedHow }: OfficialWords): Promise<void> {
  await save(ctx, 0, { id: newId<ProfileId>(), nth: 0, professional: null, agreedOn, agreedHow }, words)
}

/** @throws NotFound when there is no director or alderman of this id */
export async function getOfficial(ctx: Ctx, id: string): Promise<Profile> {
  const profile = (await officialsOf(ctx)).find(one => one.id === id)
  if (!profile) throw new NotFound(`profile ${id}`)
  return profile
}

export async function changeOfficial(ctx: Ctx, id: string, seen: number, official: OfficialWords): Promise<Saving> {
  const { words, ...agreed } = official
  return save(ctx, seen, { ...(await getOfficial(ctx, id)), ...agreed }, words)
}

export async function takeOfficialDown(ctx: Ctx, id: string): Promise<void> {
  const profile = await getOfficial(ctx, id)
  await save(ctx, profile.nth, { ...profile, agreedOn: null, agreedHow: '' }, profile)
}

type Standing = Pick<Profile, 'id' | 'nth' | 'professional' | 'agreedOn' | 'agreedHow'>

/** A professional has one profile, under the own id: two that are begun at once meet at the first saving. */
const ownBlank = ({ id }: Professional): Standing => ({
  id: id as string as ProfileId,
  nth: 0,
  professional: id,
  agreedOn: null,
  agreedHow: '',
})

async function save(ctx: Ctx, seen: number, standing: Standing, words: ProfileWords): Promise<Saving> {
  const { db, municipality, now, actor } = ctx
  const { id, professional, agreedOn, agreedHow } = standing
  const said = { recorded_at: now, recorded_by: actor.id, recorded_by_name: actor.name }
  const row = { id, nth: seen + 1, professional, agreedOn, agreedHow, ...said }
  if (standing.nth === seen && (await store.insertProfile(db, municipality, row, words))) {
    record(ctx, seen === 0 ? 'create' : 'change', 'centre.public-profile', professional, words.name)
    return { kind: 'saved' }
  }
  const newer = (await store.findProfiles(db, municipality)).find(one => one.id === id)
  if (!newer) throw new NotFound(`profile ${id}`)
  return { kind: 'overtaken', now: newer }
}
