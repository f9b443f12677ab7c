import { z } from 'zod'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, field, parseForm, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { type Chapter, chapters } from '../chapter.ts'
import { drawAdvice } from '../drawing/draw.ts'
import { text } from '../text.ts'
import {
  draftedYears,
  type OpenAdvice,
  openAdvice,
  publishAdvice,
  submitAdvice,
  writeChapter,
} from '../write-advice.ts'
import { AdvicePage, type AdviceProps, ChapterPage, OfferedPage, type YearLine, YearsPage } from './advice.view.tsx'

export const advice = router('professional')

const here = '/gemeente/advies'
const yearOf = ({ params }: Asked): number => (/^20\d\d$/.test(params.year ?? '') ? Number(params.year) : Number.NaN)

advice.get(here, may.readAdvice, async ctx => {
  const drafted = await draftedYears(ctx)
  const years: YearLine[] = []
  for (const year of drafted) years.push({ year, standing: standingOf(await openAdvice(ctx, year)) })
  const last = ctx.today.year - 1
  const begin = may.writeAdvice(ctx.actor) && !drafted.includes(last) ? last : null
  const up = may.seeNumbers(ctx.actor)
    ? [{ href: '/gemeente', label: text.up }]
    : [{ href: '/beheer', label: 'Beheer' }]
  return page(text.title, YearsPage({ years, begin, up }))
})

function standingOf({ submissions: [latest] }: OpenAdvice): YearLine['standing'] {
  if (!latest) return 'draft'
  return latest.publication ? 'published' : 'offered'
}

type Given = Partial<Pick<AdviceProps, 'done' | 'refused'>>

async function shown(ctx: Ctx, answer: typeof page, year: number, { done = null, refused = null }: Given) {
  const open = await openAdvice(ctx, year)
  return answer(text.titleOf(year), AdvicePage({ advice: open, mayWrite: may.writeAdvice(ctx.actor), done, refused }))
}

advice.get(`${here}/:year`, may.readAdvice, (ctx, asked) => {
  const words = ['opgehaald', 'bewaard', 'aangeboden', 'gepubliceerd'] as const
  return shown(ctx, page, yearOf(asked), { done: words.find(word => asked.query.has(word)) ?? null })
})

advice.post(`${here}/:year/cijfers`, may.writeAdvice, async (ctx, asked) => {
  const year = yearOf(asked)
  if (Number.isNaN(year)) throw new NotFound('year')
  const drawn = await drawAdvice(ctx, year, Number(typedWords(asked.form).version))
  return drawn === 'drawn' ? see(`${here}/${year}?opgehaald`) : shown(ctx, stale, year, { refused: drawn })
})

advice.get(`${here}/:year/aanbod`, may.readAdvice, async (ctx, asked) => offered(ctx, yearOf(asked)))

async function offered(ctx: Ctx, year: number): Promise<Answer> {
  const [submission] = (await openAdvice(ctx, year)).submissions
  if (!submission) throw new NotFound(`submission ${year}`)
  return page(text.preview(year), OfferedPage({ submission, isOwn: submission.by === ctx.actor.id }))
}

advice.post(`${here}/:year/aanbod`, may.writeAdvice, async (ctx, asked) => {
  const open = await openAdvice(ctx, yearOf(asked))
  return (await submitAdvice(ctx, open, Number(typedWords(asked.form).version))) === 'submitted'
    ? see(`${here}/${open.year}?aangeboden`)
    : shown(ctx, stale, open.year, { refused: 'overtaken' })
})

advice.post(`${here}/:year/publicatie`, may.publishAdvice, async (ctx, asked) => {
  const open = await openAdvice(ctx, yearOf(asked))
  const published = await publishAdvice(ctx, open, Number(typedWords(asked.form).version))
  return published === 'published'
    ? see(`${here}/${open.year}?gepubliceerd`)
    : shown(ctx, stale, open.year, { refused: published })
})

advice.get(`${here}/:year/:chapter`, may.writeAdvice, (ctx, asked) => chapterShown(ctx, page, asked))

const words = z.object({ words: field.text(text.form.missing, 8000) })

advice.post(`${here}/:year/:chapter`, may.writeAdvice, async (ctx, asked) => {
  const open = await openAdvice(ctx, yearOf(asked))
  const parsed = parseForm(words, asked.form)
  if (!parsed.ok) return chapterShown(ctx, invalid, asked, parsed)
  const { version, ...typed } = typedWords(asked.form)
  const written = { words: parsed.value.words, seen: Number(version ?? 0) }
  return (await writeChapter(ctx, open, chapterOf(asked), written)) === 'written'
    ? see(`${here}/${open.year}?bewaard#${chapterOf(asked)}`)
    : chapterShown(ctx, stale, asked, { typed, overtaken: true })
})

type ChapterGiven = { readonly faults?: Faults; readonly typed?: Typed; readonly overtaken?: boolean }

async function chapterShown(ctx: Ctx, answer: typeof page, asked: Asked, given: ChapterGiven = {}): Promise<Answer> {
  const chapter = chapterOf(asked)
  const open = await openAdvice(ctx, yearOf(asked))
  const { faults = {}, typed = {}, overtaken = false } = given
  return answer(text.chapter[chapter], ChapterPage({ advice: open, chapter, faults, typed, overtaken }))
}

function chapterOf({ params }: Asked): Chapter {
  const chapter = chapters.find(one => one === params.chapter)
  if (!chapter) throw new NotFound(`chapter ${params.chapter}`)
  return chapter
}
