/** Keeping secret where somebody lives, and ending that. Whoever lives at one address is hidden together. */
import { record } from '../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { newId } from '../../platform/new-id.ts'
import { householdsOf, householdsOfEach } from '../look-up.ts'
import type { ChildId, PersonId } from '../person.ts'
import type { Protection, ProtectionId } from './protection.ts'
import * as store from './store.ts'

/** Who is protected already stays so, with the reason of then. */
export async function protectAddress(
  ctx: Ctx,
  { people, since, reason }: { people: readonly PersonId[]; since: Temporal.PlainDate; reason: string },
): Promise<void> {
  const standing = new Set((await protectionsOf(ctx, people)).map(({ person }) => person))
  for (const person of people) {
    if (standing.has(person)) continue
    await store.insertProtection(ctx.db, {
      municipality: ctx.municipality,
      id: newId<ProtectionId>(),
      person_id: person,
      since,
      reason,
      recorded_at: ctx.now,
      recorded_by: ctx.actor.id,
      recorded_by_name: ctx.actor.name,
    })
    record(ctx, 'create', 'people.address-protection', person)
  }
}

/** Throws NotFound for a protection of somebody else than these people. Ended twice is ended once. */
export async function endProtection(
  ctx: Ctx,
  entry: { readonly id: string; readonly among: readonly PersonId[]; readonly reason: string },
): Promise<void> {
  const protection = (await protectionsOf(ctx, entry.among)).find(({ id }) => id === entry.id)
  if (!protection) throw new NotFound(`address protection ${entry.id}`)
  const ended = await store.insertProtectionEnd(ctx.db, {
    municipality: ctx.municipality,
    protection_id: protection.id,
    ended_on: ctx.today,
    reason: entry.reason,
    recorded_at: ctx.now,
    recorded_by: ctx.actor.id,
  })
  if (ended) record(ctx, 'change', 'people.address-protection', protection.person)
}

/** The protections of these people that stand. */
export const protectionsOf = (ctx: Ctx, people: readonly string[]): Promise<readonly Protection[]> =>
  store.findProtections(ctx.db, ctx.municipality, people)

/**
 * Of which of these children may the reader not learn where they are? Those who live at a secret address where the reader does not live.
 * Then the place of an appointment or the name of a school tells too much as well.
 */
export async function whereaboutsHidden(
  ctx: Ctx,
  children: readonly ChildId[],
  reader: string,
): Promise<ReadonlySet<ChildId>> {
  const homes = await householdsOfEach(ctx, children)
  const isSecretHome = (child: ChildId) => (homes.get(child) ?? []).some(home => home.isSecret)
  const hidden = children.filter(isSecretHome)
  if (hidden.length === 0) return new Set()
  const own = new Set((await householdsOf(ctx, reader)).map(({ id }) => id))
  const livesWith = (child: ChildId) => (homes.get(child) ?? []).some(home => own.has(home.id))
  return new Set(hidden.filter(child => child !== reader && !livesWith(child)))
}
