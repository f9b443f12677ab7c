/** Every object of Open Referral HSDS 3.2 with its fields, in a layout of our own. Source: docs/sources.md, row `hsds`. */
import { date, type Fields, type HsdsName, list, must, object, text, uri, uuid, whole, yesOrNo } from './hsds-field.ts'
import * as providers from './hsds-providers.ts'
import * as services from './hsds-services.ts'

const metadata = list('metadata')

const attribute: Fields = {
  id: must(uuid),
  link_id: uuid,
  taxonomy_term_id: uuid,
  link_type: text,
  link_entity: text,
  value: text,
  taxonomy_term: object('taxonomy_term'),
  metadata,
  label: text,
}

const taxonomyTerm: Fields = {
  id: must(uuid),
  code: text,
  name: must(text),
  description: must(text),
  parent_id: uuid,
  taxonomy: text,
  taxonomy_detail: object('taxonomy'),
  language: text,
  taxonomy_id: uuid,
  term_uri: uri,
  metadata,
}

const taxonomy: Fields = {
  id: must(uuid),
  name: must(text),
  description: must(text),
  uri,
  version: text,
  metadata,
}

/** One change of one field. */
const change: Fields = {
  id: must(uuid),
  resource_id: uuid,
  resource_type: text,
  last_action_date: must(date),
  last_action_type: must(text),
  field_name: must(text),
  previous_value: must(text),
  replacement_value: must(text),
  updated_by: must(text),
}

/** A page of services, as the interface of HSDS answers it; `contents` itself is checked object by object. */
const page: Fields = {
  total_items: whole,
  total_pages: whole,
  page_number: whole,
  size: whole,
  first_page: yesOrNo,
  last_page: yesOrNo,
  empty: must(yesOrNo),
  contents: list('service'),
}

export const hsds: Readonly<Record<HsdsName, Fields>> = {
  accessibility: providers.accessibility,
  address: providers.address,
  attribute,
  contact: providers.contact,
  cost_option: services.costOption,
  funding: providers.funding,
  language: providers.language,
  location: providers.location,
  metadata: change,
  organization: providers.organization,
  organization_identifier: providers.organizationIdentifier,
  page,
  phone: providers.phone,
  program: services.program,
  required_document: services.requiredDocument,
  schedule: services.schedule,
  service: services.service,
  service_area: services.serviceArea,
  service_at_location: services.serviceAtLocation,
  service_capacity: services.serviceCapacity,
  taxonomy,
  taxonomy_term: taxonomyTerm,
  unit: services.unit,
  url: providers.url,
}
