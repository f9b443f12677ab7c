/** What is said to whoever books an open consultation hour without an account: the same in every language. */
export type BookingWords = {
  readonly title: string
  readonly intro: string
  readonly kind: string
  /** That the names of the consultation hours stand as they were written here, in Dutch; empty in Dutch. */
  readonly kindsInDutch: string
  readonly around: string
  readonly aroundHint: string
  readonly show: string
  readonly slot: string
  readonly hold: string
  readonly family: string
  /** Mijn CJG is there in Dutch alone. */
  readonly familyLink: string
  readonly haveCode: string
  readonly none: Titled
  readonly noKinds: Titled
  readonly taken: string
  readonly takenBody: string
  /** By the field it is about. */
  readonly faults: Readonly<Record<'slot' | 'name' | 'email' | 'phone', string>>
  /** Between a place and the name of who receives: 'bij'. */
  readonly with: string
  readonly instead: (when: string) => string
  readonly held: {
    readonly title: string
    readonly until: (time: string) => string
    readonly name: string
    readonly nameHint: string
    readonly email: string
    readonly phone: string
    readonly forget: string
    readonly confirm: string
    readonly back: string
  }
  /** Nothing to confirm any more: the five minutes are over, or what it came in place of ended. */
  readonly lost: Readonly<Record<'too-late' | 'ended-meanwhile', Titled & { readonly way: string }>>
  readonly own: {
    readonly title: string
    readonly made: string
    readonly code: string
    readonly cancel: string
    readonly move: string
    readonly cancelled: string
    readonly another: string
  }
  readonly enter: {
    readonly title: string
    readonly code: string
    readonly hint: string
    readonly find: string
    readonly fault: string
  }
  /** That nobody who speaks this language read these words yet; empty in Dutch. */
  readonly notReviewed: string
}

type Titled = { readonly title: string; readonly body: string }
