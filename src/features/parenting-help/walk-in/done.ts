/** What was done last on the page of the desk, as its address says. */
import { isId } from '../../../platform/new-id.ts'

export type Done =
  /** `contact`: its id, to link it to a child; empty when the address names none. */
  | { readonly kind: 'registered'; readonly contact: string }
  | { readonly kind: 'given' | 'first'; readonly number: number }
  | { readonly kind: 'nobody' | 'settled' }
  | null

export function doneOf(query: URLSearchParams): Done {
  const contact = query.get('vastgelegd')
  if (contact !== null) return { kind: 'registered', contact: isId(contact) ? contact : '' }
  if (query.has('niemand')) return { kind: 'nobody' }
  const given = numberIn(query.get('nummer'))
  if (given !== null) return { kind: 'given', number: given }
  const first = numberIn(query.get('eerst'))
  return first === null ? null : { kind: 'first', number: first }
}

const numberIn = (typed: string | null): number | null => (/^\d{1,4}$/.test(typed ?? '') ? Number(typed) : null)
