import { locationsOf } from '../../../../centre/index.ts'
import { getChild } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { bookAtDesk, type DeskBooking } from '../booking/book-at-desk.ts'
import { cancelAppointment } from '../booking/cancel-appointment.ts'
import { freeTimes, instantOf, localOf } from '../booking/free-times.ts'
import { insertAttendance } from '../booking/store.ts'
import { offerTimes } from '../offer-times.ts'
import { findKinds } from '../rosters/store.ts'
import { dayFrom } from '../words.ts'
import { DayPage, deskPath } from './day.view.tsx'
import { colleaguesOf, dayOf, getAtWork } from './day-page.ts'
import { parseExtra, parseFree, parseSaid } from './plan.form.ts'
import { PlanPage } from './plan.view.tsx'
import { deskText as text } from './text.ts'

export const appointmentBook = router('professional')

appointmentBook.get(deskPath, may.keepAppointments, async (ctx, { query }) => {
  const on = dayFrom(query.get('dag') ?? '') ?? ctx.today
  const lines = await dayOf(ctx, on)
  return page(text.title, DayPage({ on, lines, isBooked: query.has('gepland'), hasClinic: may.writeRecord(ctx.actor) }))
})

appointmentBook.get(`${deskPath}/nieuw`, may.keepAppointments, (ctx, { query }) =>
  planPage(ctx, page, { kind: query.get('kind'), child: query.get('child'), around: query.get('around') }),
)

appointmentBook.post(`${deskPath}/nieuw`, may.keepAppointments, async (ctx, { form }) => {
  const typed = typedWords(form)
  const asked = {
    kind: typed.kind ?? null,
    child: typed.child ?? null,
    around: typed.slot?.split('|')[1]?.slice(0, 10) ?? null,
  }
  const parsed = parseFree(form)
  if (!parsed.ok) return planPage(ctx, invalid, asked, parsed.faults, typed)
  const { slot, child: childId } = parsed.value
  const kind = (await findKinds(ctx)).find(({ id }) => id === parsed.value.kind)
  if (!kind) return planPage(ctx, invalid, asked, { kind: text.plan.missing.kind }, typed)
  const child = childId === null ? null : await getChild(ctx, childId)
  const day = slot.from.toPlainDate()
  const free = (await freeTimes(ctx, kind, 1, { from: day, to: day })).find(
    ({ roster, from }) => roster === slot.roster && from.equals(slot.from),
  )
  if (!free) return planPage(ctx, stale, asked, { slot: text.plan.refused.taken }, {})
  const startsAt = instantOf(free.from)
  const booking = await bookAtDesk(ctx, { ...free, kind, startsAt, child: child?.id ?? null, because: null })
  return done(booking, day, faults => planPage(ctx, stale, asked, { slot: faults }, {}))
})

appointmentBook.post(`${deskPath}/erbij`, may.keepAppointments, async (ctx, { form }) => {
  const typed = typedWords(form)
  const asked = { kind: typed.kind ?? null, child: typed.child ?? null, around: typed.on ?? null }
  const parsed = parseExtra(form)
  if (!parsed.ok) return planPage(ctx, invalid, asked, parsed.faults, typed)
  const { on, at, reason, professional, location, child: childId } = parsed.value
  const kind = (await findKinds(ctx)).find(({ id }) => id === parsed.value.kind)
  const isHere = (await locationsOf(ctx)).some(({ id }) => id === location)
  if (!kind || !isHere) return planPage(ctx, invalid, asked, { location: text.plan.missing.location }, typed)
  const child = childId === null ? null : await getChild(ctx, childId)
  const startsAt = instantOf(on.toPlainDateTime(at))
  const wish = { kind, professional, location, room: null, startsAt, child: child?.id ?? null, because: reason }
  return done(await bookAtDesk(ctx, wish), on, fault => planPage(ctx, invalid, asked, { on: fault }, typed))
})

appointmentBook.post(`${deskPath}/:id`, may.keepAppointments, async (ctx, { params, form }) => {
  const appointment = await getAtWork(ctx, params.id ?? '')
  const day = localOf(appointment.startsAt).toPlainDate()
  const parsed = parseSaid(form)
  if (!parsed.ok) return see(`${deskPath}?dag=${day}`)
  const { said, turn } = parsed.value
  if (said === 'cancel') await cancelAppointment(ctx, appointment, 'cancelled-by-us')
  else {
    await insertAttendance(ctx, appointment.id, { turn, came: said === 'came' })
    record(ctx, 'change', 'parenting-help.appointment', appointment.child, appointment.id)
  }
  return see(`${deskPath}?dag=${day}`)
})

function done(
  booking: DeskBooking,
  day: Temporal.PlainDate,
  again: (fault: string) => Promise<Answer>,
): Promise<Answer> | Answer {
  switch (booking.kind) {
    case 'booked':
      return see(`${deskPath}?dag=${day}&gepland`)
    case 'refused':
      return again(text.plan.refused[booking.because])
  }
}

type Asked = { readonly kind: string | null; readonly child: string | null; readonly around: string | null }

async function planPage(
  ctx: Ctx,
  answer: typeof page,
  asked: Asked,
  faults: Faults = {},
  typed: Typed = {},
): Promise<Answer> {
  const [kinds, colleagues, locations, child] = await Promise.all([
    findKinds(ctx),
    colleaguesOf(ctx),
    locationsOf(ctx),
    asked.child ? getChild(ctx, asked.child) : null,
  ])
  if (child) record(ctx, 'read', 'people.child', child.id)
  const chosen = kinds.find(({ id }) => id === asked.kind) ?? kinds[0] ?? null
  const offered = chosen && (await ownTimes(ctx, chosen, colleagues, asked.around))
  return answer(text.plan.title, PlanPage({ kinds, chosen, child, offered, colleagues, locations, faults, typed }))
}

/** Only with colleagues: another organisation's hours are its own to give. */
async function ownTimes(
  ctx: Ctx,
  kind: Parameters<typeof offerTimes>[1],
  colleagues: readonly { readonly id: string }[],
  around: string | null,
) {
  const own = new Set<string>(colleagues.map(({ id }) => id))
  return offerTimes(ctx, kind, 1, dayFrom(around ?? ''), own)
}
