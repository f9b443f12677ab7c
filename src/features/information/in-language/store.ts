import type { Db } from '../../../platform/db/connect.ts'
import type { OtherLanguage } from '../../../platform/i18n/languages.ts'
import { type Theme, themeFrom } from '../articles/themes.ts'

/** A translated text as it stands in a list and is looked for. */
export type TranslatedLine = {
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly theme: Theme | undefined
  readonly keywords: readonly string[]
}

/** Every piece of advice that is there in this language, the youngest children first. */
export async function findTranslated(db: Db, language: OtherLanguage): Promise<readonly TranslatedLine[]> {
  const rows = await db
    .selectFrom('information.article')
    .select(['slug', 'title', 'summary', 'theme', 'keywords'])
    .where('language', '=', language)
    .where('theme', 'is not', null)
    .orderBy('from_age')
    .orderBy('title')
    .execute()
  return rows.map(({ theme, keywords, ...row }) => ({
    ...row,
    theme: themeFrom(theme ?? ''),
    keywords: keywords.split(', ').filter(Boolean),
  }))
}
