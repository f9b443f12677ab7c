import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../platform/i18n/format.ts'
import { type Answer, file, invalid, page, see } from '../../../platform/web/answer.ts'
import { type Asked, router } from '../../../platform/web/router.ts'
import { findContributions } from '../items/store.ts'
import { chairs, inModule, sittingIn } from '../teams/look-up.ts'
import { findActions } from './actions/store.ts'
import { calendarFile } from './calendar-file.ts'
import { chairedMeeting, openMeeting } from './look-up.ts'
import { parseAttendance, parseCancelling } from './meeting.form.ts'
import { MeetingPage, type MeetingProps } from './meeting.view.tsx'
import { minutesTo } from './minutes/write-minutes.ts'
import { cancelMeeting, noteAttendance } from './plan-meeting.ts'
import { MinutesPrintPage } from './print.view.tsx'
import { findAttendance } from './store.ts'
import { text } from './text.ts'

export const careTeamMeetings = router('professional')

const idOf = ({ params }: Asked): string => params.id ?? ''

careTeamMeetings.get(
  '/schoolzorg/overleggen/:id',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => meetingPage(page, ctx, idOf(asked), { saved: asked.query.has('bewaard') })),
)

async function meetingPage(
  answer: typeof page,
  ctx: Ctx,
  id: string,
  shown: Partial<Pick<MeetingProps, 'faults' | 'typed' | 'saved'>>,
): Promise<Answer> {
  const opened = await openMeeting(ctx, id)
  const questions = new Map<string, string>()
  for (const { seen } of opened.agenda) {
    const told = await findContributions(ctx.db, ctx.municipality, seen.item.id)
    questions.set(seen.item.id, told.find(one => one.section === 'question')?.words ?? '')
  }
  const props = {
    ...opened,
    members: sittingIn(opened.team, ctx.today),
    attendance: await findAttendance(ctx.db, ctx.municipality, opened.meeting.id),
    isChair: chairs(ctx, opened.team),
    isOver: Temporal.PlainDate.compare(dayInTheNetherlands(opened.meeting.startsAt), ctx.today) < 0,
    questions,
    saved: false,
    faults: {},
    typed: {},
    ...shown,
  }
  return answer(text.title, MeetingPage(props))
}

/** To put in a calendar of one's own; it gives nothing away. */
careTeamMeetings.get(
  '/schoolzorg/overleggen/:id/agenda.ics',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => {
    const { meeting } = await openMeeting(ctx, idOf(asked))
    return file('overleg.ics', 'text/calendar; charset=utf-8', calendarFile(meeting, ctx.now))
  }),
)

careTeamMeetings.post(
  '/schoolzorg/overleggen/:id/aanwezig',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => {
    const { meeting, team } = await chairedMeeting(ctx, idOf(asked))
    const members = sittingIn(team, ctx.today).map(member => member.professional)
    await noteAttendance(ctx, meeting.id, parseAttendance(asked.form, members))
    return see(`/schoolzorg/overleggen/${meeting.id}?bewaard`)
  }),
)

careTeamMeetings.post(
  '/schoolzorg/overleggen/:id/annulering',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => {
    const { meeting } = await chairedMeeting(ctx, idOf(asked))
    const parsed = parseCancelling(asked.form)
    if (!parsed.ok) return meetingPage(invalid, ctx, meeting.id, parsed)
    await cancelMeeting(ctx, meeting.id, parsed.value.reason)
    return see(`/schoolzorg/overleggen/${meeting.id}`)
  }),
)

/** What was said of the items that whoever asks may read back; of the others there is not even a number. */
careTeamMeetings.get(
  '/schoolzorg/overleggen/:id/verslag',
  may.sitInCareTeam,
  inModule(async (ctx, asked) => {
    const { meeting, team, agenda } = await openMeeting(ctx, idOf(asked))
    const all = await findActions(
      ctx.db,
      ctx.municipality,
      agenda.map(({ seen }) => seen.item.id),
    )
    const told = []
    for (const at of agenda) {
      const minutes = (await minutesTo(ctx, at.seen)).find(one => one.meeting.id === meeting.id)
      if (minutes) told.push({ at, minutes, actions: all.filter(action => action.item === at.seen.item.id) })
    }
    const attendance = await findAttendance(ctx.db, ctx.municipality, meeting.id)
    const present = team.members
      .filter(member => attendance.get(member.professional) === 'present')
      .map(one => one.name)
    record(ctx, 'print', 'school-care-link.minutes', null)
    return page(text.print.title, MinutesPrintPage({ meeting, team, told, present, today: ctx.today }))
  }),
)
