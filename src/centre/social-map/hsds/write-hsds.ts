/** The social map as families see it, as open data. */
import type { CostKind, Offer, Place } from '../../offer.ts'
import { text as words } from '../text.ts'
import { partId } from './part-id.ts'

export const optionWords: Readonly<Record<Exclude<CostKind, 'unknown'>, string>> = {
  free: 'gratis',
  contribution: 'eigen bijdrage',
  insured: 'via de zorgverzekering',
}
export const atHomeName = 'bij mensen thuis'

/** One page with everything, as JSON. */
export function writeHsds(offers: readonly Offer[]): string {
  const count = offers.length
  const page = {
    total_items: count,
    total_pages: 1,
    page_number: 1,
    size: count,
    first_page: true,
    last_page: true,
    empty: count === 0,
    contents: offers.map(serviceOf),
  }
  return `${JSON.stringify(page, null, 2)}\n`
}

const serviceOf = (offer: Offer) => ({
  id: offer.id,
  name: offer.name,
  description: offer.description,
  status: 'active',
  application_process: offer.wayIn,
  fees_description: offer.cost,
  eligibility_description: offer.forWhom.map(one => words.audience[one]).join(', '),
  ...(offer.waitingWeeks !== null && { wait_time: `P${offer.waitingWeeks}W` }),
  minimum_age: offer.minimumAge,
  maximum_age: offer.maximumAge,
  assured_date: offer.checkedOn.toString(),
  organization: { id: offer.organisation.id, name: offer.organisation.name, description: offer.organisation.name },
  languages: offer.languages.map(name => ({ id: partId(offer.id, 'language', name), name })),
  ...(offer.costKind !== 'unknown' && { cost_options: [costOf(offer, offer.costKind)] }),
  ...(offer.availableUntil && {
    schedules: [{ id: partId(offer.id, 'schedule'), valid_to: offer.availableUntil.toString() }],
  }),
  service_at_locations: offer.places.map((place, ordinal) => ({
    id: partId(offer.id, 'place', ordinal),
    location: locationOf(place, partId(offer.id, 'location', ordinal)),
  })),
})

const costOf = ({ id }: Offer, kind: Exclude<CostKind, 'unknown'>) => ({
  id: partId(id, 'cost'),
  option: optionWords[kind],
  currency: 'EUR',
  ...(kind === 'free' && { amount: 0 }),
})

function locationOf(place: Place, id: string) {
  switch (place.kind) {
    case 'online':
      return { id, location_type: 'virtual', name: 'online' }
    case 'at-home':
      return { id, location_type: 'physical', name: atHomeName }
    case 'there':
      return { id, location_type: 'physical', name: place.name, addresses: [addressOf(place, id)] }
  }
}

const addressOf = ({ street, postcode, town }: Extract<Place, { kind: 'there' }>, location: string) => ({
  id: partId(location, 'address'),
  address_1: street,
  city: town,
  state_province: '',
  postal_code: postcode,
  country: 'NL',
  address_type: 'physical',
})
