/**
 * The centres that this server serves, by host name. They are learned of as they are asked for, so that a new centre is served at once,
 * also by other servers on the same database; what was learned is asked again after a moment.
 */
import type { MunicipalityCode } from '../platform/ctx.ts'
import { dayInTheNetherlands } from '../platform/i18n/format.ts'
import { mayBearName } from './basic-model/read-model.ts'
import type { Centre } from './municipality.ts'
import { type centresOn, findCentreAt } from './store.ts'

type Database = Parameters<typeof centresOn>[0]

/** With whether it may call itself Centrum voor Jeugd en Gezin. */
export type ServedCentre = Centre & { readonly bearsName: boolean }

export type ServedCentres = {
  /** Learns whose host this is; the rest can be asked from then on. True when something is otherwise than it was. */
  meet(host: string): Promise<boolean>
  /** A host that is no centre's is answered by the centre that opened first. */
  at(host: string): ServedCentre | undefined
  of(municipality: MunicipalityCode): ServedCentre | undefined
}

/** How old what we know may be. */
const freshMs = 2000

export function serveCentres(database: Database, clock: () => Temporal.Instant): ServedCentres {
  const byHost = new Map<string, Kept>()
  const asking = new Map<string, Promise<boolean>>()
  let first: string | undefined
  const learn = async (host: string): Promise<boolean> => {
    const centre = await readCentre(database, host, clock())
    if (!centre) return false
    if (centre.host !== host) first = centre.host
    const before = byHost.get(centre.host)?.centre
    byHost.set(centre.host, { centre, readAt: performance.now() })
    return before !== undefined && !isSame(before, centre)
  }
  /** Many who ask at once wait for one answer. */
  const learnOnce = (host: string): Promise<boolean> => {
    const asked = asking.get(host) ?? learn(host).finally(() => asking.delete(host))
    asking.set(host, asked)
    return asked
  }
  const at = (host: string) => byHost.get(nameOf(host)) ?? byHost.get(first ?? '')
  return {
    meet: async host => {
      const kept = byHost.get(nameOf(host))
      return kept && performance.now() - kept.readAt < freshMs ? false : learnOnce(nameOf(host))
    },
    at: host => at(host)?.centre,
    of: municipality => [...byHost.values()].find(({ centre }) => centre.code === municipality)?.centre,
  }
}

type Kept = { readonly centre: ServedCentre; readonly readAt: number }

const nameOf = (host: string): string => host.replace(/:\d+$/, '')

const isSame = (one: ServedCentre, other: ServedCentre): boolean =>
  one.bearsName === other.bearsName && one.phone === other.phone && one.theme === other.theme

async function readCentre(database: Database, host: string, now: Temporal.Instant): Promise<ServedCentre | undefined> {
  const centre = await database.transaction({ role: 'cjg_app', municipality: null }, db => findCentreAt(db, host))
  if (!centre) return undefined
  const { code: municipality } = centre
  const standing = await database.transaction({ role: 'cjg_app', municipality }, db =>
    mayBearName({ db, municipality, today: dayInTheNetherlands(now) }),
  )
  return { ...centre, bearsName: standing.kind === 'may' }
}
