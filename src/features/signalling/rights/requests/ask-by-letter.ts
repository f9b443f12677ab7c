/** A request that came on paper: somebody of the college enters it, and says how the identity was checked. */
import { askingOf, partyOf } from '../../../../knowledge/referral-index/requests.ts'
import { type Child, fullName, getChild, guardiansOf, type PersonId } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import type { StoredReport } from '../../referral-index/stored-report.ts'
import { relativeOf } from '../relative.ts'
import { presentReports, shownTo } from '../shown.ts'
import { type Asked, ask, join, type NewRequest } from './ask.ts'
import { lockChild } from './entries/store.ts'
import { findRequest } from './store.ts'
import { viewsOf } from './views-of.ts'

/** Somebody who may ask about this youth today. */
export type LetterWriter = { readonly person: PersonId; readonly name: string; readonly isYouth: boolean }

export type Desk = {
  readonly child: Child
  readonly writers: readonly LetterWriter[]
  /** Those this college decides on. */
  readonly reports: readonly StoredReport[]
}

/** Who may write about this youth, and about which reports. */
export async function deskFor(ctx: Ctx, childId: string): Promise<Desk> {
  const child = await getChild(ctx, childId)
  const guardians = await guardiansOf(ctx, child.id)
  const family = [
    { person: child.id, name: fullName(child), relative: 'youth' as const },
    ...guardians.map(one => ({ person: one.id, name: fullName(one), relative: one.custody })),
  ]
  const writers = family
    .filter(({ relative }) => askingOf(relative, child.birth.on, ctx.today).kind === 'may')
    .map(({ person, name, relative }) => ({ person, name, isYouth: relative === 'youth' }))
  const present = await presentReports(ctx, child)
  const reports = present.filter(({ reporter }) => reporter.municipality === ctx.municipality)
  record(ctx, 'read', 'signalling.report', child.id)
  return { child, writers, reports }
}

export type LetterRequest = NewRequest & { readonly person: string; readonly identityChecked: string }
export type AskedByLetter =
  | Asked
  | {
      readonly kind: 'refused'
      /** `not-told`: the writer was not told of this report yet, so an answer would tell; the reporter decides on that first. */
      readonly because: 'not-told'
    }

export async function askByLetter(ctx: Ctx, childId: string, letter: LetterRequest): Promise<AskedByLetter> {
  const { child, writers, reports } = await deskFor(ctx, childId)
  const writer = writers.find(one => one.person === letter.person)
  const report = reports.find(one => one.id === letter.report)
  if (!writer || (letter.wanted !== 'access' && !report)) throw new NotAllowed('signalling.request', child.id)
  const relative = await relativeOf(ctx, writer.person, child)
  if (report && !(await shownTo(ctx, writer.person, child)).reports.some(({ id }) => id === report.id))
    return { kind: 'refused', because: 'not-told' }
  const { wanted, words, identityChecked } = letter
  const asked = { wanted, words, report: wanted === 'access' ? null : (report?.id ?? null) }
  return ask(ctx, child, asked, { person: writer.person, relative, identityChecked })
}

export type JoinedByLetter =
  | { readonly kind: 'joined' }
  | { readonly kind: 'refused'; readonly because: 'waits-no-longer' | 'not-this-one' }

/** The other half joins on paper. */
export async function joinByLetter(
  ctx: Ctx,
  id: string,
  { person, identityChecked }: Pick<LetterRequest, 'person' | 'identityChecked'>,
): Promise<JoinedByLetter> {
  const first = isId(id) ? await findRequest(ctx.db, ctx.municipality, id) : undefined
  if (!first) throw new NotFound(`request ${id}`)
  await lockChild(ctx.db, first.childId)
  const request = await findRequest(ctx.db, ctx.municipality, id)
  const [view] = request ? await viewsOf(ctx, [request]) : []
  if (view?.standing.kind !== 'waits-for') return { kind: 'refused', because: 'waits-no-longer' }
  const party = partyOf(await relativeOf(ctx, person, view.child))
  if (party !== view.standing.party) return { kind: 'refused', because: 'not-this-one' }
  const voice = { party, person: person as PersonId, on: ctx.today, identityChecked }
  await join(ctx, view.child, view.request, voice)
  return { kind: 'joined' }
}
