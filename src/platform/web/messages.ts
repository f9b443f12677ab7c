/** What the platform says by itself when a page cannot be shown: the same in every language. */
export type Plain = { readonly title: string; readonly body: string; readonly way: string }

type Kind =
  | 'notFound'
  | 'moved'
  | 'signInFirst'
  | 'elsewhere'
  | 'tooLarge'
  | 'tooOften'
  | 'noKey'
  | 'unreadable'
  | 'noMunicipality'

export type Messages = Readonly<Record<Kind, Plain>> & {
  readonly broken: Plain & { readonly number: (id: string) => string }
}
