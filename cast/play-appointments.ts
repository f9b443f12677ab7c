/** The consultation hours of Vlierdam: Sanne for parents, Mirjam for small children, and one that is open to anybody. */
import { makeKind, makeRoster, noteAbsence, openRoom } from '../src/features/parenting-help/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import type { As } from './acting.ts'
import { actorOf } from './open-town.ts'
import { locations, professionals } from './town.ts'

export const playAppointments = (as: As): Promise<void> => as(actorOf(professionals.administrator), 1, openHours)

export async function openHours(ctx: Ctx): Promise<void> {
  const [centre, north] = locations
  const talk = await makeKind(ctx, {
    name: 'Gesprek over opvoeden',
    words: 'Voor al je vragen over opvoeden en opgroeien.',
    minutes: 30,
    fromMonths: 0,
    untilMonths: 216,
    isOpen: false,
  })
  const small = await makeKind(ctx, {
    name: 'Extra weegmoment',
    words: 'Wegen, meten en kort je vragen stellen aan de jeugdverpleegkundige.',
    minutes: 15,
    fromMonths: 0,
    untilMonths: 48,
    isOpen: false,
  })
  const open = await makeKind(ctx, {
    name: 'Open spreekuur',
    words: 'Voor iedereen met een vraag, ook zonder naam.',
    minutes: 20,
    fromMonths: 0,
    untilMonths: 276,
    isOpen: true,
  })
  const room = (await openRoom(ctx, { location: centre.id, name: 'Kamer 2' })) ?? null
  const startsOn = ctx.today.subtract({ weeks: 4 })
  const hours = {
    from: Temporal.PlainTime.from('13:00'),
    until: Temporal.PlainTime.from('16:30'),
    startsOn,
    endsOn: null,
  }
  const sanne = { ...hours, professional: professionals.pedagogue.id, location: centre.id, room }
  const mirjam = { ...hours, professional: professionals.nurse.id, location: north.id, room: null }
  await makeRoster(ctx, { ...sanne, weekday: 2, kinds: [talk, open] })
  await makeRoster(ctx, { ...sanne, weekday: 4, kinds: [talk, open] })
  await makeRoster(ctx, { ...mirjam, weekday: 3, kinds: [small] })
  const closed = ctx.today.add({ weeks: 3 }).toZonedDateTime('Europe/Amsterdam').toInstant()
  await noteAbsence(ctx, { professional: null, startsAt: closed, endsAt: closed.add({ hours: 24 }), reason: 'closed' })
}
