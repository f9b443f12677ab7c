/**
 * What is offered, and when, where and for how much: the fields of HSDS, with what each holds and which are required. The schemas forbid no
 * further fields. Source: docs/sources.md, row `hsds`.
 */
import {
  date,
  email,
  type Fields,
  labelled,
  list,
  moment,
  must,
  number,
  object,
  oneOf,
  text,
  time,
  uri,
  uuid,
} from './hsds-field.ts'

/** `wait_time`, `fees` and `licenses` are deprecated since 3.0, and still allowed. */
export const service: Fields = {
  id: must(uuid),
  organization_id: uuid,
  program_id: uuid,
  name: must(text),
  alternate_name: text,
  description: text,
  url: uri,
  additional_urls: list('url'),
  email,
  status: must(oneOf('active', 'inactive', 'defunct', 'temporarily closed')),
  interpretation_services: text,
  application_process: text,
  fees_description: text,
  wait_time: text,
  fees: text,
  accreditations: text,
  eligibility_description: text,
  minimum_age: number,
  maximum_age: number,
  assured_date: date,
  assurer_email: email,
  licenses: text,
  alert: text,
  last_modified: moment,
  phones: list('phone'),
  schedules: list('schedule'),
  service_areas: list('service_area'),
  service_at_locations: list('service_at_location'),
  languages: list('language'),
  organization: object('organization'),
  funding: list('funding'),
  cost_options: list('cost_option'),
  program: object('program'),
  required_documents: list('required_document'),
  contacts: list('contact'),
  capacities: list('service_capacity'),
  ...labelled,
}

export const serviceAtLocation: Fields = {
  id: must(uuid),
  service_id: uuid,
  location_id: uuid,
  description: text,
  service_areas: list('service_area'),
  contacts: list('contact'),
  phones: list('phone'),
  schedules: list('schedule'),
  location: object('location'),
  ...labelled,
}

export const serviceArea: Fields = {
  id: must(uuid),
  service_id: uuid,
  service_at_location_id: uuid,
  name: text,
  description: text,
  extent: text,
  extent_type: text,
  uri: text,
  ...labelled,
}

export const serviceCapacity: Fields = {
  id: must(uuid),
  service_id: uuid,
  unit: must(object('unit')),
  unit_id: uuid,
  available: must(number),
  maximum: number,
  description: text,
  updated: must(moment),
  ...labelled,
}

export const unit: Fields = {
  id: must(uuid),
  name: must(text),
  scheme: text,
  identifier: text,
  uri,
  ...labelled,
}

export const costOption: Fields = {
  id: must(uuid),
  service_id: uuid,
  valid_from: date,
  valid_to: date,
  option: text,
  currency: text,
  amount: number,
  amount_description: text,
  ...labelled,
}

/** A recurrence in the words of RFC 5545, and no other frequency than these two. */
export const schedule: Fields = {
  id: must(uuid),
  service_id: uuid,
  location_id: uuid,
  service_at_location_id: uuid,
  valid_from: date,
  valid_to: date,
  dtstart: date,
  timezone: number,
  until: date,
  count: number,
  wkst: oneOf('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'),
  freq: oneOf('WEEKLY', 'MONTHLY'),
  interval: number,
  byday: text,
  byweekno: text,
  bymonthday: text,
  byyearday: text,
  description: text,
  opens_at: time,
  closes_at: time,
  schedule_link: uri,
  attending_type: text,
  notes: text,
  ...labelled,
}

export const requiredDocument: Fields = { id: must(uuid), service_id: uuid, document: text, uri, ...labelled }

export const program: Fields = {
  id: must(uuid),
  organization_id: uuid,
  name: must(text),
  alternate_name: text,
  description: must(text),
  ...labelled,
}
