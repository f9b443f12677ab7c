import { lineOf } from '../../../../knowledge/waiting-line/waiting-line.ts'
import { anyone } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { invalid, live, missing, page, see } from '../../../../platform/web/answer.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { changesIn, dayOf, getLocation, givesNumbers, leaveLine, lineAt, ticketsIn, topicOf } from '../queue/line.ts'
import { boardOf, checkIn, ownPlace } from './own-place.ts'
import { BoardPage, OverPage, OwnPlacePage, pathTo, TakePage } from './pages.view.tsx'
import { text } from './text.ts'

/** A whole waiting room may share one address. */
export const waitingRoom = router('public')

const locationOf = (ctx: Ctx, { params }: Asked) => getLocation(ctx, params.location ?? '')
const codeOf = ({ params }: Asked) => params.code ?? ''

async function takePage(ctx: Ctx, asked: Asked) {
  const location = await locationOf(ctx, asked)
  const line = lineAt(ctx, location)
  const waiting = lineOf(await ticketsIn(ctx, line)).length
  return TakePage({ location, waiting, givesNumbers: givesNumbers(ctx, location, await dayOf(ctx, line)) })
}

waitingRoom.get('/wachtrij/:location', anyone, async (ctx, asked) => page(text.take.title, await takePage(ctx, asked)))

waitingRoom.post(
  '/wachtrij/:location',
  anyone,
  async (ctx, asked) => {
    const location = await locationOf(ctx, asked)
    const code = await checkIn(ctx, location)
    if (code === null) return invalid(text.take.title, await takePage(ctx, asked))
    return see(`${pathTo(location)}/plaats/${code}`)
  },
  { perMinute: 20 },
)

waitingRoom.get('/wachtrij/:location/bord', anyone, async (ctx, asked) => {
  const location = await locationOf(ctx, asked)
  return page(text.title(location.name), BoardPage({ location, board: await boardOf(ctx, location) }))
})

waitingRoom.get(
  '/wachtrij/:location/nieuws',
  anyone,
  async (ctx, asked) => {
    const line = lineAt(ctx, await locationOf(ctx, asked))
    return live(topicOf(line), await changesIn(ctx, line))
  },
  { byItself: true, perMinute: 120 },
)

waitingRoom.get(
  '/wachtrij/:location/plaats/:code',
  anyone,
  async (ctx, asked) => {
    const location = await locationOf(ctx, asked)
    try {
      const place = await ownPlace(ctx, location, codeOf(asked))
      return page(text.own.title(place.number), OwnPlacePage({ location, code: codeOf(asked), place }))
    } catch (error) {
      if (error instanceof NotFound) return missing(text.own.over, OverPage({ location }))
      throw error
    }
  },
  { isSecret: true, perMinute: 300 },
)

waitingRoom.post(
  '/wachtrij/:location/plaats/:code/weg',
  anyone,
  async (ctx, asked) => {
    const location = await locationOf(ctx, asked)
    const place = await ownPlace(ctx, location, codeOf(asked))
    if (place.standing.kind === 'waits') await leaveLine(ctx, place.ticket, place.line)
    return see(`${pathTo(location)}/plaats/${codeOf(asked)}`)
  },
  { isSecret: true, perMinute: 20 },
)
