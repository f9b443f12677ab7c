/** The page on the way: shows what lies in this browser, keeps what is written, and sends it when there is network. */
import { underwayText as words } from '../underway-text.ts'
import { el, link, piece } from './dom.ts'
import { register } from './register.ts'
import { type Sending, sendUnsent } from './send.ts'
import { differences } from './show-differences.ts'
import { type Shown, toldList, unsentList, visitList } from './show-list.ts'
import { refusedCard } from './show-refused.ts'
import { showVisit } from './show-visit.ts'
import { dropWork, keepWork, look, readPackage, sentSoFar, wipePackage, works } from './vault.ts'
import { newWork, stateOf, type Work, workId } from './work.ts'

const lookEveryMs = 15_000
/** A bad line is tried again before long; without network the browser itself says when there is. */
const againMs = 4000
let again: ReturnType<typeof setTimeout> | undefined

let standing: Awaited<ReturnType<typeof look>> = 'none'

/** Everything anew, from the clock on: a package whose time is over is gone before anything is drawn. */
async function draw(): Promise<void> {
  const now = await look()
  // Why it is gone is said until there is another.
  if (now !== 'none' || standing === 'stands') standing = now
  const packed = standing === 'stands' ? await readPackage() : null
  const shown: Shown = { packed, works: await works(), sent: await sentSoFar() }
  const place = Number(/^#bezoek-(\d+)$/.exec(location.hash)?.[1] ?? 0)
  const visit = packed?.visits.find(one => one.place === place)
  piece('#melding').replaceChildren(...(packed ? [] : [nothingHere()]))
  piece('#onderaan').hidden = visit !== undefined
  piece('[name=wis]').hidden = packed === null
  piece('#verschil').replaceChildren()
  piece('#lijst').replaceChildren()
  piece('#bezoek').hidden = true
  sayNetwork()
  if (packed && visit) return openVisit(shown, workOf(shown, packed, place) ?? newWork(packed, visit))
  piece('#titel').textContent = words.title
  const does = { send: sendNow, open: (work: Work) => openFromList(shown, work), remove }
  const lists = [toldList(shown, understood), visitList(shown), unsentList(shown, does)]
  piece('#lijst').replaceChildren(...lists.filter(one => one !== null))
}

const workOf = ({ works: all }: Shown, { id }: { readonly id: string }, place: number): Work | undefined =>
  all.find(one => one.id === workId(id, place))

function openVisit({ packed, sent }: Shown, work: Work): void {
  const visit = (work.package === packed?.id && packed.visits.find(({ place }) => place === work.place)) || null
  piece('#lijst').replaceChildren()
  piece('#onderaan').hidden = true
  piece('#titel').textContent = visit ? visit.name : words.visit(work.place, work.day)
  const state = stateOf(work)
  if (sent.includes(work.id) || state === 'told') tell(words.sent)
  else if (state === 'ready') tell(words.states.ready)
  else if (state === 'refused') piece('#verschil').replaceChildren(refusedCard(work, finished))
  else if (state === 'differs')
    piece('#verschil').replaceChildren(...[differences(work, finished)].filter(one => one !== null))
  else {
    piece('#bezoek').hidden = false
    showVisit(work, visit, finished)
  }
}

function openFromList(shown: Shown, work: Work): void {
  openVisit(shown, work)
  piece('#titel').scrollIntoView()
}

const tell = (said: string): void =>
  piece('#lijst').replaceChildren(el('p', {}, said), el('p', {}, link('#', words.back)))

async function finished(work: Work): Promise<void> {
  await keepWork(work)
  history.pushState(null, '', '#')
  await draw()
  piece('#titel').scrollIntoView()
  await sendNow()
}

async function remove(work: Work): Promise<void> {
  await dropWork(work.id, false)
  await draw()
}

async function understood(work: Work): Promise<void> {
  await dropWork(work.id, true)
  await draw()
}

const nothingHere = (): HTMLElement => {
  const why = { none: '', stands: '', ended: words.noPackage.ended, 'clock-moved': words.noPackage.clock }[standing]
  return el(
    'div',
    { class: 'cjg-empty' },
    el('p', { class: 'cjg-empty__title' }, words.noPackage.title),
    el('p', {}, why),
  )
}

function sayNetwork(said = ''): void {
  piece('#stand').textContent = [navigator.onLine ? words.online : words.offline, said].filter(Boolean).join('. ')
}

async function sendNow(): Promise<void> {
  const sending = await sendUnsent()
  if (sending === 'sent' && piece('#bezoek').hidden) await draw()
  sayNetwork(sending === 'later' && navigator.onLine ? words.nothingLost : said[sending])
  if (sending === 'sign-in') askToSignIn()
  if (sending !== 'later') return
  clearTimeout(again)
  again = setTimeout(() => void sendNow(), againMs)
}

const said: Record<Sending, string> = {
  nothing: '',
  sent: '',
  later: '',
  'sign-in': words.signInWhy,
  'not-yours': words.notYours,
}

function askToSignIn(): void {
  const way = el(
    'a',
    { class: 'nl-button nl-button--primary', href: '/inloggen?terug=/huisbezoeken/onderweg' },
    words.signIn,
  )
  piece('#melding').replaceChildren(way)
}

/** A form that is being filled is left alone, unless its facts may not be read any more. */
async function tick(): Promise<void> {
  const before = standing
  const now = await look()
  if (before === 'stands' && now !== 'stands') {
    standing = now
    await draw()
  }
  await sendNow()
}

addEventListener('hashchange', () => void draw())
addEventListener('online', () => void sendNow())
addEventListener('offline', () => sayNetwork())
addEventListener('pageshow', () => void draw().then(sendNow))
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void tick())
piece('[name=wis]').addEventListener('click', () => void wipePackage('wiped').then(draw).then(sendNow))
setInterval(() => void tick(), lookEveryMs)
void register()
