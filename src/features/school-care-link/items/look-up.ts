/** Who sees an item, and how much of it: the law stands in knowledge/care-team/sight.ts and is asked here for every page, list and count. */
import { type Gate, gateOf } from '../../../knowledge/care-team/gate.ts'
import { type ItemFacts, sightOf } from '../../../knowledge/care-team/sight.ts'
import { type Child, getChildren } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import type { CareTeam } from '../care-team.ts'
import type { Item, SeenItem } from '../item.ts'
import { teamIn, teamsOf, viewerIn } from '../teams/look-up.ts'
import { findItems, findItemsOf, type Wanted } from './store.ts'

/** Of these items those that whoever asks may see something of, in the same order. Leaves no line: the caller does. */
export async function seen(ctx: Ctx, teams: readonly CareTeam[], items: readonly Item[]): Promise<readonly SeenItem[]> {
  const children = await getChildren(ctx, [...new Set(items.flatMap(item => item.child ?? []))])
  const byId = new Map<string, Child>(children.map(child => [child.id, child]))
  const viewer = viewerIn(ctx, teams)
  return items.flatMap(item => {
    const team = teamIn(teams, item.team)
    const child = item.child === null ? null : (byId.get(item.child) ?? null)
    const gate = child === null ? null : gateOfItem(item, team, child, ctx.today)
    const sight = sightOf(viewer, factsOf(item, team, gate), ctx.today)
    return sight === 'nothing' ? [] : [{ item, team, child, gate, sight }]
  })
}

/** After its closure an item keeps the age rule of that day; a no counts at any time. */
export function gateOfItem(item: Item, team: CareTeam, child: Child, today: Temporal.PlainDate): Gate {
  const lastWords = [...Map.groupBy(item.consents, consent => consent.person).values()].flatMap(
    ([newest]) => newest ?? [],
  )
  return gateOf({
    birth: child.birth.on,
    on: item.closure?.on ?? today,
    canWeigh: item.judgement.canWeigh,
    words: lastWords.map(({ person, party, says, coversHealth }) => ({ person, as: party, says, coversHealth })),
    exception: item.judgement.exception,
    school: team.school.kind,
    rules: team.agreement,
  })
}

export const factsOf = (item: Item, team: CareTeam, gate: Gate | null): ItemFacts => ({
  team: team.id,
  schoolOrganisation: team.organisation,
  kind: item.kind,
  isGateOpen: item.kind === 'anonymous' || gate?.kind === 'open',
  requestedBy: item.requestedBy,
  guests: item.guests,
  isClosed: item.closure !== null,
})

/** One item, with its line in the log. Throws NotFound, or NotAllowed when nothing of it may be seen. */
export async function openItem(ctx: Ctx, id: string): Promise<SeenItem> {
  const one = await takeItem(ctx, id)
  recordSight(ctx, [one])
  return one
}

/** The same for a use case that changes it, and leaves a line of its own. */
export async function takeItem(ctx: Ctx, id: string): Promise<SeenItem> {
  const [item] = isId(id) ? await findItems(ctx.db, ctx.municipality, { kind: 'one', id }) : []
  if (!item) throw new NotFound(`item ${id}`)
  const [one] = await seen(ctx, await teamsOf(ctx), [item])
  if (!one) throw new NotAllowed('school-care-link.item', item.child)
  return one
}

/** For who sees it whole: to write in it. */
export async function takeWhole(ctx: Ctx, id: string): Promise<SeenItem> {
  const one = await takeItem(ctx, id)
  if (one.sight !== 'whole') throw new NotAllowed('school-care-link.item', one.item.child)
  return one
}

/** What whoever asks may see of the items of a team, a child or one's own; each with its line in the log. */
export async function itemsOf(ctx: Ctx, teams: readonly CareTeam[], wanted: Wanted): Promise<readonly SeenItem[]> {
  const found = await seen(ctx, teams, await findItems(ctx.db, ctx.municipality, wanted))
  recordSight(ctx, found)
  return found
}

export async function seenOf(
  ctx: Ctx,
  teams: readonly CareTeam[],
  ids: readonly string[],
): Promise<readonly SeenItem[]> {
  return seen(ctx, teams, await findItemsOf(ctx.db, ctx.municipality, ids))
}

/** Of an anonymous item the line names nobody. */
export function recordSight(ctx: Ctx, items: readonly SeenItem[]): void {
  const named = new Set(items.flatMap(({ item }) => item.child ?? []))
  for (const child of named) record(ctx, 'read', 'school-care-link.item', child)
  if (items.some(({ item }) => item.kind === 'anonymous')) record(ctx, 'read', 'school-care-link.anonymous-item', null)
}

/** The object and subject under which a change of this item is logged. */
export const logged = ({ item }: Pick<SeenItem, 'item'>): readonly [object: string, subject: string | null] =>
  item.kind === 'anonymous' ? ['school-care-link.anonymous-item', null] : ['school-care-link.item', item.child]
