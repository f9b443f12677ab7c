/** Drafts the advice of a year from what was told of it: sentences with their table, per chapter. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type CentreFigures, readFigures } from '../../monitoring/read-figures.ts'
import { youthsIn } from '../../neighbourhood-figures/area.ts'
import { neighbourhoodFiguresOf } from '../../neighbourhood-figures/deliveries.ts'
import { readValuation, type Valuation } from '../../packages/read-valued.ts'
import { euros } from '../../packages/text.ts'
import type { Chapter, DraftedChapter, Drawing, Line } from '../chapter.ts'
import { findDrawings, insertDrawing } from '../store.ts'
import { type Told, tell } from './compare.ts'
import { type Measure, type MeasuredChapter, measures } from './measures.ts'
import { text } from './text.ts'

/** @param seen the ordinal of the latest drawing that the page showed; 0 when there was none */
export async function drawAdvice(ctx: Ctx, year: number, seen: number): Promise<'drawn' | 'overtaken' | 'not-over'> {
  if (year >= ctx.today.year) return 'not-over'
  const [latest] = await findDrawings(ctx.db, ctx.municipality, year)
  if ((latest?.ordinal ?? 0) !== seen) return 'overtaken'
  const chapters = await draft(ctx, year)
  if (!(await insertDrawing(ctx, { year, ordinal: seen + 1, chapters }))) return 'overtaken'
  record(ctx, 'create', 'governance.advice', null, `${year}`)
  return 'drawn'
}

async function draft(ctx: Ctx, year: number): Promise<Drawing['chapters']> {
  const month = (at: number) => Temporal.PlainYearMonth.from({ year, month: at })
  const period = { from: month(1), to: month(12) }
  const figures = await readFigures(ctx, period, null)
  const told = { ...chaptersOf(figures, year) }
  const before = { from: period.from.subtract({ years: 1 }), to: period.to.subtract({ years: 1 }) }
  const [now, then] = [await readValuation(ctx, period), await readValuation(ctx, before)]
  return {
    youth: await youthChapter(ctx, year),
    ...told.chapters,
    money: moneyChapter(now, then, year),
    recommendations: { sentences: recommend(told.all), lines: [] },
  }
}

type Judged = { readonly measure: Measure; readonly told: Told }

function chaptersOf(figures: CentreFigures, year: number) {
  const drafted = (name: MeasuredChapter) =>
    measures[name].map(measure => ({ measure, told: tell(measure, figures.about(measure.subject), year) }))
  const all: Record<MeasuredChapter, readonly Judged[]> = {
    reach: drafted('reach'),
    health: drafted('health'),
    questions: drafted('questions'),
    signals: drafted('signals'),
    help: drafted('help'),
    waiting: drafted('waiting'),
  }
  const chapter = (name: MeasuredChapter): DraftedChapter => ({
    sentences: all[name].map(({ told }) => told.sentence),
    lines: all[name].map(({ told }) => told.line),
  })
  const chapters = {
    reach: chapter('reach'),
    health: chapter('health'),
    questions: chapter('questions'),
    signals: chapter('signals'),
    help: chapter('help'),
    waiting: chapter('waiting'),
  } satisfies Partial<Record<Chapter, DraftedChapter>>
  return { chapters, all: Object.values(all).flat() }
}

/** Only where the figures say which way it went and we know which way is better: the rest is for people. */
function recommend(all: readonly Judged[]): readonly string[] {
  const said = all.flatMap(({ measure, told: { change } }) => {
    if (measure.kind === 'count' || measure.good === null) return []
    if (change.kind === 'nothing' || change.change === 'chance') return []
    const { better, worse } = text.recommend
    return [change.change === measure.good ? better(measure.label) : worse(measure.label)]
  })
  return said.length === 0 ? [text.recommend.none, text.recommend.ask] : [...said, text.recommend.ask]
}

/** Inhabitants are counted by CBS one by one: there is no chance in them. */
async function youthChapter(ctx: Ctx, year: number): Promise<DraftedChapter> {
  const now = await inhabitants(ctx, year)
  const before = await inhabitants(ctx, year - 1)
  if (now?.youths === undefined) return { sentences: [text.noYouths], lines: [] }
  const shown = (count: number | undefined) => (count === undefined ? '–' : text.number(count))
  const line = (label: string, was: number | undefined, is: number | undefined): Line => ({
    ...{ label, before: shown(was), now: shown(is), sure: '', told: '' },
  })
  return {
    sentences: [text.youths(now.youths, year, now.source)],
    lines: [line(text.youthsLabel, before?.youths, now.youths), line(text.shareLabel, before?.children, now.children)],
  }
}

async function inhabitants(ctx: Ctx, year: number) {
  const delivered = await neighbourhoodFiguresOf(ctx, year)
  const own = delivered?.areas.find(({ code }) => code === `GM${ctx.municipality}`)
  return delivered && own ? { youths: youthsIn(own), children: own.figures.upTo15, source: delivered.source } : null
}

function moneyChapter(now: Valuation, before: Valuation, year: number): DraftedChapter {
  const priced = now.packages.filter(({ sum }) => sum.cents > 0)
  const sumBefore = (name: string) => before.packages.find(one => one.package.name === name)?.sum
  const words = (sum: { readonly cents: number; readonly isWhole: boolean } | undefined) =>
    sum === undefined || sum.cents === 0 ? '–' : text.atLeast(euros(sum.cents), sum.isWhole)
  return {
    sentences:
      priced.length === 0
        ? [text.noMoney]
        : priced.map(({ package: { name }, sum }) => text.money(name, euros(sum.cents), year, sum.isWhole)),
    lines: priced.map(({ package: { name }, sum }) => ({
      ...{ label: text.packageLabel(name), before: words(sumBefore(name)), now: words(sum), sure: '', told: '' },
    })),
  }
}
