import type { Language } from '../../../platform/i18n/languages.ts'
import type { Theme } from './themes.ts'

export const audiences = ['ouders', 'jongeren', 'professionals'] as const
export type Audience = (typeof audiences)[number]

/** A public text: advice about growing up, or a page about the centre itself (then `advice` is null). */
export type Article = {
  readonly slug: string
  /** Dutch is the source; a text in another language is a translation of the Dutch one of the same slug. */
  readonly language: Language
  readonly title: string
  readonly summary: string
  readonly advice: Advice | null
  readonly keywords: readonly string[]
  /** Slugs of other articles. */
  readonly related: readonly string[]
  readonly sources: readonly string[]
  readonly written: Temporal.PlainDate
  /** When a professional of the centre held it against its sources; null while nobody did. */
  readonly reviewed: Temporal.PlainDate | null
  /** Who that was: a profession, with a name where they agreed to it; null while nobody did. */
  readonly reviewedBy: string | null
  /** After this day the text counts as out of date. */
  readonly reviewBy: Temporal.PlainDate
  /** Markdown, of the closed set in prose.ts. */
  readonly body: string
}

/** What an article is about. Ages of the child in whole years, both inclusive. */
export type Advice = {
  readonly theme: Theme
  readonly audience: readonly Audience[]
  readonly fromAge: number
  readonly untilAge: number
}

/** An article as it stands in a list. */
export type ArticleLine = Pick<Article, 'slug' | 'title' | 'summary' | 'advice'>

/** Where an article is read: advice under /artikelen, a page about the centre at the root. */
export const addressOf = ({ slug, advice }: Pick<Article, 'slug' | 'advice'>): string =>
  advice === null ? `/${slug}` : `/artikelen/${slug}`

/** The pages about the centre; each has an address of its own. */
export const aboutPages = [
  'over-het-cjg',
  'privacy',
  'toegankelijkheid',
  'klacht-of-compliment',
  'voor-jongeren',
] as const
