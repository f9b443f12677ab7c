import { z } from 'zod'
import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { invalid, page, see } from '../../platform/web/answer.ts'
import { type Faults, field, parseForm, type Typed } from '../../platform/web/form.ts'
import { router } from '../../platform/web/router.ts'
import { subjectsOf } from '../sight.ts'
import { ageSetting, setAgeSetting } from './age-setting.ts'
import { AgesPage } from './ages.view.tsx'
import { comingAges } from './coming.ts'
import { AgeSettingPage } from './setting.view.tsx'
import { text } from './text.ts'

export const ages = router('family')

ages.get('/mijn/leeftijd', may.useFamilyPages, async (ctx, { query }) => {
  const all = await comingAges(ctx, await subjectsOf(ctx))
  const wanted = query.get('kind')
  const coming = wanted === null ? all[0] : all.find(({ child }) => child === wanted)
  if (coming) record(ctx, 'read', 'people.child', coming.child)
  return page(coming ? text.title(coming.name, coming.age, coming.isSelf) : text.none.title, AgesPage({ coming }))
})

export const ageSettings = router('professional')

const here = '/beheer/leeftijden'
const { wrongDays, wrongSource } = text.setting
const form = z.object({
  daysAhead: field.decimal(wrongDays, 7, 365, wrongDays).refine(Number.isInteger, wrongDays),
  source: field.text(wrongSource, 300),
})

ageSettings.get(here, may.configure, async ctx => page(text.setting.title, await settingPage(ctx, {}, {})))

ageSettings.post(here, may.configure, async (ctx, asked) => {
  const parsed = parseForm(form, asked.form)
  if (!parsed.ok) return invalid(text.setting.title, await settingPage(ctx, parsed.faults, parsed.typed))
  await setAgeSetting(ctx, parsed.value)
  return see(here)
})

async function settingPage(ctx: Ctx, faults: Faults, typed: Typed) {
  record(ctx, 'read', 'portal.age-setting', null)
  return AgeSettingPage({ setting: await ageSetting(ctx), faults, typed })
}
