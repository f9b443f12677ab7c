import { getCentre, type Location, locationsOf } from '../../../centre/index.ts'
import { areaOf, parsePostcode } from '../../../knowledge/identifiers/postcode.ts'
import { anyone } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { page } from '../../../platform/web/answer.ts'
import { router } from '../../../platform/web/router.ts'
import { busyNowAt, busyTimesAt } from '../../parenting-help/index.ts'
import { HomePage } from './home.view.tsx'
import { LocationsPage, type ShownLocation } from './locations.view.tsx'
import { openingOf } from './opening-words.ts'
import { text } from './text.ts'

/** The same for everyone; a minute old at most, so that "open until five" is not shown long after five. */
export const home = router('public')
const shared = { sharedFor: 60 }

home.get(
  '/',
  anyone,
  async ctx => {
    const [locations, { phone }] = [await locationsOf(ctx), await getCentre(ctx)]
    const places = locations.map(location => ({
      name: location.name,
      address: location.street,
      opening: openingOf(location.openings, clockOf(ctx)),
      links: [
        { href: routeTo(location), label: text.route },
        { href: `/locaties#${location.id}`, label: text.hours },
      ],
    }))
    return page(text.title, HomePage({ places, phone }))
  },
  shared,
)

home.get(
  '/locaties',
  anyone,
  async (ctx, asked) => {
    const [locations, { phone }] = [await locationsOf(ctx), await getCentre(ctx)]
    const typed = (asked.query.get('postcode') ?? '').slice(0, 20)
    const shown: ShownLocation[] = []
    for (const location of locations) {
      const busy = { now: await busyNowAt(ctx, location), days: await busyTimesAt(ctx, location) }
      const opening = openingOf(location.openings, clockOf(ctx))
      shown.push({ location, opening, route: routeTo(location), busy })
    }
    return page(text.locations, LocationsPage({ locations: shown, phone, ...reply(typed, locations) }))
  },
  shared,
)

/** What we can truly say about a postcode: whether a place lies in the same four digits. */
function reply(typed: string, locations: readonly Location[]) {
  const parsed = parsePostcode(typed)
  if (!parsed.ok) {
    const fault = parsed.because === 'not-a-postcode' ? text.postcodeFault : undefined
    return { typed, fault, conclusion: null }
  }
  const near = locations.filter(location => areaOf(location.postcode) === areaOf(parsed.postcode))
  const names = near.map(location => location.name)
  const conclusion = names.length > 0 ? text.inYourArea(parsed.postcode, names) : text.anyPlace(parsed.postcode)
  return { typed: parsed.postcode, fault: undefined, conclusion }
}

const clockOf = ({ now }: Ctx): Temporal.PlainDateTime => now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime()

/** A map of OpenStreetMap, asked only when somebody follows the link. */
const routeTo = ({ street, postcode, town }: Location): string =>
  `https://www.openstreetmap.org/search?${new URLSearchParams({ query: `${street}, ${postcode} ${town}` })}`
