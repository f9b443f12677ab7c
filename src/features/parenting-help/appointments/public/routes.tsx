import { record } from '../../../../platform/audit/record.ts'
import { anyone } from '../../../../platform/auth/roles.ts'
import { codeOf, hashOfCode, readCode, spelled } from '../../../../platform/crypto/code.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import { invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import type { Faults } from '../../../../platform/web/form.ts'
import { router } from '../../../../platform/web/router.ts'
import { type Appointment, endsAt, isStanding } from '../booking/appointment.ts'
import { cancelAppointment } from '../booking/cancel-appointment.ts'
import { confirmVisit } from '../booking/confirm-visit.ts'
import { holdTimes } from '../booking/hold-times.ts'
import { findAppointment, findHeldUntil, findVisit } from '../booking/store.ts'
import { tellOf } from '../booking/tell.ts'
import { familyText } from '../family/text.ts'
import { TooLatePage } from '../family/too-late.view.tsx'
import { offerTimes } from '../offer-times.ts'
import { deleteVisitor, findVisitorByCode, findVisitors, insertVisitor } from '../reminders/store.ts'
import { findKinds } from '../rosters/store.ts'
import { dayFrom, readSlot } from '../words.ts'
import { PublicBookPage, PublicHeldPage, publicPath } from './book.view.tsx'
import { EnterCodePage, PublicOwnPage } from './own.view.tsx'
import { publicText as text } from './text.ts'
import { parseVisitor } from './visitor.form.ts'

/** An open consultation hour: no account, no name. Who has the code is the visitor, so reading by code leaves no line in the log. */
export const publicBooking = router('public')

/** Enough for a family at one address; a school or a flat shares one too. */
const often = { perMinute: 20 }

publicBooking.get(publicPath, anyone, async (ctx, { query }) => {
  const shown = { kind: query.get('kind'), around: query.get('around'), code: query.get('code') }
  return page(text.title, await bookPage(ctx, shown))
})

publicBooking.post(
  publicPath,
  anyone,
  async (ctx, { form }) => {
    const word = (name: string) => String(form.get(name) ?? '')
    const shown = { kind: word('kind'), around: word('around'), code: word('code') || null }
    const kind = (await openKinds(ctx)).find(({ id }) => id === shown.kind)
    const slot = readSlot(word('slot'))
    if (!kind || !slot) return invalid(text.title, await bookPage(ctx, shown, { slot: text.missing.slot }))
    const insteadOf = shown.code === null ? null : await standingByCode(ctx, shown.code)
    const holding = await holdTimes(ctx, { kind, ...slot, children: [null], person: null, insteadOf })
    switch (holding.kind) {
      case 'held':
        return see(`${publicPath}/vast/${holding.visit}`)
      case 'refused':
        return stale(text.title, await bookPage(ctx, shown, {}, true))
    }
  },
  often,
)

publicBooking.get(`${publicPath}/vast/:visit`, anyone, async (ctx, { params }) => {
  const held = await getHeld(ctx, params.visit ?? '')
  if (held.isConfirmed) return see(`${publicPath}/${spelled(codeFor(ctx, held))}`)
  return page(text.held.title, await heldPage(ctx, held, {}, {}))
})

/** Repeatable: the same visit gives the same code, so the platform need not remember who sent it. */
publicBooking.post(
  `${publicPath}/vast/:visit`,
  anyone,
  async (ctx, { params, form }) => {
    const held = await getHeld(ctx, params.visit ?? '')
    const parsed = parseVisitor(form)
    if (!parsed.ok) return invalid(text.held.title, await heldPage(ctx, held, parsed.faults, parsed.typed))
    const confirming = await confirmVisit(ctx, [held])
    if (confirming.kind === 'refused') {
      const title = confirming.because === 'too-late' ? familyText.held.tooLate : familyText.held.ended
      return stale(title, TooLatePage({ because: confirming.because, href: publicPath }))
    }
    const code = codeFor(ctx, held)
    if (confirming.kind === 'confirmed') {
      await insertVisitor(
        ctx,
        { visit: held.visit, ...parsed.value },
        { codeHash: hashOfCode(code), until: endsAt(held) },
      )
      for (const { visit } of confirming.moved) await deleteVisitor(ctx, visit)
      if (parsed.value.email) await tellOf(ctx, [held], parsed.value.email)
    }
    return see(`${publicPath}/${spelled(code)}?gemaakt`)
  },
  { ...often, repeatable: true },
)

