/** A neighbourhood is what the municipality says it is: a name and the four digits of its postcodes. */
import { type PostcodeAreas, parseAreas, writeAreas } from '../../../../knowledge/identifiers/postcode-areas.ts'

export type Neighbourhood = { readonly name: string; readonly areas: PostcodeAreas }

export type NeighbourhoodSetting = {
  readonly neighbourhoods: readonly Neighbourhood[]
  readonly reason: string
  readonly setAt: Temporal.Instant
  readonly setBy: string
}

export type ParsedList =
  | { readonly kind: 'list'; readonly neighbourhoods: readonly Neighbourhood[] }
  | { readonly kind: 'line'; readonly because: LineFault; readonly line: number; readonly words: string }
export type LineFault = 'not-a-line' | 'not-postcodes' | 'twice' | 'overlaps' | 'no-name'

const mostNeighbourhoods = 60

/** A line each: 'Centrum: 1234-1236, 1240'. Names once, postcodes in one neighbourhood only. */
export function parseList(typed: string): ParsedList {
  const found: Neighbourhood[] = []
  for (const [at, words] of typed.split(/\r?\n/).entries()) {
    if (words.trim() === '') continue
    const [name = '', postcodes, ...rest] = words.split(':').map(part => part.trim())
    const fault = (because: LineFault): ParsedList => ({ kind: 'line', because, line: at + 1, words: words.trim() })
    if (postcodes === undefined || rest.length > 0 || found.length >= mostNeighbourhoods) return fault('not-a-line')
    if (name === '' || name.length > 60 || /[|?]/.test(name)) return fault('no-name')
    const areas = parseAreas(postcodes)
    if (!areas) return fault('not-postcodes')
    if (found.some(one => one.name.toLowerCase() === name.toLowerCase())) return fault('twice')
    if (overlap([...found.flatMap(one => one.areas), ...areas])) return fault('overlaps')
    found.push({ name, areas })
  }
  return { kind: 'list', neighbourhoods: found }
}

export const writeList = (neighbourhoods: readonly Neighbourhood[]): string =>
  neighbourhoods.map(({ name, areas }) => `${name}: ${writeAreas(areas)}`).join('\n')

const overlap = (areas: PostcodeAreas): boolean => {
  const inOrder = areas.toSorted((one, other) => one.from - other.from)
  return inOrder.some((area, at) => area.from <= (inOrder[at - 1]?.until ?? 0))
}
