/** The log of one child for one reader: everything that reader may know of it, and no line more. */
import { isWhereChildrenAre, organisationsOf } from '../../centre/index.ts'
import { shownTo } from '../../features/signalling/index.ts'
import { type Child, formerIdsOf, guardiansOf, whereaboutsHidden } from '../../people/index.ts'
import { findLatestObject, findSightsOf } from '../../platform/audit/store.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Chosen, isByOthers, looksOf, momentsOf, peopleIn } from './chosen.ts'
import type { Look } from './look.ts'
import { isForReader, looksFrom } from './looks-from.ts'

export type Log = {
  /** Of whoever was chosen, newest first. */
  readonly looks: readonly Look[]
  /** Everyone in these days, to choose from. */
  readonly people: readonly string[]
  /** Names by id. */
  readonly organisations: ReadonlyMap<string, string>
  /** There are older lines in these days than fit on a page. */
  readonly isCut: boolean
}

/** Lines of one page: a year of an ordinary child; a shorter period shows the rest. */
const mostLines = 2000

/** For who was found to see this child whole; the caller logs the reading. */
export async function logOf(ctx: Ctx, child: Child, chosen: Chosen): Promise<Log> {
  const { db, municipality, actor } = ctx
  const organisations = await organisationsFor(ctx, child)
  const subjects = [child.id, ...(await formerIdsOf(ctx, child.id))]
  const within = { ...momentsOf(chosen), subjects, limit: mostLines }
  const all = await findSightsOf(db, municipality, within)
  const lines = all.filter(line => isForReader(line, actor.id, actor.id === child.id))
  const shown = await shownTo(ctx, actor.id, child)
  const guardians = new Set<string>((await guardiansOf(ctx, child.id)).map(({ id }) => id))
  const knowsReports = !shown.isSomethingHidden && !(await isPutOff(ctx, subjects))
  const found = looksFrom(lines, knowsReports, { child: child.id, guardians })
  const looks = chosen.withFamily ? found : found.filter(isByOthers)
  return {
    looks: looksOf(looks, chosen.who, organisations),
    people: peopleIn(looks, organisations),
    organisations,
    isCut: all.length === mostLines,
  }
}

/** Who may not know where the child lives reads of a school or childcare that somebody of it looked, and not which one it is. */
export async function organisationsFor(ctx: Ctx, child: Child): Promise<ReadonlyMap<string, string>> {
  const isHidden = (await whereaboutsHidden(ctx, [child.id], ctx.actor.id)).size > 0
  const shown = (await organisationsOf(ctx)).filter(({ kind }) => !isHidden || !isWhereChildrenAre(kind))
  return new Map(shown.map(({ id, name }) => [id, name]))
}

/** Was the last word about telling this reader of a report that it would endanger the child? Asked of the whole log, whatever the days. */
async function isPutOff({ db, municipality, actor }: Ctx, subjects: readonly string[]): Promise<boolean> {
  const objects = ['signalling.put-off', 'signalling.telling']
  return (await findLatestObject(db, municipality, { subjects, objects, detail: actor.id })) === 'signalling.put-off'
}
