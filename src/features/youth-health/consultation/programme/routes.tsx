import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { isSame } from './change.ts'
import { ProgrammePage } from './programme.view.tsx'
import { type KnownMoment, knownMoment, previewMoment, programmeIn, setMoment } from './set-moment.ts'
import { parseSetting, type TypedSetting } from './setting.form.ts'
import { SettingPage, type SettingPageProps } from './setting.view.tsx'
import { findSettings } from './store.ts'
import { text } from './text.ts'

export const contactProgramme = router('professional')

contactProgramme.get('/beheer/contactmomenten', may.arrangeProgramme, async (ctx, { query }) => {
  const settings = await findSettings(ctx.db, ctx.municipality)
  record(ctx, 'read', 'youth-health.programme-setting', null)
  const programme = programmeIn(settings)
  const mayAdminister = may.configure(ctx.actor)
  return page(text.title, ProgrammePage({ programme, settings, mayAdminister, justSet: query.has('gewijzigd') }))
})

contactProgramme.get('/beheer/contactmomenten/:moment', may.arrangeProgramme, async (ctx, { params }) => {
  const known = await knownMoment(ctx, params.moment ?? '')
  record(ctx, 'read', 'youth-health.programme-setting', null)
  return settingPage(page, known, {})
})

contactProgramme.post('/beheer/contactmomenten/:moment', may.arrangeProgramme, async (ctx, { params, form }) => {
  const known = await knownMoment(ctx, params.moment ?? '')
  const parsed = parseSetting(form, known.moment.code)
  if (!parsed.ok) return settingPage(invalid, known, parsed)
  const typed = typedWords(form)
  if (isSame(known.moment, parsed.value.becomes))
    return settingPage(invalid, known, { typed, faults: { form: text.form.missing.nothing } })
  if (!parsed.value.isConfirmed)
    return settingPage(page, known, { typed, preview: await previewOf(ctx, known, parsed.value) })
  const set = await setMoment(ctx, parsed.value.becomes, { ...parsed.value, seen: String(form.get('version') ?? '') })
  switch (set.kind) {
    case 'set':
      return see('/beheer/contactmomenten?gewijzigd')
    case 'nothing-changes':
      return settingPage(invalid, known, { typed, faults: { form: text.form.missing.nothing } })
    case 'stale':
      return settingPage(stale, known, { typed, newer: set.newer, preview: await previewOf(ctx, known, parsed.value) })
  }
})

const previewOf = async (ctx: Ctx, known: KnownMoment, { becomes }: TypedSetting) => ({
  becomes,
  change: await previewMoment(ctx, known, becomes),
})

function settingPage(answer: typeof page, known: KnownMoment, shown: Partial<Omit<SettingPageProps, 'known'>>): Answer {
  const title = text.form.title(text.moment(known.moment.code))
  return answer(title, SettingPage({ known, faults: {}, typed: null, preview: null, newer: null, ...shown }))
}
