/** What a field of Open Referral HSDS 3 may hold. Source: docs/sources.md, row `hsds`. */

export const hsdsNames = [
  'accessibility',
  'address',
  'attribute',
  'contact',
  'cost_option',
  'funding',
  'language',
  'location',
  'metadata',
  'organization',
  'organization_identifier',
  'page',
  'phone',
  'program',
  'required_document',
  'schedule',
  'service',
  'service_area',
  'service_at_location',
  'service_capacity',
  'taxonomy',
  'taxonomy_term',
  'unit',
  'url',
] as const
export type HsdsName = (typeof hsdsNames)[number]

/** `date`: jjjj-mm-dd. `time`: hh:mm, with or without seconds and offset. `moment`: a day and a time with an offset (RFC 3339). */
export type Leaf = 'text' | 'uuid' | 'uri' | 'email' | 'number' | 'whole' | 'yes-or-no' | 'date' | 'time' | 'moment'

export type Field = (
  | { readonly holds: Leaf }
  | { readonly holds: 'one-of'; readonly words: readonly string[] }
  | { readonly holds: 'object' | 'list'; readonly of: HsdsName }
) & { readonly isRequired?: true }

export type Fields = Readonly<Record<string, Field>>

export const text = { holds: 'text' } as const
export const uuid = { holds: 'uuid' } as const
export const uri = { holds: 'uri' } as const
export const email = { holds: 'email' } as const
export const number = { holds: 'number' } as const
export const whole = { holds: 'whole' } as const
export const yesOrNo = { holds: 'yes-or-no' } as const
export const date = { holds: 'date' } as const
export const time = { holds: 'time' } as const
export const moment = { holds: 'moment' } as const
export const oneOf = (...words: readonly string[]): Field => ({ holds: 'one-of', words })
export const object = (of: HsdsName): Field => ({ holds: 'object', of })
export const list = (of: HsdsName): Field => ({ holds: 'list', of })
export const must = (field: Field): Field => ({ ...field, isRequired: true })

/** Almost every object of HSDS may be labelled, and may tell how it came to be what it is. */
export const labelled = { attributes: list('attribute'), metadata: list('metadata') }
