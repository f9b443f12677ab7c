/** A round as it came out: who was invited how, with which place, and who could not be. */
import {
  type Child,
  type ChildId,
  getChildren,
  type Household,
  householdsOfEach,
  wholeAddress,
} from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { careOfGroup } from '../../record/care-relation.ts'
import type { Planned } from '../planning/planned-contact.ts'
import { findPlannedOfEach } from '../planning/store.ts'
import type { Outcome, Round } from './invitation.ts'
import { findInvitationsIn, findRound } from './store.ts'

export type RoundLine = { readonly child: Child; readonly outcome: Outcome; readonly planned: Planned | null }
export type RoundPage = { readonly round: Round; readonly lines: readonly RoundLine[] }

export async function roundPage(ctx: Ctx, id: string, event: 'read' | 'print' = 'read'): Promise<RoundPage> {
  const round = isId(id) ? await findRound(ctx.db, ctx.municipality, id) : undefined
  if (!round) throw new NotFound(`invitation round ${id}`)
  const looksAfter = await careOfGroup(ctx)
  const invitations = await findInvitationsIn(ctx.db, ctx.municipality, round.id)
  const ids: readonly ChildId[] = invitations.map(({ child }) => child)
  const [children, planned] = await Promise.all([
    getChildren(ctx, ids),
    findPlannedOfEach(ctx.db, ctx.municipality, ids),
  ])
  const byId = new Map<string, Child>(children.filter(looksAfter).map(child => [child.id, child]))
  const lines = invitations.flatMap(({ child: of, outcome }) => {
    const child = byId.get(of)
    if (!child) return []
    record(ctx, event, 'youth-health.invitation', child.id)
    const contact = outcome.way === 'none' ? null : outcome.contact
    return [{ child, outcome, planned: planned.get(of)?.find(one => one.id === contact) ?? null }]
  })
  return {
    round,
    lines: lines.toSorted((one, other) => one.child.familyName.localeCompare(other.child.familyName, 'nl')),
  }
}

export type Letter = RoundLine & { readonly address: readonly string[]; readonly isYouth: boolean }

/** From sixteen on the youth alone decides about its care (BW 7:447), and is written to. */
const ownLetterFrom = { years: 16 }

/** The letters of a round, each with the address that is known today. */
export async function lettersOf(
  ctx: Ctx,
  id: string,
): Promise<{ readonly round: Round; readonly letters: readonly Letter[] }> {
  const { round, lines } = await roundPage(ctx, id, 'print')
  const byLetter = lines.filter(({ outcome }) => outcome.way === 'letter')
  const homes = await householdsOfEach(
    ctx,
    byLetter.map(({ child }) => child.id),
  )
  const letters = byLetter.flatMap(line => {
    const home = homes.get(line.child.id)?.[0]
    const isYouth = Temporal.PlainDate.compare(line.child.birth.on.add(ownLetterFrom), ctx.today) <= 0
    return home ? [{ ...line, address: addressLines(home), isYouth }] : []
  })
  return { round, letters }
}

/** Street on one line, postcode and town on the next. */
const addressLines = (home: Household): readonly string[] => wholeAddress(home).split(', ')
