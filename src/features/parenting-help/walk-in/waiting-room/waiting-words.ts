/** What the waiting room says: the same in every language. */
export type WaitingWords = {
  readonly title: string
  readonly lead: (place: string) => string
  readonly waiting: (count: number) => string
  readonly after: string
  readonly submit: string
  readonly closed: string
  readonly closedBody: string
  readonly hours: string
  readonly toBoard: string
  readonly own: {
    readonly number: string
    readonly waits: (before: number) => string
    readonly called: (desk: number) => string
    readonly 'no-show': string
    readonly helped: string
    readonly left: string
    readonly closed: string
    readonly code: string
    readonly codeAbout: string
    readonly renew: string
    readonly again: string
    readonly leave: string
    readonly over: string
    readonly overBody: string
    readonly takeNew: string
  }
  /** The screen on the wall. */
  readonly board: {
    readonly page: (place: string) => string
    readonly title: string
    readonly number: string
    readonly desk: string
    readonly called: (number: number, desk: number) => string
    readonly nobody: string
    readonly waiting: (count: number) => string
    readonly sound: string
    readonly renew: string
    readonly back: string
    readonly otherLanguages: string
  }
  /** That nobody who speaks this language read these words yet; empty in Dutch. */
  readonly notReviewed: string
}
