import type { Theme } from '../articles/themes.ts'

/** Every fixed sentence of the pages to read, in one language other than Dutch. Those of asking: questions/asking-words.ts. */
export type SiteWords = {
  /** That nobody who speaks this language read these words yet; not shown where somebody did. */
  readonly notReviewed: string
  /** Beside what is there in Dutch alone. */
  readonly inDutch: string
  readonly home: {
    readonly title: string
    readonly lead: string
    readonly label: string
    readonly button: string
    readonly popular: string
    readonly topics: string
    readonly find: string
    readonly findLead: string
    readonly ask: string
    readonly askBody: string
    readonly call: string
    readonly callBody: string
  }
  readonly theme: Readonly<Record<Theme, { readonly title: string; readonly remark: string }>>
  readonly topics: { readonly title: string; readonly lead: string; readonly dutchOnly: string; readonly none: string }
  readonly article: {
    readonly ages: (from: string, until: string) => string
    readonly short: string
    readonly whole: string
    readonly notTranslated: string
    readonly written: (day: string) => string
    readonly sources: string
    readonly also: string
  }
  readonly search: {
    readonly title: string
    readonly start: string
    readonly found: (count: string, typed: string) => string
    readonly none: (typed: string) => string
    readonly noneBody: string
    readonly dutch: string
    readonly still: string
  }
  readonly places: {
    readonly title: string
    readonly lead: string
    readonly postcode: string
    readonly hint: string
    readonly fault: string
    readonly show: string
    readonly route: string
    readonly hours: string
    readonly near: (postcode: string, names: string) => string
    readonly anywhere: (postcode: string) => string
    readonly none: string
    readonly openUntil: (time: string) => string
    readonly openAgain: (day: string, time: string) => string
    readonly today: string
    readonly tomorrow: string
    readonly unknown: string
    readonly closed: string
    /** Above the days that are not as the week has them. */
    readonly different: string
  }
}
