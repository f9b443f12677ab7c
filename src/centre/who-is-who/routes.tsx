import { record } from '../../platform/audit/record.ts'
import { anyone, may } from '../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { type Answer, invalid, page, see, stale } from '../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../platform/web/form.ts'
import { languageOf } from '../../platform/web/languages.ts'
import { type Asked, router } from '../../platform/web/router.ts'
import type { Professional } from '../organisation.ts'
import { findProfessional } from '../store.ts'
import * as keep from './keep-profile.ts'
import { OfficialPage, OfficialsPage, OwnProfilePage } from './own.view.tsx'
import { parseOfficial, parseOwn, typedFrom, typedProfile } from './profile.form.ts'
import { fits, type Profile } from './profile.ts'
import { text } from './text.ts'
import { WhoIsWhoPage } from './who-is-who.view.tsx'
import { pageWords } from './words-in.ts'

/** For everyone; not kept for a minute as other public pages are: who takes the own profile down is gone at once. */
export const whoIsWho = router('public')
export const profiles = router('professional')

whoIsWho.get('/wie-is-wie', anyone, (ctx, asked) => shown(ctx, asked, 'nl'))
whoIsWho.get('/:taal/wie-is-wie', anyone, (ctx, asked) => shown(ctx, asked, languageOf(asked)))

async function shown(ctx: Ctx, { query }: Asked, language: Language): Promise<Answer> {
  const all = await keep.shownProfiles(ctx)
  const chosen = { topic: query.get('onderwerp') ?? '', organisation: query.get('organisatie') ?? '' }
  const organisations = [...new Set(all.map(({ organisation }) => organisation))].toSorted()
  const list = all.filter(profile => fits(profile, chosen))
  return page(pageWords[language].title, WhoIsWhoPage({ language, profiles: list, organisations, chosen }))
}

const own = '/wie-is-wie/mijn-profiel'

profiles.get(own, may.useWorkplace, async (ctx, { query }) => {
  record(ctx, 'read', 'centre.public-profile', ctx.actor.id)
  return ownPage(ctx, page, { saved: query.has('bewaard') })
})

profiles.post(own, may.useWorkplace, async (ctx, { form }) => {
  const parsed = parseOwn(form)
  if (!parsed.ok) return ownPage(ctx, invalid, parsed)
  const typed = typedWords(form)
  const saving = await keep.writeOwnProfile(ctx, await actingProfessional(ctx), Number(typed.version), parsed.value)
  switch (saving.kind) {
    case 'saved':
      return see(`${own}?bewaard`)
    case 'overtaken':
      return ownPage(ctx, stale, { typed, overtaken: true })
  }
})

profiles.post(`${own}/tonen`, may.useWorkplace, async ctx => {
  await keep.showOwnProfile(ctx, await actingProfessional(ctx), true)
  return see(`${own}?bewaard`)
})

profiles.post(`${own}/weg`, may.useWorkplace, async ctx => {
  await keep.showOwnProfile(ctx, await actingProfessional(ctx), false)
  return see(`${own}?bewaard`)
})

const all = '/beheer/wie-is-wie'

profiles.get(all, may.configure, async ctx => {
  record(ctx, 'read', 'centre.public-profiles', null)
  return page(text.officials.title, OfficialsPage({ officials: await keep.officialsOf(ctx) }))
})

profiles.get(`${all}/nieuw`, may.configure, () => officialPage(page, null, {}))

profiles.post(`${all}/nieuw`, may.configure, async (ctx, { form }) => {
  const parsed = parseOfficial(form)
  if (!parsed.ok) return officialPage(invalid, null, parsed)
  await keep.presentOfficial(ctx, parsed.value)
  return see(all)
})

profiles.get(`${all}/:id`, may.configure, async (ctx, { params }) => {
  const profile = await keep.getOfficial(ctx, params.id ?? '')
  record(ctx, 'read', 'centre.public-profile', null, profile.name)
  return officialPage(page, profile, {})
})

profiles.post(`${all}/:id`, may.configure, async (ctx, { params, form }) => {
  const profile = await keep.getOfficial(ctx, params.id ?? '')
  const parsed = parseOfficial(form)
  if (!parsed.ok) return officialPage(invalid, profile, parsed)
  const typed = typedWords(form)
  const saving = await keep.changeOfficial(ctx, profile.id, Number(typed.version), parsed.value)
  switch (saving.kind) {
    case 'saved':
      return see(all)
    case 'overtaken':
      return officialPage(stale, saving.now, { typed, overtaken: true })
  }
})

profiles.post(`${all}/:id/weg`, may.configure, async (ctx, { params }) => {
  await keep.takeOfficialDown(ctx, params.id ?? '')
  return see(all)
})

async function actingProfessional({ db, municipality, actor }: Ctx): Promise<Professional> {
  const professional = await findProfessional(db, municipality, actor.id)
  if (!professional) throw new NotFound(`professional ${actor.id}`)
  return professional
}

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly overtaken?: boolean }

async function ownPage(ctx: Ctx, answer: typeof page, given: Shown & { readonly saved?: boolean }): Promise<Answer> {
  const professional = await actingProfessional(ctx)
  const profile = await keep.ownProfile(ctx, professional)
  const known = profile ? typedProfile(profile) : typedFrom(professional)
  const { faults = {}, typed = known, overtaken = false, saved = false } = given
  return answer(text.own.title, OwnProfilePage({ profile, faults, typed, overtaken, saved }))
}

function officialPage(answer: typeof page, profile: Profile | null, given: Shown): Answer {
  const { faults = {}, typed = profile ? typedProfile(profile) : {}, overtaken = false } = given
  return answer(profile?.name ?? text.officials.add, OfficialPage({ profile, faults, typed, overtaken }))
}
