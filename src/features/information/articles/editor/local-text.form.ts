import { z } from 'zod'
import { type Faults, field, type Parsed, parseForm, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { audiences } from '../article.ts'
import { type Block, type Prose, parseProse, plainText } from '../prose.ts'
import { themes } from '../themes.ts'
import type { NewVersion, Version } from './local-text.ts'
import { text } from './text.ts'

const { missing } = text
const longestBody = 20_000
const age = field.decimal(missing.age, 0, 23, missing.age).refine(Number.isInteger, missing.age)

const linesOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [...new Set(value.split(/[\n,]/).map(one => one.trim()))].filter(Boolean) : []

const list = (least: number, none: string) =>
  z.preprocess(linesOf, z.array(z.string().max(100, missing.long)).min(least, none).max(30, missing.long))

const shared = {
  body: field.text(missing.body, longestBody),
  sources: list(1, missing.sources),
  reviewBy: field.day(missing.reviewBy),
}
const additionSchema = z.object(shared)
const articleSchema = z.object({
  ...shared,
  title: field.text(missing.title, 80),
  summary: field.text(missing.summary, 200),
  theme: field.choice(themes, missing.theme),
  audience: field.choices(audiences, missing.audience).refine(chosen => chosen.length > 0, missing.audience),
  fromAge: age,
  untilAge: age,
  keywords: list(3, missing.keywords),
})

/** @param title of the national article that is added to */
export function parseAddition(form: FormData, today: Temporal.PlainDate, title: string): Parsed<NewVersion> {
  const parsed = parseForm(additionSchema, form)
  if (!parsed.ok) return parsed
  const faults = faultsOf(parsed.value, today)
  if (faults) return { ok: false, faults, typed: typedWords(form) }
  return { ok: true, value: { ...parsed.value, title, summary: '', advice: null, keywords: [] } }
}

export function parseLocalArticle(form: FormData, today: Temporal.PlainDate): Parsed<NewVersion> {
  const parsed = parseForm(articleSchema, form)
  if (!parsed.ok) return parsed
  const { theme, audience, fromAge, untilAge, ...rest } = parsed.value
  const faults = faultsOf(rest, today) ?? (fromAge > untilAge ? { untilAge: missing.ageOrder } : null)
  if (faults) return { ok: false, faults, typed: typedWords(form) }
  return { ok: true, value: { ...rest, advice: { theme, audience, fromAge, untilAge } } }
}

type Checked = Pick<NewVersion, 'body' | 'reviewBy'>

function faultsOf({ body, reviewBy }: Checked, today: Temporal.PlainDate): Faults | null {
  const latest = today.add({ years: 1 })
  const isOutside = Temporal.PlainDate.compare(reviewBy, today) <= 0 || Temporal.PlainDate.compare(reviewBy, latest) > 0
  if (isOutside) return { reviewBy: missing.reviewWithin }
  const fault = proseFault(body)
  return fault === null ? null : { body: fault }
}

/** What may not stand in a text, in words; null when all is well. */
function proseFault(body: string): string | null {
  const prose = proseOf(body)
  if (typeof prose === 'string') return missing.refused(prose)
  if (prose[0]?.kind !== 'paragraph') return missing.firstParagraph
  const headings = prose.filter(isHeading).map(({ words }) => plainText(words))
  return new Set(headings).size < headings.length ? missing.sameHeading : null
}

const isHeading = (block: Block): block is Extract<Block, { kind: 'heading' }> => block.kind === 'heading'

/** The text, or the piece of it that is refused. */
function proseOf(body: string): Prose | string {
  try {
    return parseProse(body)
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^[^:]*: /, '') : ''
  }
}

/** A version as it would be typed. */
export const typedVersion = ({ advice, ...version }: NewVersion | Version): Typed => ({
  title: version.title,
  summary: version.summary,
  body: version.body,
  sources: version.sources.join('\n'),
  keywords: version.keywords.join(', '),
  reviewBy: version.reviewBy.toString(),
  ...(advice && {
    theme: advice.theme,
    audience: advice.audience.join('\n'),
    fromAge: String(advice.fromAge),
    untilAge: String(advice.untilAge),
  }),
})