publicBooking.get(`${publicPath}/code`, anyone, async (ctx, { query }) => {
  const typed = query.get('code') ?? ''
  const found = typed === '' ? undefined : await findByCode(ctx, typed)
  const code = readCode(typed)
  if (found && code) return see(`${publicPath}/${spelled(code)}`)
  return page(text.enter.title, EnterCodePage({ typed, fault: typed === '' ? undefined : text.enter.fault }))
})

publicBooking.get(
  `${publicPath}/:code`,
  anyone,
  async (ctx, { params, query }) => {
    const appointment = await getByCode(ctx, params.code ?? '')
    const isPast = Temporal.Instant.compare(appointment.startsAt, ctx.now) < 0
    const code = spelled(codeFor(ctx, appointment))
    return page(text.own.title, PublicOwnPage({ appointment, code, isNew: query.has('gemaakt'), isPast }))
  },
  { isSecret: true },
)

publicBooking.post(
  `${publicPath}/:code/afzeggen`,
  anyone,
  async (ctx, { params }) => {
    const appointment = await getByCode(ctx, params.code ?? '')
    const [visitor] = await findVisitors(ctx, [appointment.visit])
    if (await cancelAppointment(ctx, appointment, 'cancelled-by-family'))
      if (visitor?.email) await tellOf(ctx, [appointment], visitor.email, true)
    return see(`${publicPath}/${spelled(codeFor(ctx, appointment))}`)
  },
  { ...often, repeatable: true },
)

const openKinds = async (ctx: Ctx) => (await findKinds(ctx)).filter(({ isOpen }) => isOpen)
const codeFor = ({ keys }: Pick<Ctx, 'keys'>, { visit }: Pick<Appointment, 'visit'>) =>
  codeOf(keys, 'appointment', visit)

async function findByCode(ctx: Ctx, typed: string): Promise<Appointment | undefined> {
  const code = readCode(typed)
  const visitor = code && (await findVisitorByCode(ctx, hashOfCode(code)))
  return visitor && (await findVisit(ctx, visitor.visit))[0]
}

async function getByCode(ctx: Ctx, typed: string): Promise<Appointment> {
  const found = await findByCode(ctx, typed)
  if (!found) throw new NotFound('appointment')
  return found
}

async function standingByCode(ctx: Ctx, typed: string): Promise<Appointment> {
  const found = await getByCode(ctx, typed)
  if (!isStanding(found)) throw new NotFound('appointment')
  return found
}

/** What somebody without an account holds: whoever has its address. */
async function getHeld(ctx: Ctx, id: string): Promise<Appointment> {
  const [held] = isId(id) ? await findVisit(ctx, id) : []
  if (!held || held.person !== null || held.child !== null) throw new NotFound('appointment')
  return held
}

async function heldPage(ctx: Ctx, held: Appointment, faults: Faults, typed: Readonly<Record<string, string>>) {
  const until = (await findHeldUntil(ctx, held.id)) ?? ctx.now
  const instead = held.insteadOf ? ((await findAppointment(ctx, held.insteadOf)) ?? null) : null
  record(ctx, 'read', 'parenting-help.held-time', null, held.id)
  return PublicHeldPage({ appointment: held, until, instead, faults, typed })
}

type Shown = { readonly kind: string | null; readonly around: string | null; readonly code: string | null }

async function bookPage(ctx: Ctx, { kind, around, code }: Shown, faults: Faults = {}, isTaken = false) {
  const kinds = await openKinds(ctx)
  const chosen = kinds.find(({ id }) => id === kind) ?? null
  const offered = chosen && (await offerTimes(ctx, chosen, 1, dayFrom(around ?? '')))
  return PublicBookPage({ kinds, chosen, offered, code, isTaken, faults })
}
