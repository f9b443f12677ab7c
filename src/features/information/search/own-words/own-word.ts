/** What people here type, and the words of the texts that it means; without words it is no synonym any more. */
export type OwnWordId = string & { readonly __brand: 'OwnWordId' }
export type NewOwnWord = { readonly word: string; readonly means: readonly string[]; readonly reason: string }
export type OwnWord = NewOwnWord & {
  readonly id: OwnWordId
  readonly setAt: Temporal.Instant
  readonly setByName: string
}
