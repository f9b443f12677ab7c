/** Why a message is refused, and where: a value, put into words by whoever shows it. */
import type { Malformed } from './form.ts'

/** Where it stands in the text that was sent; both count from one. */
export type Place = { readonly line: number; readonly column: number }

export type Because =
  | Malformed
  | { readonly kind: 'missing' }
  /** Stands there more often than it may. */
  | { readonly kind: 'too-many' }
  | { readonly kind: 'out-of-order' }
  /** Text where elements belong, or elements where text belongs. */
  | { readonly kind: 'not-in-place' }
  | { readonly kind: 'other-namespace' }
  /** The root is no message of iJw 3.2 that we know. */
  | { readonly kind: 'no-such-message' }
  /** A rule of the standard about more than one element, by its code: 'CS003'. */
  | { readonly kind: 'rule'; readonly rule: RuleCode }

export type Refusal = {
  /** 'Client.ToegewezenProducten.ToegewezenProduct[2].Product.Categorie'; what may stand there more than once is counted from one. */
  readonly path: string
  readonly at: Place | null
  readonly because: Because
}

/** Rules of the standard that can be checked within one message (CD: condition, CS: constraint, TR: technical rule). */
const ruleCodes = [
  ...['CD005', 'CD007', 'CD009', 'CD025', 'CD034', 'CD041', 'CD043', 'CD060', 'CD066', 'CD067', 'CD068', 'CD075'],
  ...['CD076', 'CD077', 'CD079', 'CD080', 'CD085', 'CD086', 'CD087'],
  ...['CS003', 'CS050', 'CS058', 'CS089', 'CS100', 'CS139', 'CS318', 'CS325', 'CS335', 'CS336', 'CS337', 'CS338'],
  ...['CS339', 'CS340'],
  ...['TR002', 'TR006', 'TR018', 'TR061', 'TR101', 'TR302', 'TR315', 'TR316', 'TR335', 'TR342', 'TR352', 'TR353'],
  ...['TR358', 'TR377', 'TR383', 'TR386', 'TR409', 'TR410', 'TR416'],
] as const
export type RuleCode = (typeof ruleCodes)[number]
