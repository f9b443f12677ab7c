/** What was noted about telling, as both tables of it keep it: told with how and when, or put off with why and until when. */
import type { NewTelling } from './telling.ts'

type Told = Extract<NewTelling, { kind: 'told' }>
type NotTold = Exclude<NewTelling, Told>
type Noted<How> = NotTold | (Omit<Told, 'how'> & { readonly how: How })

type NoteRow<How> = {
  readonly kind: NewTelling['kind']
  readonly how: How | null
  readonly told_on: Temporal.PlainDate | null
  readonly reason: string
  readonly review_on: Temporal.PlainDate | null
}

export function notedIn<How>({ kind, how, told_on, reason, review_on }: NoteRow<How>): Noted<How> {
  if (how !== null && told_on !== null) return { kind: 'told', how, on: told_on }
  if (kind === 'told' || review_on === null) throw new Error('a telling that is neither told nor put off')
  return { kind, reason, reviewOn: review_on }
}

export const noteRow = <How>(noted: Noted<How>) =>
  noted.kind === 'told'
    ? { kind: noted.kind, how: noted.how, told_on: noted.on, reason: '', review_on: null }
    : { kind: noted.kind, how: null, told_on: null, reason: noted.reason, review_on: noted.reviewOn }
