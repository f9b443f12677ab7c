/** A secret address with which somebody's own calendar asks for their appointments: made, renewed, stopped, and answered. */
import { getCentre } from '../../../centre/index.ts'
import { actWithin } from '../../../platform/act.ts'
import { record } from '../../../platform/audit/record.ts'
import { accountOf } from '../../../platform/auth/accounts/account.ts'
import { may, type Role } from '../../../platform/auth/roles.ts'
import { feed } from '../../../platform/calendar/calendar.ts'
import { type Actor, type Ctx, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { type AgendaItem, timedItemsOf } from '../agenda.ts'
import { agendaText } from '../text.ts'
import { type CalendarLink, findLink, findLinksOf, insertLink, insertLinkEnd } from './store.ts'
import { hashOf, newFeedToken, readFeedToken } from './token.ts'

export async function calendarLinkOf(ctx: Ctx): Promise<CalendarLink | null> {
  const [link] = await findLinksOf(ctx.db, ctx.municipality, ctx.actor.id)
  return link ?? null
}

/** Gives the whole address, once: only its hash is kept. An earlier one stops working. */
export async function makeCalendarLink(ctx: Ctx): Promise<string> {
  await stopCalendarLink(ctx)
  const token = newFeedToken()
  await insertLink(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    person_id: ctx.actor.id,
    person_name: ctx.actor.name,
    token_hash: hashOf(token),
    made_at: ctx.now,
  })
  record(ctx, 'create', 'portal.calendar-feed', null)
  const { host } = await getCentre(ctx)
  return `https://${host}/agenda/${token}/cjg.ics`
}

export async function stopCalendarLink(ctx: Ctx): Promise<void> {
  for (const { id } of await findLinksOf(ctx.db, ctx.municipality, ctx.actor.id)) {
    const row = { municipality: ctx.municipality, feed_id: id, ended_at: ctx.now, ended_by: ctx.actor.id }
    await insertLinkEnd(ctx.db, row)
    record(ctx, 'delete', 'portal.calendar-feed', null)
  }
}

/**
 * What the calendar is given: the appointments that its owner may see today, in words that tell nobody anything. Throws NotFound for an
 * address that does not work, and when the owner's account is closed.
 */
export async function calendarFor(ctx: Ctx, word: string): Promise<string> {
  const token = readFeedToken(word)
  const link = token && (await findLink(ctx.db, ctx.municipality, hashOf(token)))
  const account = link && (await accountOf(ctx, link.person))
  const owner = link && account && ownerOf(link, account.roles)
  if (!owner || !may.useFamilyPages(owner)) throw new NotFound('calendar')
  const { db, keys, municipality, now } = ctx
  const items = await actWithin(db, { keys, municipality, now, actor: owner }, timedItemsOf)
  return feed({ name: agendaText.feed.name, events: items.flatMap(eventFrom), now })
}

/** The lines of the log are the owner's own: it is their calendar that looks. */
const ownerOf = ({ person, personName }: CalendarLink, roles: Iterable<Role>): Actor => ({
  kind: 'account',
  id: person,
  name: personName,
  roles: new Set(roles),
  organisation: null,
})

function eventFrom({ id, on, time }: AgendaItem) {
  if (!on || !time) return []
  const startsAt = on.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: time.at }).toInstant()
  return [
    {
      id,
      title: agendaText.feed.event,
      startsAt,
      minutes: time.minutes,
      sequence: 0,
      isCancelled: false,
      place: time.where,
    },
  ]
}
