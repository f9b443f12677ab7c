/** How many days before a birthday a family hears what changes. */
export type NewAgeSetting = {
  readonly daysAhead: number
  /** Where it is written down. */
  readonly source: string
}
export type AgeSetting = NewAgeSetting & { readonly setAt: Temporal.Instant; readonly setByName: string }
