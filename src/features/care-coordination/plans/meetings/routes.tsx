import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Typed, typedWords } from '../../../../platform/web/form.ts'
import type { Asked } from '../../../../platform/web/router.ts'
import { bothShells } from '../both-shells.ts'
import { draftAddress, draftOf, endPlanDraft } from '../drafts/draft.ts'
import { parseAction } from '../goals/goal.form.ts'
import type { Seat } from '../open-plan.ts'
import { participantIn } from '../rules.ts'
import { readStory } from '../story/read-story.ts'
import { reachable } from '../telling/tell-people.ts'
import { baseOf, reads, readsToWrite, writes } from '../with-plan.ts'
import { agendaOf } from './agenda.ts'
import { meetingAt, meetingsOf, mustCall, seesMinutes } from './look-up.ts'
import { parseCancellation, parseMeeting, parseMinutes, parseReply, typedMeeting } from './meeting.form.ts'
import type { Meeting } from './meeting.ts'
import { MeetingPage } from './meeting.view.tsx'
import { MeetingFormPage, type MeetingFormProps } from './meeting-form.view.tsx'
import type { MeetingProps } from './meeting-props.ts'
import { MeetingsPage } from './meetings.view.tsx'
import { type MeetingDone, text } from './text.ts'
import { callMeeting, cancelMeeting, changeMeeting } from './writing/call-meeting.ts'
import { replyToMeeting } from './writing/reply-to-meeting.ts'
import { agreeAction, writeMinutes } from './writing/write-minutes.ts'

export const planMeetings = bothShells()
const { get, post } = planMeetings

get(
  '/overleg',
  reads(async (ctx, seat, asked) => {
    const meetings = await meetingsOf(ctx, seat)
    return page(text.title, MeetingsPage({ seat, base: baseOf(asked), meetings, now: ctx.now, done: doneIn(asked) }))
  }),
)

get(
  '/overleg/nieuw',
  readsToWrite((ctx, seat, asked) => formPage(page, ctx, seat, asked, {})),
)

post(
  '/overleg',
  writes(async (ctx, seat, asked) => {
    const parsed = parseMeeting(asked.form, seat.plan, ctx.today)
    if (!parsed.ok) return formPage(invalid, ctx, seat, asked, parsed)
    const id = await callMeeting(ctx, seat, parsed.value)
    return done(asked, `/${id}`, 'uitgenodigd')
  }),
)

get(
  '/overleg/:meeting',
  reads(async (ctx, seat, asked) => meetingPage(page, ctx, seat, asked, {})),
)

get(
  '/overleg/:meeting/wijzigen',
  readsToWrite(async (ctx, seat, asked) => {
    const meeting = await meetingIn(ctx, seat, asked)
    return formPage(page, ctx, seat, asked, { meeting, typed: typedMeeting(meeting) })
  }),
)

post(
  '/overleg/:meeting/datum',
  writes(async (ctx, seat, asked) => {
    const meeting = await meetingIn(ctx, seat, asked)
    const typed = typedWords(asked.form)
    const parsed = parseMeeting(asked.form, seat.plan, ctx.today)
    if (!parsed.ok) return formPage(invalid, ctx, seat, asked, { ...parsed, meeting })
    const readVersion = Number(typed.version)
    const changing = await changeMeeting(ctx, seat, meeting, { ...parsed.value, readVersion })
    if (changing.kind === 'changed') return done(asked, `/${meeting.id}`, 'gewijzigd')
    return formPage(stale, ctx, seat, asked, { meeting: changing.now, typed, isStale: true })
  }),
)

post(
  '/overleg/:meeting/afzeggen',
  writes(async (ctx, seat, asked) => {
    const parsed = parseCancellation(asked.form)
    if (!parsed.ok) return meetingPage(invalid, ctx, seat, asked, parsed)
    await cancelMeeting(ctx, seat, await meetingIn(ctx, seat, asked), parsed.value.reason)
    return done(asked, '', 'afgezegd')
  }),
)

