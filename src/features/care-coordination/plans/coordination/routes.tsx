import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import type { Asked, Handler } from '../../../../platform/web/router.ts'
import { bothShells } from '../both-shells.ts'
import type { Seat } from '../open-plan.ts'
import { processText } from '../process/text.ts'
import { askProcessCoordinator, decideProcess, leaveTable } from '../process/unblock-plan.ts'
import { baseOf, reads, writes } from '../with-plan.ts'
import { parseAnswer, parseAsking, parseSaid } from './coordination.form.ts'
import { CoordinationPage } from './coordination.view.tsx'
import { type CoordinationProps, coordinationParts } from './coordination-parts.ts'
import { type Answering, answerRequest, askToCoordinate, stepIn } from './hand-over.ts'
import { type CoordinationDone, coordinationText as text } from './text.ts'
import { answerWish, wishAnother } from './wish-another.ts'

/** The same pages for professionals and for the family: each sees what is theirs to do. */
export const planCoordination = bothShells()
const { get, post, work } = planCoordination

get(
  '/regie',
  reads(async (ctx, seat, asked) => shown(page, ctx, seat, asked)),
)
post(
  '/regie/vragen',
  writes((ctx, seat, asked) => ask(ctx, seat, asked)),
)
post(
  '/regie/vragen/:request',
  writes((ctx, seat, asked) => answer(ctx, seat, asked)),
)
post(
  '/regie/nemen',
  writes(async (ctx, seat, asked) => answered(ctx, seat, asked, await stepIn(ctx, seat), 'regie')),
)
post('/regie/wensen', saying(wishAnother, 'wens'))
post(
  '/regie/wensen/:wish',
  saying((ctx, seat, words, asked) => answerWish(ctx, seat, { wish: asked.params.wish ?? '', words }), 'antwoord'),
)
post(
  '/regie/procesregisseur',
  writes((ctx, seat, asked) => askIn(ctx, seat, asked)),
)
work.post('/plannen/:id/regie/besluiten', may.unblockPlans, saying(decideProcess, 'besluit'))
work.post(
  '/plannen/:id/regie/weggaan',
  may.unblockPlans,
  writes((ctx, seat, asked) => leave(ctx, seat, asked)),
)

async function ask(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const parsed = parseAsking(asked.form)
  if (!parsed.ok) return shown(invalid, ctx, seat, asked, parsed)
  const asking = await askToCoordinate(ctx, seat, parsed.value.to, parsed.value.words)
  if (asking.kind === 'asked') return done(asked, 'gevraagd')
  const typed = typedWords(asked.form)
  return shown(invalid, ctx, seat, asked, { faults: { to: text.refused[asking.because] }, typed })
}

async function answer(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const parsed = parseAnswer(asked.form)
  if (!parsed.ok) return shown(invalid, ctx, seat, asked, parsed)
  const answering = await answerRequest(ctx, seat, { request: asked.params.request ?? '', ...parsed.value })
  return answered(ctx, seat, asked, answering, parsed.value.answer === 'accepted' ? 'regie' : 'antwoord')
}

/** Who came too late sees how it is now, with the own words. */
function answered(ctx: Ctx, seat: Seat, asked: Asked, answering: Answering, how: CoordinationDone) {
  if (answering.kind === 'answered') return done(asked, how)
  const faults = { form: text.refused[answering.because] }
  return shown(stale, ctx, seat, asked, { faults, typed: typedWords(asked.form) })
}

type Saying = (ctx: Ctx, seat: Seat, words: string, asked: Asked) => Promise<void>

function saying(say: Saying, how: CoordinationDone): Handler {
  return writes(async (ctx, seat, asked) => {
    const parsed = parseSaid(asked.form)
    if (!parsed.ok) return shown(invalid, ctx, seat, asked, parsed)
    await say(ctx, seat, parsed.value.words, asked)
    return done(asked, how)
  })
}

async function askIn(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const parsed = parseSaid(asked.form)
  const typed = { reason: typedWords(asked.form).words ?? '' }
  if (!parsed.ok) return shown(invalid, ctx, seat, asked, { faults: { reason: text.missing.words }, typed })
  const asking = await askProcessCoordinator(ctx, seat, parsed.value.words)
  if (asking.kind === 'asked') return done(asked, 'procesregisseur')
  return shown(stale, ctx, seat, asked, { faults: { form: processText.refused[asking.because] }, typed })
}

async function leave(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const leaving = await leaveTable(ctx, seat)
  if (leaving.kind === 'left') return see('/plannen/vastgelopen')
  return shown(invalid, ctx, seat, asked, { faults: { form: processText.refused[leaving.because] } })
}

const done = (asked: Asked, how: CoordinationDone): Answer => see(`${baseOf(asked)}/regie?gedaan=${how}`)

type Shown = Partial<Pick<CoordinationProps, 'faults' | 'typed'>>

async function shown(answerAs: typeof page, ctx: Ctx, seat: Seat, asked: Asked, how: Shown = {}): Promise<Answer> {
  const said = asked.query.get('gedaan')
  const props = {
    ...(await coordinationParts(ctx, seat)),
    base: baseOf(asked),
    done: Object.keys(text.done).find((key): key is CoordinationDone => key === said) ?? null,
    faults: {},
    typed: {},
    ...how,
  }
  return answerAs(text.title, CoordinationPage(props))
}
