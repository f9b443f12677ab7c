import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { nothingTyped, type Shown } from '../form-page.view.tsx'
import { findOwnThemes, findSettings } from './store.ts'
import { text } from './text.ts'
import { parseTheme, parseWarning, typedTheme } from './theme.form.ts'
import { ThemePage, ThemesPage } from './themes.view.tsx'
import { addTheme, changeTheme, setWarnMonths } from './themes-of.ts'

/** What the municipality chooses of Healthy School. */
export const themeSetting = router('professional')
const here = '/beheer/gezonde-school'
const saved = () => see(`${here}?bewaard`)

themeSetting.get(here, may.configure, (ctx, { query }) => themesPage(ctx, page, query.has('bewaard'), nothingTyped))

themeSetting.post(here, may.configure, async (ctx, { form }) => {
  const parsed = parseWarning(form)
  if (!parsed.ok) return themesPage(ctx, invalid, false, parsed)
  await setWarnMonths(ctx, parsed.value)
  return saved()
})

async function themesPage(ctx: Ctx, answer: typeof page, isSaved: boolean, shown: Shown): Promise<Answer> {
  record(ctx, 'read', 'health-promotion.theme', null)
  const own = await findOwnThemes(ctx.db, ctx.municipality)
  const [setting] = await findSettings(ctx.db, ctx.municipality)
  return answer(text.title, ThemesPage({ own, setting, isSaved, ...shown }))
}

themeSetting.get(`${here}/themas`, may.configure, () =>
  page(text.add, ThemePage({ theme: null, newer: null, ...nothingTyped })),
)

themeSetting.post(`${here}/themas`, may.configure, async (ctx, { form }) => {
  const parsed = parseTheme(form)
  if (!parsed.ok) return invalid(text.add, ThemePage({ theme: null, newer: null, ...parsed }))
  await addTheme(ctx, parsed.value)
  return saved()
})

themeSetting.get(`${here}/themas/:theme`, may.configure, async (ctx, { params }) => {
  const theme = await themeOf(ctx, params.theme ?? '')
  record(ctx, 'read', 'health-promotion.theme', null, theme.id)
  return page(text.change, ThemePage({ theme, newer: null, faults: {}, typed: typedTheme(theme) }))
})

themeSetting.post(`${here}/themas/:theme`, may.configure, async (ctx, { params, form }) => {
  const theme = await themeOf(ctx, params.theme ?? '')
  const parsed = parseTheme(form)
  if (!parsed.ok) return invalid(text.change, ThemePage({ theme, newer: null, ...parsed }))
  const typed = typedWords(form)
  const kept = await changeTheme(ctx, theme, Number(typed.version), parsed.value)
  if (kept.kind === 'kept') return saved()
  return stale(text.change, ThemePage({ theme, newer: kept.now, faults: {}, typed }))
})

async function themeOf(ctx: Ctx, id: string) {
  const theme = (await findOwnThemes(ctx.db, ctx.municipality)).find(one => one.id === id)
  if (!theme) throw new NotFound(`theme ${id}`)
  return theme
}
