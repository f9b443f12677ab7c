import { anyone, may } from '../../../platform/auth/roles.ts'
import { calendarType } from '../../../platform/calendar/calendar.ts'
import { file, page, see } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { agendaText } from '../text.ts'
import { calendarFor, calendarLinkOf, makeCalendarLink, stopCalendarLink } from './calendar-link.ts'
import { CalendarLinkPage } from './feed.view.tsx'

export const calendarLink = router('family')

calendarLink.get('/mijn/agenda/koppelen', may.useFamilyPages, async (ctx, { query }) => {
  const link = await calendarLinkOf(ctx)
  return page(agendaText.feed.title, CalendarLinkPage({ link, made: null, justStopped: query.has('gestopt') }))
})

/** Shown once, on the answer itself: it is kept nowhere. */
calendarLink.post('/mijn/agenda/koppelen', may.useFamilyPages, async ctx => {
  const made = await makeCalendarLink(ctx)
  return page(agendaText.feed.title, CalendarLinkPage({ link: null, made, justStopped: false }))
})

calendarLink.post('/mijn/agenda/koppelen/stoppen', may.useFamilyPages, async ctx => {
  await stopCalendarLink(ctx)
  return see('/mijn/agenda/koppelen?gestopt')
})

/** What a calendar program asks for: it cannot sign in, so the secret in the address stands in for that. */
export const calendarFeed = router('public')

calendarFeed.get('/agenda/:token/cjg.ics', anyone, async (ctx, { params }) =>
  file('cjg.ics', calendarType, await calendarFor(ctx, params.token ?? '')),
)
