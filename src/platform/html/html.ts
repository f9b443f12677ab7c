// Html is a class because nothing else can be told apart for certain from what a person typed or JSON carried in.
class Markup {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

/** Markup that is safe to send: made by JSX, or vouched for with `raw`. `String(html)` gives the text of the page. */
export type Html = Markup

/** What may stand between tags. Text is escaped; `false`, `null` and `undefined` leave nothing behind. */
export type Child = Html | string | number | bigint | boolean | null | undefined | readonly Child[]

/** The one way around escaping. The caller vouches for `markup`: icons of our own, or text a sanitiser has passed. */
export const raw = (markup: string): Html => new Markup(markup)

export const isHtml = (value: unknown): value is Html => value instanceof Markup

/** Properties a caller may leave out, or pass on undefined from a look-up. */
export type Optional<Properties> = { readonly [Name in keyof Properties]?: Properties[Name] | undefined }
