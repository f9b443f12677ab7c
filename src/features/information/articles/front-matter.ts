/** From a file in `content/` to an article. What a field means: content/README.md. */
import { z } from 'zod'
import { languages } from '../../../platform/i18n/languages.ts'
import { type Article, audiences } from './article.ts'
import { themes } from './themes.ts'

export type Draft = { readonly kind: 'draft' }
export type Published = { readonly kind: 'published'; readonly article: Article }

/** Throws an Error that names the field when the front matter is not whole. */
export function parseArticle(file: string): Draft | Published {
  const parts = /^---\n(?<fields>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/.exec(file)?.groups
  if (!parts) throw new Error('no front matter between two lines of ---')
  const fields = fieldsOf(parts.fields ?? '')
  const parsed = ('theme' in fields ? adviceFields : aboutFields).safeParse(fields)
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error))
  if ((parsed.data.reviewed === undefined) !== (parsed.data.reviewedBy === undefined))
    throw new Error('reviewed and reviewedBy come together')
  if (parsed.data.status === 'draft') return { kind: 'draft' }
  return { kind: 'published', article: articleFrom(parsed.data, (parts.body ?? '').trim()) }
}

function fieldsOf(lines: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const line of lines.split('\n')) {
    const at = line.indexOf(': ')
    if (at < 1) throw new Error(`not a field: ${line}`)
    fields[line.slice(0, at)] = line.slice(at + 2).trim()
  }
  return fields
}

function articleFrom(fields: z.output<typeof adviceFields> | z.output<typeof aboutFields>, body: string): Article {
  const { slug, language, title, summary, keywords, related, sources, written, reviewed, reviewedBy, reviewBy } = fields
  const shared = {
    slug,
    language,
    title,
    summary,
    keywords,
    related,
    sources,
    written,
    reviewed: reviewed ?? null,
    reviewedBy: reviewedBy ?? null,
    reviewBy,
    body,
  }
  if (!('theme' in fields)) return { ...shared, advice: null }
  const { theme, audience, from: fromAge, until: untilAge } = fields
  return { ...shared, advice: { theme, audience, fromAge, untilAge } }
}

const listOf = <S extends z.ZodType>(item: S) =>
  z.preprocess(value => (typeof value === 'string' ? itemsOf(value) : value), z.array(item))

const itemsOf = (text: string): readonly string[] | string =>
  /^\[.*\]$/.test(text)
    ? text
        .slice(1, -1)
        .split(',')
        .map(item => item.trim())
        .filter(Boolean)
    : text

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .transform(text => Temporal.PlainDate.from(text, { overflow: 'reject' }))

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const age = z.coerce.number().int().min(0).max(23)

const shared = {
  title: z.string().min(1),
  slug,
  language: z.enum(languages).default('nl'),
  summary: z.string().min(1),
  keywords: listOf(z.string()),
  related: listOf(slug),
  written: day,
  reviewed: day.optional(),
  reviewedBy: z.string().min(1).optional(),
  reviewBy: day,
  sources: listOf(z.string()),
  status: z.enum(['draft', 'published']),
}
const aboutFields = z.strictObject(shared)
const adviceFields = z.strictObject({
  ...shared,
  theme: z.enum(themes),
  audience: listOf(z.enum(audiences)),
  from: age,
  until: age,
})
