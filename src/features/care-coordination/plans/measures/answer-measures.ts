/** What the pages about measures answer; the same for professionals and for the family. */
import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import type { Asked } from '../../../../platform/web/router.ts'
import { mustWrite, type Seat } from '../open-plan.ts'
import { baseOf } from '../with-plan.ts'
import { parseAssessment } from './assess.form.ts'
import { AssessPage } from './assess.view.tsx'
import { CorrectPage } from './correct.view.tsx'
import { assessText, correctText, giveText } from './form-text.ts'
import { GivePage } from './give.view.tsx'
import { correctMeasure, giveMeasures, mayCorrect } from './give-measures.ts'
import { measuresFor } from './look-up.ts'
import { parseCorrection, parseFigures } from './measure.form.ts'
import type { Measure } from './measure.ts'
import { MeasuresPage } from './measures.view.tsx'
import { measureSetting } from './settings/set-measures.ts'
import { type Done, measureText } from './text.ts'

export async function showMeasures(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const said = asked.query.get('gedaan')
  const done = Object.keys(measureText.done).find((key): key is Done => key === said) ?? null
  const measures = await measuresFor(ctx, seat)
  const setting = await measureSetting(ctx)
  const { plan, me } = seat
  return page(
    measureText.title,
    MeasuresPage({ plan, me, measures, setting, today: ctx.today, base: baseOf(asked), done }),
  )
}

export async function showGive(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  mustWrite(seat, 'measures')
  return page(giveText.title, GivePage({ ...(await asking(ctx, seat, asked)), faults: {}, typed: {} }))
}

export async function saveFigures(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  mustWrite(seat, 'measures')
  const props = await asking(ctx, seat, asked)
  const parsed = parseFigures(asked.form, props)
  if (!parsed.ok) return invalid(giveText.title, GivePage({ ...props, ...parsed }))
  await giveMeasures(ctx, seat, parsed.value)
  return see(`${props.base}/metingen?gedaan=gegeven`)
}

const asking = async (ctx: Ctx, { plan, me }: Seat, asked: Asked) => ({
  plan,
  me,
  setting: await measureSetting(ctx),
  today: ctx.today,
  base: baseOf(asked),
})

export function showAssess(ctx: Ctx, seat: Seat, asked: Asked): Answer {
  mustWrite(seat, 'measures')
  const { plan } = seat
  return page(assessText.title, AssessPage({ plan, today: ctx.today, base: baseOf(asked), faults: {}, typed: {} }))
}

export async function saveAssessment(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  mustWrite(seat, 'measures')
  const { plan, me, children } = seat
  const base = baseOf(asked)
  const parsed = parseAssessment(asked.form, { plan, me, children, today: ctx.today })
  if (!parsed.ok) return invalid(assessText.title, AssessPage({ plan, today: ctx.today, base, ...parsed }))
  await giveMeasures(ctx, seat, parsed.value)
  return see(`${base}/metingen?gedaan=gegeven`)
}

export async function showCorrect(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const { measure, successor } = await measureOf(ctx, seat, asked)
  const base = baseOf(asked)
  if (successor) return see(`${base}/metingen`)
  const props = { plan: seat.plan, measure, base, overtakenBy: null }
  return page(correctText.title, CorrectPage({ ...props, faults: {}, typed: {} }))
}

export async function saveCorrection(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const { measure } = await measureOf(ctx, seat, asked)
  const props = { plan: seat.plan, measure, base: baseOf(asked), overtakenBy: null }
  const parsed = parseCorrection(asked.form, measure)
  if (!parsed.ok) return invalid(correctText.title, CorrectPage({ ...props, ...parsed }))
  const correcting = await correctMeasure(ctx, seat, { measure, ...parsed.value })
  if (correcting.kind === 'corrected') return see(`${props.base}/metingen?gedaan=verbeterd`)
  const { successor } = await measureOf(ctx, seat, asked)
  const typed = typedWords(asked.form)
  return stale(correctText.title, CorrectPage({ ...props, overtakenBy: successor ?? null, faults: {}, typed }))
}

/** One's own figure, with what took its place when something did. */
async function measureOf(
  ctx: Ctx,
  seat: Seat,
  { params }: Asked,
): Promise<{ readonly measure: Measure; readonly successor: Measure | undefined }> {
  const measures = await measuresFor(ctx, seat)
  const measure = measures.find(one => one.id === params.measure)
  if (!measure) throw new NotFound(`measure ${params.measure}`)
  if (!mayCorrect(seat, measure)) throw new NotAllowed('care-coordination.measure', seat.children[0]?.id ?? null)
  return { measure, successor: measures.find(one => one.replaces === measure.id) }
}
