/** What the pages about looking back answer; the same for professionals and for the family. */
import type { Ctx } from '../../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../../platform/web/answer.ts'
import { typedWords } from '../../../../../platform/web/form.ts'
import type { Asked } from '../../../../../platform/web/router.ts'
import { measureSetting } from '../../measures/settings/set-measures.ts'
import { openPlan, type Seat } from '../../open-plan.ts'
import { baseOf } from '../../with-plan.ts'
import { askedFor, noteSatisfaction, parseSatisfaction } from '../satisfaction.ts'
import { setEvaluation } from '../set-evaluation.ts'
import { parseEvaluation, parseVoice } from './evaluation.form.ts'
import { EvaluationPage, type EvaluationProps } from './evaluation.view.tsx'
import { lookBacksFor, mayWordFor, sayAtEvaluation } from './say.ts'
import { evaluationText } from './text.ts'

export const showEvaluation = (ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> =>
  shown(ctx, page, { seat, asked, saved: asked.query.has('gezegd') })

/** Professionals hold it, together with the family. */
export async function saveEvaluation(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const { fullMonths } = await measureSetting(ctx)
  const parsed = parseEvaluation(asked.form, { plan: seat.plan, today: ctx.today, fullMonths })
  const satisfied = parseSatisfaction(asked.form, askedFor(seat, ctx.today))
  if (!parsed.ok) return shown(ctx, invalid, { seat, asked, refused: 'evaluation', ...parsed })
  if (!satisfied.ok) return shown(ctx, invalid, { seat, asked, refused: 'evaluation', ...satisfied })
  const setting = await setEvaluation(ctx, seat, parsed.value)
  if (setting.kind === 'set') {
    await noteSatisfaction(ctx, seat, satisfied.value)
    return see(`${baseOf(asked)}?gedaan=evaluatie`)
  }
  const again = await openPlan(ctx, seat.plan.id)
  const typed = typedWords(asked.form)
  return shown(ctx, stale, { seat: again, asked, refused: 'evaluation', overtaken: true, typed })
}

export async function saveVoice(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const parsed = parseVoice(asked.form)
  if (!parsed.ok) return shown(ctx, invalid, { seat, asked, refused: 'voice', ...parsed })
  const { of, words, version } = parsed.value
  const speaker = mayWordFor(seat).find(one => one.id === of) ?? seat.me
  const readOrdinal = speaker === seat.me ? version : await ordinalOf(ctx, seat, speaker.id)
  const saying = await sayAtEvaluation(ctx, seat, { of: speaker.id, words, readOrdinal })
  if (saying.kind === 'said') return see(`${baseOf(asked)}/evaluatie?gezegd`)
  return shown(ctx, stale, { seat, asked, refused: 'voice', overtaken: true, typed: typedWords(asked.form) })
}

/** Of who cannot open the plan the words on the page are those of whoever wrote last; a newer version loses none. */
async function ordinalOf(ctx: Ctx, seat: Seat, of: string): Promise<number> {
  const lookBacks = await lookBacksFor(ctx, seat)
  const voices = lookBacks.get(seat.plan.evaluations.at(-1)?.version ?? 0)?.voices ?? []
  return voices.find(voice => voice.of === of)?.ordinal ?? 0
}

type Shown = Partial<Pick<EvaluationProps, 'refused' | 'overtaken' | 'saved' | 'faults' | 'typed'>> & {
  readonly seat: Seat
  readonly asked: Asked
}

async function shown(ctx: Ctx, answer: typeof page, { seat, asked, ...rest }: Shown): Promise<Answer> {
  const { fullMonths } = await measureSetting(ctx)
  return answer(
    evaluationText.title,
    EvaluationPage({
      plan: seat.plan,
      today: ctx.today,
      base: baseOf(asked),
      lookBacks: await lookBacksFor(ctx, seat),
      mayWordFor: mayWordFor(seat),
      asked: askedFor(seat, ctx.today),
      fullMonths,
      refused: null,
      overtaken: false,
      saved: false,
      faults: {},
      typed: {},
      ...rest,
    }),
  )
}
