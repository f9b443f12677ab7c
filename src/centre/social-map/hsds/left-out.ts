/** What a file says that is not kept here: fields of HSDS that a social map here has no place for, and fields that HSDS does not know. */
import { isObject } from '../../../knowledge/social-map/check-hsds.ts'
import { hsds } from '../../../knowledge/social-map/hsds.ts'
import type { HsdsName } from '../../../knowledge/social-map/hsds-field.ts'
import { weeksOf } from './hsds.ts'
import { atHomeName } from './write-hsds.ts'

/** `field`: 'service.phones'. `count`: in how many places it says something. */
export type LeftOut = { readonly field: string; readonly isOfHsds: boolean; readonly count: number }

/** What stays or follows from what stays. An organisation is a partner already, with words of its own. */
const kept: Partial<Readonly<Record<HsdsName, readonly string[]>>> = {
  service: [
    ...['id', 'organization_id', 'name', 'description', 'status', 'application_process', 'fees_description'],
    ...['eligibility_description', 'minimum_age', 'maximum_age', 'assured_date', 'wait_time', 'organization'],
    ...['languages', 'cost_options', 'schedules', 'service_at_locations'],
  ],
  organization: ['id', 'name', 'description'],
  language: ['id', 'service_id', 'name', 'code'],
  cost_option: ['id', 'service_id', 'option', 'currency', 'amount', 'amount_description'],
  schedule: ['id', 'service_id', 'valid_to'],
  service_at_location: ['id', 'service_id', 'location_id', 'location'],
  location: ['id', 'location_type', 'name', 'addresses'],
  address: ['id', 'location_id', 'address_1', 'city', 'postal_code', 'country', 'address_type'],
}

/** By field, in the order in which they came. */
export function leftOutOf(services: readonly unknown[]): readonly LeftOut[] {
  const found = services.flatMap(service => [
    ...within('service', service),
    ...unreadWait(service),
    ...unreadPlaces(service),
  ])
  return [...Map.groupBy(found, ({ field }) => field).values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, count: more.length + 1 }] : [],
  )
}

type Found = Omit<LeftOut, 'count'>

function within(name: HsdsName, value: unknown): readonly Found[] {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, said]): readonly Found[] => {
    const field = hsds[name][key]
    if (isEmpty(said)) return []
    if (!field || !kept[name]?.includes(key)) return [{ field: `${name}.${key}`, isOfHsds: field !== undefined }]
    if (field.holds === 'object') return within(field.of, said)
    return field.holds === 'list' && Array.isArray(said) ? said.flatMap((one: unknown) => within(field.of, one)) : []
  })
}

const isEmpty = (said: unknown): boolean => said === '' || said === null || (Array.isArray(said) && said.length === 0)

const unreadWait = (service: unknown): readonly Found[] =>
  isObject(service) && typeof service.wait_time === 'string' && weeksOf(service.wait_time) === null
    ? [{ field: 'service.wait_time', isOfHsds: true }]
    : []

/** A place of which no address is told, and that is not at people's homes, is a place nobody finds. */
const unreadPlaces = (service: unknown): readonly Found[] =>
  listIn(service, 'service_at_locations').flatMap(at => {
    const location = isObject(at) ? at.location : undefined
    return isObject(location) &&
      location.location_type !== 'virtual' &&
      location.name !== atHomeName &&
      listIn(location, 'addresses').length === 0
      ? [{ field: 'location', isOfHsds: true }]
      : []
  })

const listIn = (value: unknown, key: string): readonly unknown[] => {
  const list = isObject(value) ? value[key] : undefined
  return Array.isArray(list) ? list : []
}
