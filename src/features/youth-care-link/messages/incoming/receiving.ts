/** What became of a message that came in. */
export type Receiving =
  /** Nothing was kept. */
  | { readonly kind: 'refused'; readonly told: readonly string[] }
  /** The return message, or the answer to an invoice that broke a rule. */
  | { readonly kind: 'returned'; readonly xml: string }
  /** In hand; an answer follows as a message of its own, or none is due. */
  | { readonly kind: 'taken' }
