import { record } from '../../../../platform/audit/record.ts'
import { anyone } from '../../../../platform/auth/roles.ts'
import { codeOf, hashOfCode, readCode, spelled } from '../../../../platform/crypto/code.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import type { Language } from '../../../../platform/i18n/languages.ts'
import { isId } from '../../../../platform/new-id.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { readIn } from '../../../../platform/web/languages.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { type Appointment, endsAt, isStanding } from '../booking/appointment.ts'
import { cancelAppointment } from '../booking/cancel-appointment.ts'
import { confirmVisit } from '../booking/confirm-visit.ts'
import { holdTimes } from '../booking/hold-times.ts'
import { findAppointment, findHeldUntil, findVisit } from '../booking/store.ts'
import { tellOf } from '../booking/tell.ts'
import { offerTimes } from '../offer-times.ts'
import { deleteVisitor, findVisitorByCode, findVisitors, insertVisitor } from '../reminders/store.ts'
import { findKinds } from '../rosters/store.ts'
import { TooLatePage } from '../too-late.view.tsx'
import { dayFrom, readSlot } from '../words.ts'
import { PublicBookPage, PublicHeldPage } from './book.view.tsx'
import type { BookingWords } from './booking-words.ts'
import { EnterCodePage, PublicOwnPage } from './own.view.tsx'
import { bookingPath, NotReviewed } from './parts.view.tsx'
import { parseVisitor } from './visitor.form.ts'
import { bookingWords } from './words.ts'

/** An open consultation hour: no account, no name. Who has the code is the visitor, so reading by code leaves no line in the log. */
export const publicBooking = router('public')

/** Enough for a family at one address; a school or a flat shares one too. */
const often = { perMinute: 20 }

async function showTimes(ctx: Ctx, asked: Asked): Promise<Answer> {
  const { query } = asked
  const shown = { kind: query.get('kind'), around: query.get('around'), code: query.get('code') }
  return page(wordsFor(asked).title, await bookPage(ctx, readIn(asked), shown))
}

async function hold(ctx: Ctx, asked: Asked): Promise<Answer> {
  const [language, { title, faults }] = [readIn(asked), wordsFor(asked)]
  const word = (name: string) => String(asked.form.get(name) ?? '')
  const shown = { kind: word('kind'), around: word('around'), code: word('code') || null }
  const kind = (await openKinds(ctx)).find(({ id }) => id === shown.kind)
  const slot = readSlot(word('slot'))
  if (!kind || !slot) return invalid(title, await bookPage(ctx, language, shown, { slot: faults.slot }))
  const insteadOf = shown.code === null ? null : await standingByCode(ctx, shown.code)
  const holding = await holdTimes(ctx, { kind, ...slot, children: [null], person: null, insteadOf })
  switch (holding.kind) {
    case 'held':
      return see(`${bookingPath(language)}/vast/${holding.visit}`)
    case 'refused':
      return stale(title, await bookPage(ctx, language, shown, {}, true))
  }
}

async function showHeld(ctx: Ctx, asked: Asked): Promise<Answer> {
  const held = await getHeld(ctx, asked.params.visit ?? '')
  if (held.isConfirmed) return see(ownPath(ctx, asked, held))
  return page(wordsFor(asked).held.title, await heldPage(ctx, readIn(asked), held, {}, {}))
}

async function confirm(ctx: Ctx, asked: Asked): Promise<Answer> {
  const [language, words] = [readIn(asked), wordsFor(asked)]
  const held = await getHeld(ctx, asked.params.visit ?? '')
  const parsed = parseVisitor(asked.form, words)
  if (!parsed.ok) return invalid(words.held.title, await heldPage(ctx, language, held, parsed.faults, parsed.typed))
  const confirming = await confirmVisit(ctx, [held])
  if (confirming.kind === 'refused') return lost(language, confirming.because)
  if (confirming.kind === 'confirmed') {
    const visitor = { visit: held.visit, ...parsed.value, language }
    await insertVisitor(ctx, visitor, { codeHash: hashOfCode(codeFor(ctx, held)), until: endsAt(held) })
    for (const { visit } of confirming.moved) await deleteVisitor(ctx, visit)
    if (parsed.value.email) await tellOf(ctx, [held], parsed.value.email, { visitorReads: language })
  }
  return see(`${ownPath(ctx, asked, held)}?gemaakt`)
}

