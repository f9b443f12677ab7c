/** Which days of the log are asked for, the last three months unless said otherwise, and of whom. */
import { readDay } from '../../knowledge/ages/read-day.ts'
import type { Look } from './look.ts'

export type Chosen = {
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
  /** A person or an organisation by name; empty for everyone. */
  readonly who: string
  /** Also what the family itself and the program did. */
  readonly withFamily: boolean
}

const monthsAtFirst = 3
const zone = 'Europe/Amsterdam'

export function chosenFrom(query: URLSearchParams, today: Temporal.PlainDate): Chosen {
  const until = dayFrom(query.get('tot'), today, today)
  const from = dayFrom(query.get('van'), until.subtract({ months: monthsAtFirst }), today)
  return { from, until, who: query.get('wie')?.trim().slice(0, 200) ?? '', withFamily: query.has('gezin') }
}

/** The moments between which these days lie in the Netherlands. */
export const momentsOf = ({ from, until }: Chosen) => ({
  from: from.toZonedDateTime(zone).toInstant(),
  until: until.add({ days: 1 }).toZonedDateTime(zone).toInstant(),
})

/** The same days and people, in another form: on the page, on paper, as a file. */
export function logHref(child: string, chosen: Chosen, path = '/mijn/logboek'): string {
  const words = {
    kind: child,
    van: chosen.from.toString(),
    tot: chosen.until.toString(),
    ...(chosen.who !== '' && { wie: chosen.who }),
    ...(chosen.withFamily && { gezin: 'ja' }),
  }
  return `${path}?${new URLSearchParams(words)}`
}

/** By somebody who is not of the family: those are asked about, and are what most come for. */
export const isByOthers = ({ by, grounds }: Look): boolean =>
  by.kind === 'account' && !grounds.includes('self') && !grounds.includes('family')

/** Looks by this person, or by anybody of this organisation. */
export const looksOf = (looks: readonly Look[], who: string, organisations: ReadonlyMap<string, string>) =>
  who === ''
    ? looks
    : looks.filter(
        ({ by }) => by.name === who || (by.organisation !== null && organisations.get(by.organisation) === who),
      )

/** Everyone to choose from: people, then organisations, by name. */
export function peopleIn(looks: readonly Look[], organisations: ReadonlyMap<string, string>): readonly string[] {
  const people = new Set(looks.map(({ by }) => by.name))
  const own = new Set(looks.flatMap(({ by }) => organisations.get(by.organisation ?? '') ?? []))
  return [...[...people].toSorted(inDutch), ...[...own].toSorted(inDutch)]
}

const inDutch = (one: string, other: string): number => one.localeCompare(other, 'nl')

function dayFrom(typed: string | null, otherwise: Temporal.PlainDate, today: Temporal.PlainDate): Temporal.PlainDate {
  const read = readDay(typed ?? '', today)
  return read.ok ? read.day : otherwise
}
