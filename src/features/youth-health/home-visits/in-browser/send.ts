/** Sends what is done, each part once: under its key the server knows it again when the answer was lost or the tab was killed. */
import type { Received, VisitPart } from '../visit-package.ts'
import { dropWork, goneSoFar, keepWork, toldOf, works } from './vault.ts'
import { isDone, toSend, type Work } from './work.ts'

/** later: no network, or no sense in what answered. */
export type Sending = 'nothing' | 'sent' | 'later' | 'sign-in' | 'not-yours'

/** One at a time, over all windows of this browser. */
export function sendUnsent(): Promise<Sending> {
  running ??= navigator.locks.request('home-visits-send', sendAll).finally(() => {
    running = undefined
  })
  return running
}

let running: Promise<Sending> | undefined

async function sendAll(): Promise<Sending> {
  for (const gone of await goneSoFar()) {
    const answer = await post('/huisbezoeken/gewist', [
      ['package', gone.package],
      ['because', gone.because],
    ])
    if (answer === 'later') return 'later'
    if (answer === 'not-yours' || typeof answer !== 'string') await toldOf(gone)
  }
  let sending: Sending = 'nothing'
  for (const work of await works()) {
    const sent = await sendWork(work)
    if (sent === 'later' || sent === 'sign-in') return sent
    if (sent !== 'nothing') sending = sent
  }
  return sending
}

async function sendWork(first: Work): Promise<Sending> {
  let work = first
  for (const part of toSend(first)) {
    const answer = await post('/huisbezoeken/deel', [
      ...about(work, part),
      ...work.typed,
      ...work.bases,
      ...work.choices,
    ])
    if (typeof answer === 'string') return answer
    work = after(work, part, answer)
    await keepWork(work)
  }
  // What has to be read first stays until it was.
  if (isDone(work) && work.told.length === 0) await dropWork(work.id, true)
  return work === first ? 'nothing' : 'sent'
}

function after(work: Work, part: VisitPart, answer: Received): Work {
  if (answer.kind !== 'stored') return { ...work, answers: { ...work.answers, [part]: answer } }
  const told = [...work.told, ...(answer.told ? [answer.told] : [])]
  const once = told.filter((one, place) => told.findIndex(({ words }) => words === one.words) === place)
  return { ...work, sent: [...work.sent, part], told: once }
}

const about = (work: Work, part: VisitPart): readonly (readonly [string, string])[] => [
  ['key', work.keys[part]],
  ['package', work.package],
  ['place', String(work.place)],
  ['part', part],
]

/** A line that neither carries nor breaks counts as none: under its key the part can be sent again. */
const patienceMs = 15_000

type Refused = Extract<Sending, 'later' | 'sign-in' | 'not-yours'>

async function post(path: string, entries: readonly (readonly [string, string])[]): Promise<Received | Refused> {
  const body = new URLSearchParams(entries.map(([name, value]) => [name, value]))
  try {
    const answer = await fetch(path, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    })
    if (answer.status === 401) return 'sign-in'
    if (answer.status === 404) return 'not-yours'
    const isOurs = answer.ok && answer.headers.get('content-type')?.startsWith('application/json')
    return isOurs ? await answer.json() : 'later'
  } catch {
    return 'later'
  }
}