function lost(language: Language, because: 'too-late' | 'ended-meanwhile'): Answer {
  const { title, body, way } = bookingWords[language].lost[because]
  const href = because === 'too-late' ? bookingPath(language) : `${bookingPath(language)}/code`
  return stale(title, TooLatePage({ title, body, way: { href, label: way }, children: NotReviewed({ language }) }))
}

async function enterCode(ctx: Ctx, asked: Asked): Promise<Answer> {
  const { title, fault } = wordsFor(asked).enter
  const typed = asked.query.get('code') ?? ''
  const found = typed === '' ? undefined : await findByCode(ctx, typed)
  if (found) return see(ownPath(ctx, asked, found))
  return page(title, EnterCodePage({ language: readIn(asked), typed, fault: typed === '' ? undefined : fault }))
}

async function showOwn(ctx: Ctx, asked: Asked): Promise<Answer> {
  const appointment = await getByCode(ctx, asked.params.code ?? '')
  const isPast = Temporal.Instant.compare(appointment.startsAt, ctx.now) < 0
  const code = spelled(codeFor(ctx, appointment))
  const interpreter = await interpreterFor(ctx, appointment)
  const isNew = asked.query.has('gemaakt')
  return page(
    wordsFor(asked).own.title,
    PublicOwnPage({ language: readIn(asked), appointment, code, interpreter, isNew, isPast }),
  )
}

async function cancel(ctx: Ctx, asked: Asked): Promise<Answer> {
  const appointment = await getByCode(ctx, asked.params.code ?? '')
  const [visitor] = await findVisitors(ctx, [appointment.visit])
  if (await cancelAppointment(ctx, appointment, 'cancelled-by-family'))
    if (visitor?.email)
      await tellOf(ctx, [appointment], visitor.email, { isCancelled: true, visitorReads: visitor.language })
  return see(ownPath(ctx, asked, appointment))
}

for (const prefix of ['', '/:taal']) {
  const path = `${prefix}/afspraak`
  publicBooking.get(path, anyone, showTimes)
  publicBooking.post(path, anyone, hold, often)
  publicBooking.get(`${path}/vast/:visit`, anyone, showHeld)
  // Repeatable: the same visit gives the same code, so the platform need not remember who sent it.
  publicBooking.post(`${path}/vast/:visit`, anyone, confirm, { ...often, repeatable: true })
  publicBooking.get(`${path}/code`, anyone, enterCode)
  publicBooking.get(`${path}/:code`, anyone, showOwn, { isSecret: true })
  publicBooking.post(`${path}/:code/afzeggen`, anyone, cancel, { ...often, repeatable: true })
}

const wordsFor = (asked: Asked): BookingWords => bookingWords[readIn(asked)]
const ownPath = (ctx: Ctx, asked: Asked, appointment: Appointment): string =>
  `${bookingPath(readIn(asked))}/${spelled(codeFor(ctx, appointment))}`
const interpreterFor = async (ctx: Ctx, { visit }: Pick<Appointment, 'visit'>): Promise<string | null> =>
  (await findVisitors(ctx, [visit]))[0]?.interpreter ?? null

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

async function heldPage(ctx: Ctx, language: Language, held: Appointment, faults: Faults, typed: Typed) {
  const until = (await findHeldUntil(ctx, held.id)) ?? ctx.now
  const instead = held.insteadOf ? ((await findAppointment(ctx, held.insteadOf)) ?? null) : null
  const interpreter = instead ? await interpreterFor(ctx, instead) : null
  record(ctx, 'read', 'parenting-help.held-time', null, held.id)
  const words = { ...(interpreter ? { interpreter } : {}), ...typed }
  return PublicHeldPage({ language, appointment: held, until, instead, faults, typed: words })
}

type Shown = { readonly kind: string | null; readonly around: string | null; readonly code: string | null }

async function bookPage(
  ctx: Ctx,
  language: Language,
  { kind, around, code }: Shown,
  faults: Faults = {},
  isTaken = false,
) {
  const kinds = await openKinds(ctx)
  const chosen = kinds.find(({ id }) => id === kind) ?? null
  const offered = chosen && (await offerTimes(ctx, chosen, 1, dayFrom(around ?? '')))
  return PublicBookPage({ language, kinds, chosen, offered, code, isTaken, faults })
}
