/** Who offers it, where they are and how they are reached: the fields of HSDS. Source: docs/sources.md, row `hsds`. */
import { email, type Fields, labelled, list, must, number, oneOf, text, uri, uuid } from './hsds-field.ts'

/** `tax_status` and `tax_id` are deprecated since 3.0, and still allowed. */
export const organization: Fields = {
  id: must(uuid),
  name: must(text),
  alternate_name: text,
  description: must(text),
  email,
  website: uri,
  additional_websites: list('url'),
  tax_status: text,
  tax_id: text,
  year_incorporated: number,
  legal_status: text,
  logo: text,
  uri,
  parent_organization_id: uuid,
  funding: list('funding'),
  contacts: list('contact'),
  phones: list('phone'),
  locations: list('location'),
  programs: list('program'),
  organization_identifiers: list('organization_identifier'),
  ...labelled,
}

export const organizationIdentifier: Fields = {
  id: must(uuid),
  organization_id: uuid,
  identifier_scheme: text,
  identifier_type: must(text),
  identifier: must(text),
  ...labelled,
}

export const location: Fields = {
  id: must(uuid),
  location_type: must(oneOf('physical', 'postal', 'virtual')),
  url: uri,
  organization_id: uuid,
  name: text,
  alternate_name: text,
  description: text,
  transportation: text,
  latitude: number,
  longitude: number,
  external_identifier: text,
  external_identifier_type: text,
  languages: list('language'),
  addresses: list('address'),
  contacts: list('contact'),
  accessibility: list('accessibility'),
  phones: list('phone'),
  schedules: list('schedule'),
  ...labelled,
}

export const address: Fields = {
  id: must(uuid),
  location_id: uuid,
  attention: text,
  address_1: must(text),
  address_2: text,
  city: must(text),
  region: text,
  state_province: must(text),
  postal_code: must(text),
  country: must(text),
  address_type: must(oneOf('physical', 'postal', 'virtual')),
  ...labelled,
}

export const accessibility: Fields = {
  id: must(uuid),
  location_id: uuid,
  description: text,
  details: text,
  url: uri,
  ...labelled,
}

export const phone: Fields = {
  id: must(uuid),
  location_id: uuid,
  service_id: uuid,
  organization_id: uuid,
  contact_id: uuid,
  service_at_location_id: uuid,
  number: must(text),
  extension: number,
  type: text,
  description: text,
  languages: list('language'),
  ...labelled,
}

export const contact: Fields = {
  id: must(uuid),
  organization_id: uuid,
  service_id: uuid,
  service_at_location_id: uuid,
  location_id: uuid,
  name: text,
  title: text,
  department: text,
  email,
  phones: list('phone'),
  ...labelled,
}

export const language: Fields = {
  id: must(uuid),
  service_id: uuid,
  location_id: uuid,
  phone_id: uuid,
  name: text,
  code: text,
  note: text,
  ...labelled,
}

export const url: Fields = {
  id: must(uuid),
  label: text,
  url: must(uri),
  organization_id: uuid,
  service_id: uuid,
  ...labelled,
}

export const funding: Fields = { id: must(uuid), organization_id: uuid, service_id: uuid, source: text, ...labelled }
