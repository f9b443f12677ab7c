/**
 * A map of tiles: one for each municipality, the municipalities of a safety region together in a block, the blocks about where they lie.
 * The places of the blocks are our own drawing, by eye; which municipality belongs to which region and province is that of
 * centre.municipality. No borders are drawn: a free and small file of those of 2026 was not found.
 */
export type MapMunicipality = {
  readonly code: string
  readonly name: string
  readonly province: string
  readonly safetyRegion: string
}
/** In tiles from the upper left corner. */
export type Tile = { readonly code: string; readonly name: string; readonly x: number; readonly y: number }
export type ProvinceName = { readonly name: string; readonly x: number; readonly y: number }

export const mapSize = { width: 24, height: 30 } as const

/** Upper left corner, and how many tiles stand beside each other. */
type Block = { readonly x: number; readonly y: number; readonly across: number }

const blocks: Readonly<Record<string, Block>> = {
  VR01: { x: 14, y: 0, across: 5 },
  VR02: { x: 8, y: 0, across: 5 },
  VR03: { x: 14, y: 3, across: 4 },
  VR04: { x: 12, y: 7, across: 4 },
  VR05: { x: 17, y: 7, across: 4 },
  VR06: { x: 14, y: 12, across: 7 },
  VR07: { x: 14, y: 17, across: 5 },
  VR08: { x: 8, y: 17, across: 5 },
  VR09: { x: 7, y: 11, across: 6 },
  VR10: { x: 2, y: 1, across: 4 },
  VR11: { x: 4, y: 6, across: 3 },
  VR12: { x: 0, y: 6, across: 3 },
  VR13: { x: 3, y: 10, across: 3 },
  VR14: { x: 8, y: 8, across: 3 },
  VR15: { x: 0, y: 15, across: 2 },
  VR16: { x: 3, y: 13, across: 3 },
  VR17: { x: 0, y: 21, across: 4 },
  VR18: { x: 5, y: 20, across: 3 },
  VR19: { x: 0, y: 26, across: 4 },
  VR20: { x: 5, y: 25, across: 7 },
  VR21: { x: 9, y: 21, across: 4 },
  VR22: { x: 13, y: 25, across: 6 },
  VR23: { x: 17, y: 21, across: 4 },
  VR24: { x: 20, y: 26, across: 4 },
  VR25: { x: 8, y: 5, across: 3 },
}

/** Above the block of a province that lies highest or is widest. */
export const provinceNames: readonly ProvinceName[] = [
  { name: 'Fryslân', x: 8, y: 0 },
  { name: 'Groningen', x: 14, y: 0 },
  { name: 'Drenthe', x: 14, y: 3 },
  { name: 'Noord-Holland', x: 2, y: 1 },
  { name: 'Flevoland', x: 8, y: 5 },
  { name: 'Overijssel', x: 12, y: 7 },
  { name: 'Utrecht', x: 7, y: 11 },
  { name: 'Gelderland', x: 14, y: 12 },
  { name: 'Zuid-Holland', x: 3, y: 13 },
  { name: 'Zeeland', x: 0, y: 26 },
  { name: 'Noord-Brabant', x: 5, y: 25 },
  { name: 'Limburg', x: 17, y: 21 },
]

/** @param municipalities in the order in which they fill their block. Who lies in no known region has no tile. */
export function tilesOf(municipalities: readonly MapMunicipality[]): readonly Tile[] {
  const filled = new Map<string, number>()
  return municipalities.flatMap(({ code, name, safetyRegion }) => {
    const block = blocks[safetyRegion]
    if (!block) return []
    const place = filled.get(safetyRegion) ?? 0
    filled.set(safetyRegion, place + 1)
    return [{ code, name, x: block.x + (place % block.across), y: block.y + Math.floor(place / block.across) }]
  })
}

/** Where a class ends: as many values in each, as far as equal values allow. @param values in any order */
export function classEnds(values: readonly number[], classes: number): readonly number[] {
  const ordered = values.toSorted((one, other) => one - other)
  const ends = Array.from(
    { length: classes },
    (_, place) => ordered[Math.ceil(((place + 1) * ordered.length) / classes) - 1] ?? 0,
  )
  return [...new Set(ends)]
}

/** The place of the class, counted from 1. */
export const classOf = (value: number, ends: readonly number[]): number => ends.findIndex(end => value <= end) + 1
