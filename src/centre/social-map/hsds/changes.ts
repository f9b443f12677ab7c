/** What a file would change here. Pure: nothing is written. */
import { createHash } from 'node:crypto'
import type { Offer } from '../../offer.ts'
import type { ReadOffer } from './read-hsds.ts'

export type OfferField = (typeof comparedFields)[number] | 'waitingWeeks' | 'checkedOn' | 'organisation'
export type OfferChange =
  | { readonly kind: 'new'; readonly read: ReadOffer }
  | { readonly kind: 'changed'; readonly read: ReadOffer; readonly now: Offer; readonly fields: readonly OfferField[] }
  /** It is not active any more where the file comes from. */
  | { readonly kind: 'ended'; readonly now: Offer }

const comparedFields = [
  'name',
  'description',
  'minimumAge',
  'maximumAge',
  'forWhom',
  'cost',
  'costKind',
  'languages',
  'places',
  'wayIn',
  'availableUntil',
] as const

/** @param offers all that stand here, also those that ended. What is here and not in the file stays as it is. */
export function changesOf(read: readonly ReadOffer[], offers: readonly Offer[], today: Temporal.PlainDate) {
  return read.flatMap((one): readonly OfferChange[] => {
    const now = offers.find(({ id }) => id === one.id)
    if (!one.isActive) return now && !hasEnded(now, today) ? [{ kind: 'ended', now }] : []
    if (!now) return [{ kind: 'new', read: one }]
    const fields = fieldsOf(one, now)
    return fields.length > 0 ? [{ kind: 'changed', read: one, now, fields }] : []
  })
}

const hasEnded = ({ availableUntil }: Offer, today: Temporal.PlainDate): boolean =>
  availableUntil !== null && Temporal.PlainDate.compare(availableUntil, today) < 0

/** A wait and a check that the file does not name are left as they were. */
function fieldsOf(read: ReadOffer, now: Offer): readonly OfferField[] {
  const [one, other] = [inOrder(read), inOrder(now)]
  const compared = comparedFields.filter(field => spelled(one[field]) !== spelled(other[field]))
  const isCheckedAnew = read.checkedOn !== null && !read.checkedOn.equals(now.checkedOn)
  const isOtherWait = read.checkedOn !== null && read.waitingWeeks !== now.waitingWeeks
  return [
    ...compared,
    ...(read.organisation.id === now.organisation.id ? [] : (['organisation'] as const)),
    ...(isCheckedAnew ? (['checkedOn'] as const) : []),
    ...(isOtherWait ? (['waitingWeeks'] as const) : []),
  ]
}

/** For whom it is has no order. */
const inOrder = <T extends Pick<Offer, 'forWhom'>>(offer: T): T => ({ ...offer, forWhom: offer.forWhom.toSorted() })

const spelled = (value: unknown): string => JSON.stringify(value, sorted)
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other)))
    : value

/** The same for the same changes: of what was shown and what is taken in. */
export const fingerprintOf = (changes: readonly OfferChange[]): string =>
  createHash('sha256').update(JSON.stringify(changes)).digest('hex').slice(0, 16)
