/**
 * Who sees a file of the reporting code: its holder and whoever the holder named, as long as that stands. Nobody by role, nobody
 * because of the child. The same law is written down once more in the database (policies of schema `reporting_code`).
 */
export type Holding = { readonly holder: string; readonly since: number }
export type Named = { readonly reader: string; readonly removed: boolean }
export type Circle = { readonly holdings: readonly Holding[]; readonly named: readonly Named[] }

/** The latest to have been given the file. */
export const holderOf = ({ holdings }: Circle): string | null =>
  holdings.toSorted((one, other) => other.since - one.since)[0]?.holder ?? null

export const mayRead = (circle: Circle, who: string): boolean =>
  mayWrite(circle, who) || circle.named.some(({ reader, removed }) => reader === who && !removed)

/** Writing, naming readers, handing over, reporting and closing are the holder's. */
export const mayWrite = (circle: Circle, who: string): boolean => who !== '' && holderOf(circle) === who
