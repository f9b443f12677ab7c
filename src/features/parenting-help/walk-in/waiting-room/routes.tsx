import { lineOf } from '../../../../knowledge/waiting-line/waiting-line.ts'
import { anyone } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { interpreterLanguageFrom } from '../../../../platform/i18n/interpreter-languages.ts'
import { invalid, live, missing, page, see } from '../../../../platform/web/answer.ts'
import { readIn } from '../../../../platform/web/languages.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { findForTickets } from '../interpreter/store.ts'
import {
  changesIn,
  dayOf,
  getLocation,
  getOpenLocation,
  givesNumbers,
  leaveLine,
  lineAt,
  ticketsIn,
  topicOf,
} from '../queue/line.ts'
import { BoardPage } from './board.view.tsx'
import { boardOf, checkIn, ownPlace } from './own-place.ts'
import { OverPage, OwnPlacePage, TakePage } from './pages.view.tsx'
import { pathTo } from './parts.view.tsx'
import { waitingWords } from './words.ts'

/** A whole waiting room may share one address. */
export const waitingRoom = router('public')

const locationOf = (ctx: Ctx, { params }: Asked) => getLocation(ctx, params.location ?? '')
const openLocationOf = (ctx: Ctx, { params }: Asked) => getOpenLocation(ctx, params.location ?? '')
const codeOf = ({ params }: Asked) => params.code ?? ''

async function takePage(ctx: Ctx, asked: Asked, answer: typeof page) {
  const language = readIn(asked)
  const location = await openLocationOf(ctx, asked)
  const line = lineAt(ctx, location)
  const waiting = lineOf(await ticketsIn(ctx, line)).length
  const givesHere = givesNumbers(ctx, location, await dayOf(ctx, line))
  return answer(waitingWords[language].title, TakePage({ location, waiting, givesNumbers: givesHere, language }))
}

async function take(ctx: Ctx, asked: Asked) {
  const location = await openLocationOf(ctx, asked)
  const code = await checkIn(ctx, location, interpreterLanguageFrom(asked.form.get('interpreter')))
  if (code === null) return takePage(ctx, asked, invalid)
  return see(`${pathTo(location, readIn(asked))}/plaats/${code}`)
}

async function ownPage(ctx: Ctx, asked: Asked) {
  const language = readIn(asked)
  const location = await locationOf(ctx, asked)
  try {
    const place = await ownPlace(ctx, location, codeOf(asked))
    const interpreter = (await findForTickets(ctx.db, ctx.municipality, [place.ticket])).get(place.ticket) ?? null
    const title = `${waitingWords[language].own.number}: ${place.number}`
    return page(title, OwnPlacePage({ location, code: codeOf(asked), place, language, interpreter }))
  } catch (error) {
    if (error instanceof NotFound) return missing(waitingWords[language].own.over, OverPage({ location, language }))
    throw error
  }
}

async function giveBack(ctx: Ctx, asked: Asked) {
  const location = await locationOf(ctx, asked)
  const place = await ownPlace(ctx, location, codeOf(asked))
  if (place.standing.kind === 'waits') await leaveLine(ctx, place.ticket, place.line)
  return see(`${pathTo(location, readIn(asked))}/plaats/${codeOf(asked)}`)
}

async function boardPage(ctx: Ctx, asked: Asked) {
  const language = readIn(asked)
  const location = await locationOf(ctx, asked)
  const board = await boardOf(ctx, location)
  return page(waitingWords[language].board.page(location.name), BoardPage({ location, board, language }))
}

for (const prefix of ['', '/:taal']) {
  const own = `${prefix}/wachtrij/:location/plaats/:code`
  waitingRoom.get(`${prefix}/wachtrij/:location`, anyone, (ctx, asked) => takePage(ctx, asked, page))
  waitingRoom.post(`${prefix}/wachtrij/:location`, anyone, take, { perMinute: 20 })
  waitingRoom.get(`${prefix}/wachtrij/:location/bord`, anyone, boardPage)
  waitingRoom.get(own, anyone, ownPage, { isSecret: true, perMinute: 300 })
  waitingRoom.post(`${own}/weg`, anyone, giveBack, { isSecret: true, perMinute: 20 })
}

waitingRoom.get(
  '/wachtrij/:location/nieuws',
  anyone,
  async (ctx, asked) => {
    const line = lineAt(ctx, await locationOf(ctx, asked))
    return live(topicOf(line), await changesIn(ctx, line))
  },
  { byItself: true, perMinute: 120 },
)
