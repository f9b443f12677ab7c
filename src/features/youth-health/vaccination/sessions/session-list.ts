/** The list of a session as it stands now: what each child can be given, from which batch, and what was registered. */
import type { VaccineId } from '../../../../knowledge/vaccination/vaccines.ts'
import { type Child, fullName, getChildren } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { careOfGroup } from '../../record/care-relation.ts'
import type { Site } from '../dose.ts'
import type { Stock } from '../stock/batch.ts'
import { stockKey, usable } from '../stock/rules.ts'
import { findStock } from '../stock/store.ts'
import { loadVaccinationsOfEach, type Vaccinations } from '../vaccinations.ts'
import { getSession } from './plan-session.ts'
import { type Arm, armOf, type Offer, offersFor } from './rules.ts'
import { type Called, lastWord, type VaccinationSession } from './session.ts'
import { findCalled, findSessionBatches } from './store.ts'

/** One line of the list. */
export type Line = {
  readonly child: Child
  readonly className: string | null
  readonly turns: Called['turns']
  readonly word: ReturnType<typeof lastWord>
  readonly offers: readonly Offer[]
  readonly vaccinations: Vaccinations
  /** What one tap gives: every dose that is ready, from the batch of today, the first in the left arm. */
  readonly taps: readonly TableDose[]
}

/** A dose as it is registered: where on the body, and from which stock (`stockKey`). */
export type TableDose = { readonly vaccine: VaccineId; readonly site: Site | null; readonly stock: string | null }

export type SessionList = {
  readonly session: VaccinationSession
  /** By class and name. */
  readonly lines: readonly Line[]
  readonly batches: BatchesOfToday
}

/** From which batch each vaccine of the session is given now, and what else lies there. */
export type BatchesOfToday = ReadonlyMap<
  VaccineId,
  { readonly chosen: Stock | null; readonly others: readonly Stock[] }
>

/**
 * The list as it stands on the day of the session: before it as it will be, afterwards as it was.
 * One line in the log for the whole list: who is on it was logged by child when the list was drawn up.
 */
export async function sessionList(ctx: Ctx, session: VaccinationSession): Promise<SessionList> {
  record(ctx, 'read', 'youth-health.vaccination-session', null, session.id)
  const [called, looksAfter, batches] = await Promise.all([
    findCalled(ctx.db, ctx.municipality, [session.id]),
    careOfGroup(ctx),
    batchesOfToday(ctx, session),
  ])
  const list = called.get(session.id) ?? []
  const children = (
    await getChildren(
      ctx,
      list.map(({ child }) => child),
    )
  ).filter(looksAfter)
  const vaccinations = await loadVaccinationsOfEach(ctx, children, session.on)
  const lines = list.flatMap(({ child: id, className, turns }) => {
    const child = children.find(one => one.id === id)
    const own = vaccinations.get(id)
    if (!child || !own) return []
    const offers = offersFor(own, session.vaccines, session.on)
    const taps = tapsFor(offers, batches, 'left-arm')
    return [{ child, className, turns, word: lastWord(turns), offers, vaccinations: own, taps }]
  })
  return { session, batches, lines: lines.toSorted(byClassAndName) }
}

/** The same, for who only has the id. */
export const listOfSession = async (ctx: Ctx, id: string): Promise<SessionList> =>
  sessionList(ctx, await getSession(ctx, id))

/** The doses that are ready, each in an arm, from the batch of today. */
const tapsFor = (offers: readonly Offer[], batches: BatchesOfToday, first: Arm): readonly TableDose[] =>
  offers
    .filter(({ kind }) => kind === 'ready')
    .map(({ dose: { vaccine } }, place) => {
      const chosen = batches.get(vaccine)?.chosen
      return { vaccine, site: armOf(place, first), stock: chosen ? stockKey(chosen) : null }
    })

/** One's own last choice, else a colleague's, else what was used at this location today, else what ends first. */
async function batchesOfToday(ctx: Ctx, session: VaccinationSession): Promise<BatchesOfToday> {
  const { db, municipality, today, actor } = ctx
  const [stock, choices] = await Promise.all([
    findStock(db, municipality),
    findSessionBatches(db, municipality, session.id),
  ])
  const here = stock.filter(one => one.location.id === session.location)
  const inOrder = [...choices.filter(one => one.by === actor.id), ...choices].map(one => one.batch)
  return new Map(
    session.vaccines.map(vaccine => {
      const others = usable(here, vaccine, today)
      const ofVaccine = here.filter(one => one.batch.vaccine === vaccine)
      const picked = inOrder.flatMap(id => ofVaccine.find(one => one.batch.id === id) ?? []).at(0)
      return [vaccine, { chosen: picked ?? others[0] ?? null, others }]
    }),
  )
}

const collator = new Intl.Collator('nl', { numeric: true })

const byClassAndName = (one: Line, other: Line): number =>
  collator.compare(one.className ?? '', other.className ?? '') ||
  collator.compare(one.child.familyName, other.child.familyName) ||
  collator.compare(fullName(one.child), fullName(other.child))
