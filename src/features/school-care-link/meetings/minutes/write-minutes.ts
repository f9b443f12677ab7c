/** What was said and agreed, typed while it is said. Two who take notes at once lose nothing. */
import { mayReadMinutes } from '../../../../knowledge/care-team/sight.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { endDraft } from '../../../../platform/drafts/draft.ts'
import { dayInTheNetherlands } from '../../../../platform/i18n/format.ts'
import type { SeenItem } from '../../item.ts'
import { wordThatNames } from '../../items/contribute.ts'
import { factsOf, logged } from '../../items/look-up.ts'
import type { Meeting, Minutes, MinutesWords } from '../../meeting.ts'
import { sittingIn, viewerIn } from '../../teams/look-up.ts'
import { atItem, takeMeeting } from '../look-up.ts'
import { findMeetings } from '../store.ts'
import { minutesDraft } from './draft.ts'
import { findMinutes, insertMinutes } from './store.ts'

export type Writing =
  | { readonly kind: 'written' }
  | { readonly kind: 'stale'; readonly newer: Minutes }
  | { readonly kind: 'names-somebody'; readonly word: string }
  /** By the team's own agreement somebody of the school does not lead. */
  | { readonly kind: 'school-may-not-lead' }

export async function writeMinutes(
  ctx: Ctx,
  {
    meeting: meetingId,
    item: itemId,
    seen: version,
  }: { readonly meeting: string; readonly item: string; readonly seen: number },
  words: MinutesWords,
): Promise<Writing> {
  const here = atItem(await takeMeeting(ctx, meetingId), itemId)
  const { meeting, at } = here
  const { item } = at.seen
  if (item.closure !== null) throw new NotAllowed('school-care-link.minutes', item.child)
  const word = await wordThatNames(ctx, at.seen, words.analysis, words.agreed)
  if (word !== null) return { kind: 'names-somebody', word }
  const lead = leadersOf(ctx, at.seen)
  if (words.lead !== null && !lead.some(member => member.professional === words.lead))
    return { kind: 'school-may-not-lead' }
  const to = { municipality: ctx.municipality, meeting: meeting.id, item: item.id, version: version + 1 }
  if (!(await insertMinutes(ctx.db, { ...to, at: ctx.now, by: ctx.actor.id }, words))) {
    const newer = (await findMinutes(ctx.db, ctx.municipality, [item.id])).find(one => one.meeting === meeting.id)
    if (newer) return { kind: 'stale', newer }
  }
  await endDraft(ctx, minutesDraft(here))
  record(ctx, 'change', 'school-care-link.minutes', logged(at.seen)[1])
  return { kind: 'written' }
}

/** Who may lead what is agreed: the members of today, those of the school only where the team agreed so. */
export const leadersOf = (ctx: Ctx, { team }: SeenItem) =>
  sittingIn(team, ctx.today).filter(
    member =>
      member.organisation.kind !== 'police' &&
      (team.agreement.schoolLeads === 'yes' || member.organisation.kind !== 'school'),
  )

export type MinutesOf = { readonly minutes: Minutes; readonly meeting: Meeting }

/** The minutes of an item that whoever asks may read, the latest meeting first. */
export async function minutesTo(ctx: Ctx, one: SeenItem): Promise<readonly MinutesOf[]> {
  const found = await findMinutes(ctx.db, ctx.municipality, [one.item.id])
  if (found.length === 0) return []
  const meetings = await findMeetings(ctx.db, ctx.municipality, [one.team.id])
  const viewer = viewerIn(ctx, [one.team])
  const facts = factsOf(one.item, one.team, one.gate)
  return found.flatMap(minutes => {
    const meeting = meetings.find(candidate => candidate.id === minutes.meeting)
    const mayRead = meeting && mayReadMinutes(viewer, facts, dayInTheNetherlands(meeting.startsAt), ctx.today)
    return mayRead ? [{ minutes, meeting }] : []
  })
}
