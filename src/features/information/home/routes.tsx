import { differentDays, getCentre, type KeptLocation, type Location, openLocationsOf } from '../../../centre/index.ts'
import { areaOf, parsePostcode } from '../../../knowledge/identifiers/postcode.ts'
import { liesIn } from '../../../knowledge/identifiers/postcode-areas.ts'
import { anyone } from '../../../platform/auth/roles.ts'
import { calendarType } from '../../../platform/calendar/calendar.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { file, page } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { busyNowAt, busyTimesAt, comingCourses } from '../../parenting-help/index.ts'
import { HomePage } from './home.view.tsx'
import { LocationsPage, type ShownLocation } from './locations.view.tsx'
import { openingCalendar } from './opening-calendar.ts'
import { openingOf } from './opening-words.ts'
import { text } from './text.ts'

/** The same for everyone; a minute old at most, so that "open until five" is not shown long after five. */
export const home = router('public')
const shared = { sharedFor: 60 }
/** Of days that are different, so many are told ahead. */
const daysAhead = 42

home.get(
  '/',
  anyone,
  async ctx => {
    const [locations, { phone }] = [await openLocationsOf(ctx), await getCentre(ctx)]
    const places = locations.map(location => ({
      name: location.name,
      address: location.street,
      opening: openingOf(location.days, clockOf(ctx)),
      links: [
        { href: routeTo(location), label: text.route },
        { href: `/locaties#${location.id}`, label: text.hours },
      ],
    }))
    return page(text.title, HomePage({ places, courses: await comingCourses(ctx, 3), phone }))
  },
  shared,
)

home.get(
  '/locaties',
  anyone,
  async (ctx, asked) => {
    const [locations, { phone }] = [await openLocationsOf(ctx), await getCentre(ctx)]
    const typed = (asked.query.get('postcode') ?? '').slice(0, 20)
    const shown: ShownLocation[] = []
    for (const location of locations) {
      const busy = { now: await busyNowAt(ctx, location), days: await busyTimesAt(ctx, location) }
      const opening = openingOf(location.days, clockOf(ctx))
      const different = differentDays(location.days, ctx.today, daysAhead)
      shown.push({ location, different, opening, route: routeTo(location), busy })
    }
    return page(text.locations, LocationsPage({ locations: shown, phone, ...reply(typed, locations) }))
  },
  shared,
)

/** To subscribe to, with the days that are different as they are; a calendar asks again by itself. */
home.get('/locaties/:id/openingstijden.ics', anyone, async (ctx, { params }) => {
  const location = (await openLocationsOf(ctx)).find(({ id }) => id === params.id)
  if (!location) throw new NotFound(`location ${params.id}`)
  return file('openingstijden.ics', calendarType, openingCalendar(location, ctx))
})

/** What we can truly say about a postcode: which place serves it, or else whether one lies in the same four digits. */
function reply(typed: string, locations: readonly KeptLocation[]) {
  const parsed = parsePostcode(typed)
  if (!parsed.ok) {
    const fault = parsed.because === 'not-a-postcode' ? text.postcodeFault : undefined
    return { typed, fault, conclusion: null }
  }
  const serving = locations.filter(({ areas }) => liesIn(areas, parsed.postcode)).map(({ name }) => name)
  if (serving.length > 0)
    return { typed: parsed.postcode, fault: undefined, conclusion: text.serves(parsed.postcode, serving) }
  const near = locations.filter(location => areaOf(location.postcode) === areaOf(parsed.postcode))
  const names = near.map(location => location.name)
  const conclusion = names.length > 0 ? text.inYourArea(parsed.postcode, names) : text.anyPlace(parsed.postcode)
  return { typed: parsed.postcode, fault: undefined, conclusion }
}

const clockOf = ({ now }: Ctx): Temporal.PlainDateTime => now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime()

/** A map of OpenStreetMap, asked only when somebody follows the link. */
const routeTo = ({ street, postcode, town }: Location): string =>
  `https://www.openstreetmap.org/search?${new URLSearchParams({ query: `${street}, ${postcode} ${town}` })}`
