/** What is written to a family about a course: the same in every language. */
export type MailKind =
  | 'placed'
  | 'waiting'
  | 'offered'
  | 'accepted'
  | 'lapsed'
  | 'cancelled'
  | 'moved'
  | 'called-off'
  | 'reminder'
  | 'evaluation'

export type MailWords = Readonly<Record<MailKind, { readonly subject: string; readonly says: string }>> & {
  readonly ownPage: string
  readonly code: string
  readonly question: (phone: string) => string
}
