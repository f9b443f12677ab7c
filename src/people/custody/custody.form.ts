import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import { type Custody, type Relation, relations } from '../person.ts'
import { text } from './text.ts'

const { missing } = text
export const custodyStatuses = ['with-custody', 'without-custody', 'ended'] as const
export type CustodyStatus = Custody | 'ended'

export type CustodyWords = {
  readonly status: CustodyStatus
  readonly relation: Relation
  readonly since: Temporal.PlainDate
}

const schema = z.object({
  status: field.choice(custodyStatuses, missing.status),
  relation: field.choice(relations, missing.relation),
  since: field.day(missing.since),
})

export const parseCustody = (form: FormData): Parsed<CustodyWords> => parseForm(schema, form)
