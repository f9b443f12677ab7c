/** A meeting and its agenda, as far as whoever asks may see it: what he may not see is not counted either. */
import { sightOf } from '../../../knowledge/care-team/sight.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../platform/i18n/format.ts'
import { isId } from '../../../platform/new-id.ts'
import type { CareTeam } from '../care-team.ts'
import type { SeenItem } from '../item.ts'
import { factsOf, recordSight, seenOf } from '../items/look-up.ts'
import type { Meeting, OnAgenda } from '../meeting.ts'
import { chairs, openTeam, viewerIn } from '../teams/look-up.ts'
import { findMeeting, findPlacements } from './store.ts'

export type OpenMeeting = { readonly meeting: Meeting; readonly team: CareTeam; readonly agenda: readonly OnAgenda[] }

/** For members of its team. Throws NotFound or NotAllowed. */
export async function openMeeting(ctx: Ctx, id: string): Promise<OpenMeeting> {
  const opened = await takeMeeting(ctx, id)
  recordSight(
    ctx,
    opened.agenda.map(({ seen }) => seen),
  )
  return opened
}

/** The same for a use case, which leaves a line of its own. */
export async function takeMeeting(ctx: Ctx, id: string): Promise<OpenMeeting> {
  const meeting = isId(id) ? await findMeeting(ctx.db, ctx.municipality, id) : undefined
  if (!meeting) throw new NotFound(`meeting ${id}`)
  const team = await openTeam(ctx, meeting.team)
  return { meeting, team, agenda: await agendaOf(ctx, team, meeting) }
}

/** For its chair. */
export async function chairedMeeting(ctx: Ctx, id: string): Promise<OpenMeeting> {
  const opened = await takeMeeting(ctx, id)
  if (!chairs(ctx, opened.team)) throw new NotAllowed('school-care-link.meeting')
  return opened
}

/** In order. Consent that was withdrawn takes an item off at that moment; a guest has his own items and no others. */
async function agendaOf(ctx: Ctx, team: CareTeam, meeting: Meeting): Promise<readonly OnAgenda[]> {
  const placements = await findPlacements(ctx.db, ctx.municipality, { meeting: meeting.id })
  const items = await seenOf(
    ctx,
    [team],
    placements.map(placement => placement.item),
  )
  return placements.flatMap(placement => {
    const seen = items.find(({ item }) => item.id === placement.item)
    return seen?.sight === 'whole' && wasThere(ctx, seen, meeting) ? [{ placement, seen }] : []
  })
}

/** After an item is closed, its meeting is read back by who sat at it. */
const wasThere = (ctx: Ctx, { item, team, gate }: SeenItem, meeting: Meeting): boolean =>
  item.closure === null ||
  sightOf(viewerIn(ctx, [team]), factsOf(item, team, gate), dayInTheNetherlands(meeting.startsAt)) === 'whole'

export type AtItem = OpenMeeting & {
  readonly place: number
  readonly at: OnAgenda
  readonly previous: OnAgenda | null
  readonly next: OnAgenda | null
}

/** One item during the meeting, with the one before and the one after it. */
export function atItem(opened: OpenMeeting, item: string): AtItem {
  const place = opened.agenda.findIndex(one => one.seen.item.id === item)
  const at = opened.agenda[place]
  if (!at) throw new NotAllowed('school-care-link.item')
  return { ...opened, place, at, previous: opened.agenda[place - 1] ?? null, next: opened.agenda[place + 1] ?? null }
}
