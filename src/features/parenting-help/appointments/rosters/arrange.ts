/** Who works here arranges the consultation hours: kinds, rooms, rosters and exceptions. Each is a row with who and when. */
import { locationsOf, professionalsOf } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import type { AbsenceId, KindId, NewAbsence, NewKind, NewRoom, NewRoster, RoomId, RosterId } from './roster.ts'
import * as store from './store.ts'

export async function makeKind(ctx: Ctx, kind: NewKind): Promise<KindId> {
  const id = await store.insertKind(ctx, kind)
  record(ctx, 'create', 'parenting-help.roster', null, id)
  return id
}

export async function stopKind(ctx: Ctx, id: string): Promise<void> {
  const kind = (await store.findKinds(ctx)).find(one => one.id === id)
  if (!kind) throw new NotFound('appointment kind')
  await store.insertKindEnd(ctx, kind.id)
  record(ctx, 'change', 'parenting-help.roster', null, id)
}

/** Undefined when the location has one of this name. */
export async function openRoom(ctx: Ctx, room: NewRoom): Promise<RoomId | undefined> {
  await mustKnow(ctx, { location: room.location })
  const id = await store.insertRoom(ctx, room)
  if (id) record(ctx, 'create', 'parenting-help.roster', null, id)
  return id
}

export async function makeRoster(ctx: Ctx, roster: NewRoster): Promise<RosterId> {
  await mustKnow(ctx, roster)
  const kinds = new Set<string>((await store.findKinds(ctx)).map(({ id }) => id))
  if (roster.kinds.some(kind => !kinds.has(kind))) throw new NotFound('appointment kind')
  const rooms = await store.findRooms(ctx)
  if (roster.room !== null && !rooms.some(({ id, location }) => id === roster.room && location === roster.location))
    throw new NotFound('room')
  const id = await store.insertRoster(ctx, roster)
  record(ctx, 'create', 'parenting-help.roster', null, id)
  return id
}

/** Today is its last day. */
export async function stopRoster(ctx: Ctx, id: string): Promise<void> {
  const roster = (await store.findRosters(ctx, ctx.today)).find(one => one.id === id)
  if (!roster) throw new NotFound('roster')
  await store.insertRosterEnd(ctx, roster.id, ctx.today)
  record(ctx, 'change', 'parenting-help.roster', null, id)
}

export async function noteAbsence(ctx: Ctx, absence: NewAbsence): Promise<AbsenceId> {
  if (absence.professional !== null) await mustKnow(ctx, { professional: absence.professional })
  const id = await store.insertAbsence(ctx, absence)
  record(ctx, 'create', 'parenting-help.roster', null, id)
  return id
}

export async function withdrawAbsence(ctx: Ctx, id: string): Promise<void> {
  const absence = (await store.findAbsences(ctx, ctx.now)).find(one => one.id === id)
  if (!absence) throw new NotFound('absence')
  await store.insertAbsenceWithdrawal(ctx, absence.id)
  record(ctx, 'change', 'parenting-help.roster', null, id)
}

async function mustKnow(
  ctx: Ctx,
  asked: { readonly location?: string; readonly professional?: string },
): Promise<void> {
  const [locations, professionals] = await Promise.all([locationsOf(ctx), professionalsOf(ctx)])
  if (asked.location !== undefined && !locations.some(({ id }) => id === asked.location)) throw new NotFound('location')
  if (asked.professional !== undefined && !professionals.some(({ id }) => id === asked.professional))
    throw new NotFound('professional')
}
