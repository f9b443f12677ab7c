/** People make the advice of the draft: they write chapters, one offers the whole, and another publishes it. */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { format } from '../../../platform/i18n/format.ts'
import { type Chapter, chapters, type Drawing, type Submission, type Written } from './chapter.ts'
import * as store from './store.ts'

const object = 'governance.advice'

export type OpenAdvice = {
  readonly year: number
  readonly drawing: Drawing
  readonly written: ReadonlyMap<Chapter, Written>
  /** The latest first. */
  readonly submissions: readonly Submission[]
}

/** Throws NotFound when nobody drew figures for this year yet. */
export async function openAdvice(ctx: Ctx, year: number): Promise<OpenAdvice> {
  const [drawing] = Number.isInteger(year) ? await store.findDrawings(ctx.db, ctx.municipality, year) : []
  if (!drawing) throw new NotFound(`advice ${year}`)
  record(ctx, 'read', object, null, `${year}`)
  const written = await store.findWritten(ctx.db, ctx.municipality, year)
  return { year, drawing, written, submissions: await store.findSubmissions(ctx.db, ctx.municipality, year) }
}

/** What stands in a chapter: the words of people, else the sentences of the draft. */
export const wordsOf = ({ drawing, written }: OpenAdvice, chapter: Chapter): string =>
  written.get(chapter)?.words ?? drawing.chapters[chapter].sentences.join('\n\n')

/** @param seen the version that the form showed; 0 when nobody wrote yet */
export async function writeChapter(
  ctx: Ctx,
  { year, written }: OpenAdvice,
  chapter: Chapter,
  { words, seen }: { readonly words: string; readonly seen: number },
): Promise<'written' | 'overtaken'> {
  const version = written.get(chapter)?.version ?? 0
  if (seen !== version || !(await store.insertChapter(ctx, { year, chapter, version: version + 1, words })))
    return 'overtaken'
  record(ctx, 'change', object, null, `${year}`)
  return 'written'
}

/** Offers what stands there now. @param seen the ordinal of the latest that was offered; 0 when none was */
export async function submitAdvice(ctx: Ctx, advice: OpenAdvice, seen: number): Promise<'submitted' | 'overtaken'> {
  const { year, drawing, submissions } = advice
  if ((submissions[0]?.ordinal ?? 0) !== seen) return 'overtaken'
  const content = chapters.map(chapter => ({
    ...{ chapter, words: wordsOf(advice, chapter), lines: drawing.chapters[chapter].lines },
  }))
  const figuresOf = format.moment(drawing.drawnAt)
  const offered = { year, ordinal: seen + 1, drawing: drawing.ordinal, content, figuresOf }
  if (!(await store.insertSubmission(ctx, offered))) return 'overtaken'
  record(ctx, 'change', object, null, `${year}`)
  return 'submitted'
}

/** `own`: who offers does not publish. @param ordinal of what was read */
export async function publishAdvice(
  ctx: Ctx,
  { submissions }: OpenAdvice,
  ordinal: number,
): Promise<'published' | 'own' | 'overtaken'> {
  const [latest] = submissions
  if (latest?.ordinal !== ordinal || latest.publication !== null) return 'overtaken'
  if (latest.by === ctx.actor.id) return 'own'
  if (!(await store.insertPublication(ctx, latest))) return 'overtaken'
  record(ctx, 'transfer', object, null, `${latest.year}`)
  return 'published'
}

export const draftedYears = async (ctx: Ctx): Promise<readonly number[]> => {
  record(ctx, 'read', object, null)
  return store.findDrawnYears(ctx.db, ctx.municipality)
}

/** Of each year what was published last, the newest year first. Everybody may read it, so nobody is written down. */
export async function publishedAdvice(ctx: Pick<Ctx, 'db' | 'municipality'>): Promise<readonly Submission[]> {
  const all = (await store.findSubmissions(ctx.db, ctx.municipality)).filter(one => one.publication !== null)
  return all.filter((one, place) => all.findIndex(({ year }) => year === one.year) === place)
}
