import { emailsOf } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { router } from '../../../../platform/web/router.ts'
import { getOwnAppointment, getOwnVisit } from '../bookable.ts'
import { cancelAppointment } from '../booking/cancel-appointment.ts'
import { confirmVisit } from '../booking/confirm-visit.ts'
import { holdTimes } from '../booking/hold-times.ts'
import { findAppointment } from '../booking/store.ts'
import { tellOf } from '../booking/tell.ts'
import { chooseReminders } from '../reminders/wishes.ts'
import { TooLatePage } from '../too-late.view.tsx'
import { parseBookWish, parseReminders } from './book.form.ts'
import { bookPath } from './book.view.tsx'
import { choosePage, chosenFrom, timesPage } from './book-pages.ts'
import { familyText as text } from './text.ts'
import { heldPage, ownPage, remindersPage } from './visit-pages.ts'

export const familyBooking = router('family')

familyBooking.get(bookPath, may.useFamilyPages, async (ctx, { query }) => {
  const chosen = await chosenFrom(ctx, {
    kind: query.get('kind') ?? '',
    children: query.getAll('child'),
    around: query.get('around') ?? '',
    move: query.get('move'),
  })
  if (chosen.kind === 'chosen') return page(text.timesTitle, await timesPage(ctx, chosen, {}))
  const isAsked = query.has('kind')
  return (isAsked ? invalid : page)(text.title, await choosePage(ctx, chosen, isAsked))
})

familyBooking.post(bookPath, may.useFamilyPages, async (ctx, { form }) => {
  const words = (name: string) => form.getAll(name).map(String)
  const chosen = await chosenFrom(ctx, {
    kind: words('kind')[0] ?? '',
    children: words('child'),
    around: words('around')[0] ?? '',
    move: words('move')[0] ?? null,
  })
  if (chosen.kind !== 'chosen') return invalid(text.title, await choosePage(ctx, chosen, true))
  const parsed = parseBookWish(form)
  if (!parsed.ok) return invalid(text.timesTitle, await timesPage(ctx, chosen, { faults: parsed.faults }))
  const { roster, from } = parsed.value.slot
  const children = chosen.children.map(({ id }) => id)
  const holding = await holdTimes(ctx, {
    kind: chosen.offer,
    roster,
    from,
    children,
    person: ctx.actor.id,
    insteadOf: chosen.move,
  })
  switch (holding.kind) {
    case 'held':
      return see(`${bookPath}/${holding.visit}`)
    case 'refused':
      return stale(text.timesTitle, await timesPage(ctx, chosen, { isTaken: true }))
  }
})

familyBooking.get(`${bookPath}/:visit`, may.useFamilyPages, async (ctx, { params }) => {
  const visit = await getOwnVisit(ctx, params.visit ?? '')
  const [first] = visit
  if (first?.isConfirmed) return see(`/mijn/bezoek/${first.id}`)
  for (const { id, child } of visit) record(ctx, 'read', 'parenting-help.held-time', child, id)
  return page(text.held.title, await heldPage(ctx, visit))
})

familyBooking.post(`${bookPath}/:visit`, may.useFamilyPages, async (ctx, { params, form }) => {
  const visit = await getOwnVisit(ctx, params.visit ?? '')
  const [first] = visit
  const confirming = await confirmVisit(ctx, visit)
  const own = `/mijn/bezoek/${first?.id ?? ''}`
  switch (confirming.kind) {
    case 'refused': {
      const way = `${bookPath}?kind=${first?.kind ?? ''}${visit.map(({ child }) => `&child=${child ?? ''}`).join('')}`
      const lost = lostFor(confirming.because, way)
      return stale(lost.title, TooLatePage(lost))
    }
    case 'confirmed-before':
      return see(own)
    case 'confirmed': {
      const wants = parseReminders(form)
      if (wants.ok) await chooseReminders(ctx, wants.value)
      await mail(ctx, visit)
      return see(`${own}?${confirming.moved.length > 0 ? 'verzet' : 'gemaakt'}`)
    }
  }
})

familyBooking.get('/mijn/bezoek/:id', may.useFamilyPages, async (ctx, { params, query }) => {
  const told = query.has('gemaakt')
    ? 'made'
    : query.has('verzet')
      ? 'moved'
      : query.has('afgezegd')
        ? 'cancelled'
        : null
  return await ownPage(ctx, await getOwnAppointment(ctx, params.id ?? ''), told)
})

familyBooking.post('/mijn/bezoek/:id/afzeggen', may.useFamilyPages, async (ctx, { params }): Promise<Answer> => {
  const own = await getOwnAppointment(ctx, params.id ?? '')
  if (await cancelAppointment(ctx, own, 'cancelled-by-family')) await mail(ctx, [own], true)
  const now = await findAppointment(ctx, own.id)
  return see(now?.end === 'moved' ? `/mijn/agenda` : `/mijn/bezoek/${own.id}?afgezegd`)
})

familyBooking.get('/mijn/herinneringen', may.useFamilyPages, async (ctx, { query }) =>
  page(text.remindersPage.title, await remindersPage(ctx, query.has('bewaard'))),
)

familyBooking.post('/mijn/herinneringen', may.useFamilyPages, async (ctx, { form }) => {
  const wants = parseReminders(form)
  if (wants.ok) await chooseReminders(ctx, wants.value)
  return see('/mijn/herinneringen?bewaard')
})

const lostFor = (because: 'too-late' | 'ended-meanwhile', again: string) =>
  because === 'too-late'
    ? { title: text.held.tooLate, body: text.held.tooLateBody, way: { href: again, label: text.held.back } }
    : { title: text.held.ended, body: text.held.endedBody, way: { href: '/mijn/agenda', label: text.agenda } }

async function mail(ctx: Ctx, visit: Parameters<typeof tellOf>[1], isCancelled = false): Promise<void> {
  const address = (await emailsOf(ctx, [ctx.actor.id])).get(ctx.actor.id)
  if (address) await tellOf(ctx, visit, address, { isCancelled })
}
