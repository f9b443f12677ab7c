import { z } from 'zod'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { live, page, see } from '../../../../platform/web/answer.ts'
import { field, parseForm } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { answerDesk } from '../desk.ts'
import {
  changesIn,
  comeBack,
  getLocation,
  knowTicket,
  lineAt,
  setDay,
  settleCall,
  takeNumber,
  topicOf,
} from './line.ts'
import { nextAtDesk } from './next-at-desk.ts'
import { PosterPage } from './poster.view.tsx'
import { seatOf, takeSeat } from './seat.ts'
import { text } from './text.ts'
import { mostDesks, outcomes } from './ticket.ts'

export const queue = router('professional')

const desk = '/balie'
const { missing } = text.seat

const seatForm = z.object({
  at: field.id(missing.location),
  desk: field.decimal(missing.desk, 1, mostDesks, missing.desk).pipe(z.int({ error: missing.desk })),
})

queue.post('/balie/plek', may.registerContact, async (ctx, { form }) => {
  const parsed = parseForm(seatForm, form)
  if (!parsed.ok) return answerDesk(ctx, { ...parsed, status: 'invalid' })
  await takeSeat(ctx, { location: parsed.value.at, desk: parsed.value.desk })
  return see(desk)
})

queue.post('/balie/rij/nummer', may.registerContact, async ctx => {
  const line = await ownLine(ctx)
  if (!line) return see(desk)
  const { number } = await takeNumber(ctx, line)
  return see(`${desk}?nummer=${number}`)
})

queue.post('/balie/rij/volgende', may.registerContact, ctx => nextAtDesk(ctx))

const outcomeForm = z.object({
  ordinal: z.preprocess(typed => Number(typed), z.int().min(1)),
  outcome: field.choice(outcomes, ''),
})

queue.post('/balie/rij/:ticket/afloop', may.registerContact, async (ctx, { params, form }) => {
  await knowTicket(ctx, params.ticket ?? '')
  const parsed = parseForm(outcomeForm, form)
  const isFirst = parsed.ok && (await settleCall(ctx, params.ticket ?? '', parsed.value))
  return isFirst ? see(desk) : answerDesk(ctx, { status: 'stale' })
})

queue.post('/balie/rij/:ticket/toch', may.registerContact, async (ctx, { params }) =>
  (await comeBack(ctx, params.ticket ?? '')) ? see(desk) : answerDesk(ctx, { status: 'stale' }),
)

const dayForm = z.object({
  version: z.preprocess(typed => Number(typed), z.int().min(0)),
  standing: field.choice(['open', 'closed'], ''),
})

queue.post('/balie/rij/dag', may.registerContact, async (ctx, { form }) => {
  const line = await ownLine(ctx)
  const parsed = parseForm(dayForm, form)
  const isFirst = line && parsed.ok && (await setDay(ctx, line, parsed.value))
  return isFirst ? see(desk) : answerDesk(ctx, { status: 'stale' })
})

queue.get(
  '/balie/rij/nieuws',
  may.registerContact,
  async ctx => {
    const line = await ownLine(ctx)
    return line ? live(topicOf(line), await changesIn(ctx, line)) : see(desk)
  },
  { byItself: true },
)

queue.get('/balie/poster/:location', may.registerContact, async (ctx, { params, browser }: Asked) => {
  const location = await getLocation(ctx, params.location ?? '')
  const address = `${browser.origin}/wachtrij/${location.id}`
  return page(text.qr.title(location.name), PosterPage({ location, address }))
})

async function ownLine(ctx: Ctx) {
  const seat = await seatOf(ctx)
  return seat && lineAt(ctx, { id: seat.location })
}
