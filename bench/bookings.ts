/** Visitors who book an open consultation hour: each holds a time and confirms it, as the two forms of the page do. */
import { Agent, request as ask } from 'node:http'
import type { As } from '../cast/acting.ts'
import { actorOf } from '../cast/open-town.ts'
import { locations, professionals } from '../cast/town.ts'
import { type KindId, makeKind, makeRoster, type RosterId } from '../src/features/parenting-help/index.ts'
import { newId } from '../src/platform/new-id.ts'
import { visitorAddress } from './load.ts'
import { processorMs } from './processes.ts'
import { type Row, row } from './row.ts'
import type { Town } from './server-rows.ts'

/** When who receives visitors for a few minutes each; far ahead, where nobody of the demo has something to do. */
export type OpenHours = {
  readonly kind: KindId
  readonly rosters: readonly RosterId[]
  readonly from: Temporal.PlainDate
}

const minutes = 5
const weeks = 3
const hours = { from: Temporal.PlainTime.from('08:00'), until: Temporal.PlainTime.from('18:00') }

export async function makeOpenHours(as: As): Promise<OpenHours> {
  const { doctor, pedagogue, nurse, schoolSocialWorker, neighbourhoodWorker } = professionals
  return as(actorOf(professionals.administrator), 0, async ctx => {
    const from = ctx.today.add({ weeks: 30, days: 8 - ctx.today.dayOfWeek })
    const words = { name: 'Korte vraag', words: 'Voor een korte vraag.' }
    const kind = await makeKind(ctx, { ...words, minutes, fromMonths: 0, untilMonths: 276, isOpen: true })
    const rosters: RosterId[] = []
    for (const professional of [doctor, pedagogue, nurse, schoolSocialWorker, neighbourhoodWorker])
      for (const weekday of [1, 2, 3, 4, 5]) {
        const place = { professional: professional.id, location: locations[0].id, room: null }
        rosters.push(
          await makeRoster(ctx, { ...place, ...hours, weekday, startsOn: from, endsOn: null, kinds: [kind] }),
        )
      }
    return { kind, rosters, from }
  })
}

export async function* measureBookings({ address, pid, openHours }: Town): AsyncGenerator<Row> {
  const times = timesOf(openHours)
  await book(address, openHours, times.splice(0, 200), 8)
  const before = processorMs(pid)
  for (const visitors of [1, 8]) {
    const booked = await book(address, openHours, times.splice(0, visitors === 1 ? 200 : 1200), visitors)
    const words = `${booked.perSecond.toFixed(0)}/s, p95 ${booked.p95.toFixed(1)} ms${booked.failed > 0 ? `, ${booked.failed} FAILED` : ''}`
    const what = `book an appointment: hold a time and confirm it, ${visitors} at once`
    yield visitors === 1
      ? row(what, words)
      : row(what, words, '≥ 150/s', booked.perSecond >= 150 && booked.failed === 0)
  }
  const eachMs = (processorMs(pid) - before) / 1400
  yield row('processor of the server for one booking', `${eachMs.toFixed(1)} ms`)
}

/** Every time that can be had, as its form sends it, days and professionals mixed. */
function timesOf({ rosters, from }: OpenHours): string[] {
  const times: string[] = []
  for (let place = 0; place < (10 * 60) / minutes; place++)
    for (let week = 0; week < weeks; week++)
      for (const [nth, roster] of rosters.entries()) {
        const day = from.add({ weeks: week, days: nth % 5 })
        const at = day.toPlainDateTime(hours.from.add({ minutes: place * minutes }))
        times.push(`${roster}|${at.toString().slice(0, 16)}`)
      }
  return times
}

type Booked = { readonly perSecond: number; readonly p95: number; readonly failed: number }

async function book(address: string, { kind }: OpenHours, slots: string[], visitors: number): Promise<Booked> {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
  const waiting = slots.entries()
  const ms: number[] = []
  let failed = 0
  const started = performance.now()
  const visit = async () => {
    for (const [number, slot] of waiting) {
      const begun = performance.now()
      const way = await post({ address, agent, number, path: '/afspraak', words: { kind, slot } })
      const own = way && (await post({ address, agent, number, path: way, words: { name: '', email: '', phone: '' } }))
      if (own) ms.push(performance.now() - begun)
      else failed += 1
    }
  }
  await Promise.all(Array.from({ length: visitors }, visit))
  const elapsed = performance.now() - started
  agent.destroy()
  const sorted = ms.toSorted((one, other) => one - other)
  return { perSecond: (1000 * ms.length) / elapsed, p95: sorted[Math.ceil(ms.length * 0.95) - 1] ?? Number.NaN, failed }
}

type Posting = {
  readonly address: string
  readonly agent: Agent
  readonly number: number
  readonly path: string
  readonly words: Readonly<Record<string, string>>
}

/** Where it sends on to; null when it was refused. */
function post({ address, agent, number, path, words }: Posting): Promise<string | null> {
  const { hostname, port } = new URL(address)
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const localAddress = visitorAddress(number)
  return new Promise((resolve, reject) => {
    const asked = ask({ hostname, port, path, method: 'POST', headers, agent, localAddress }, answer => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode === 303 ? (answer.headers.location ?? null) : null))
    })
    asked.on('error', reject)
    asked.end(new URLSearchParams({ _key: newId(), ...words }).toString())
  })
}