post(
  '/overleg/:meeting/antwoord',
  writes(async (ctx, seat, asked) => {
    const parsed = parseReply(asked.form)
    const participant = parsed.ok ? participantIn(seat.plan, parsed.value.participant) : undefined
    if (!parsed.ok || !participant)
      return meetingPage(invalid, ctx, seat, asked, { faults: { answer: text.missing.answer } })
    const meeting = await meetingIn(ctx, seat, asked)
    await replyToMeeting(ctx, seat, meeting, { participant: participant.id, answer: parsed.value.answer })
    return done(asked, `/${meeting.id}`, 'antwoord')
  }),
)

post(
  '/overleg/:meeting/verslag',
  writes(async (ctx, seat, asked) => {
    const parsed = parseMinutes(asked.form, seat.plan)
    if (!parsed.ok) return meetingPage(invalid, ctx, seat, asked, parsed)
    const meeting = await meetingIn(ctx, seat, asked)
    const written = await writeMinutes(ctx, seat, meeting, parsed.value)
    if (written.kind === 'stale')
      return meetingPage(stale, ctx, seat, asked, { newer: written.now, typed: typedWords(asked.form) })
    await endPlanDraft(ctx, seat, placeOf(meeting))
    return done(asked, `/${meeting.id}`, 'verslag')
  }),
)

post(
  '/overleg/:meeting/acties',
  writes(async (ctx, seat, asked) => {
    const parsed = parseAction(asked.form, seat.plan)
    if (!parsed.ok) return meetingPage(invalid, ctx, seat, asked, parsed)
    const meeting = await meetingIn(ctx, seat, asked)
    await agreeAction(ctx, seat, meeting, parsed.value)
    return done(asked, `/${meeting.id}`, 'actie')
  }),
)

const meetingIn = (ctx: Ctx, seat: Seat, { params }: Asked): Promise<Meeting> =>
  meetingAt(ctx, seat, params.meeting ?? '')

const done = (asked: Asked, path: string, how: MeetingDone): Answer =>
  see(`${baseOf(asked)}/overleg${path}?gedaan=${how}`)

function doneIn({ query }: Asked): MeetingDone | null {
  const said = query.get('gedaan')
  return Object.keys(text.done).find((key): key is MeetingDone => key === said) ?? null
}

type FormShown = Partial<Pick<MeetingFormProps, 'meeting' | 'faults' | 'typed' | 'isStale'>>

async function formPage(answer: typeof page, ctx: Ctx, seat: Seat, asked: Asked, shown: FormShown): Promise<Answer> {
  mustCall(seat)
  const reached = new Set((await reachable(ctx, seat.plan.id)).keys())
  const common = { seat, base: baseOf(asked), reachable: reached, today: ctx.today }
  const nothing = { meeting: null, isStale: false, faults: {}, typed: {} }
  return answer(text.form.title, MeetingFormPage({ ...common, ...nothing, ...shown }))
}

/** Where the draft of the minutes is found again. */
const placeOf = ({ id }: Meeting): string => `/overleg/${id}`

type Shown = Partial<Pick<MeetingProps, 'faults' | 'newer'>> & { readonly typed?: Typed }

async function meetingPage(answer: typeof page, ctx: Ctx, seat: Seat, asked: Asked, shown: Shown): Promise<Answer> {
  const meeting = await meetingIn(ctx, seat, asked)
  const on = meeting.time.startsAt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
  const story = seesMinutes(seat) ? await readStory(ctx, seat) : { parts: [] }
  const base = baseOf(asked)
  const kept = shown.typed ? null : await draftOf(ctx, seat, placeOf(meeting))
  const props = {
    seat,
    base,
    meeting,
    agenda: agendaOf(seat.plan, story, { points: meeting.time.points, on }),
    now: ctx.now,
    today: ctx.today,
    done: doneIn(asked),
    draft: { keepAt: draftAddress(base, placeOf(meeting)), keptAt: kept?.savedAt ?? null },
    newer: null,
    faults: {},
    ...shown,
    typed: shown.typed ?? kept?.typed ?? {},
  }
  return answer(text.title, MeetingPage(props))
}
