/** Files of CBS with key figures: CSV, or JSON as its OData gives it. Read whole, or refused with each fault at its place. */
import { separatedRows } from '../../../platform/web/separated-rows.ts'
import { type Area, kindOf } from './area.ts'
import { type Column, type ColumnName, columns, keyPrefixes, nameHeadings } from './columns.ts'

export type AreaFault = {
  readonly file: string
  /** The line of a CSV, the place in the list of a JSON; both from 1. */
  readonly row: number
  /** The heading as CBS writes it, or how it should begin; empty for the row as a whole. */
  readonly column: string
  readonly because: 'no-rows' | 'column-is-missing' | 'no-code' | 'code-twice' | 'no-number' | 'no-count' | 'no-percent'
  readonly found: string
}
export type AreasReading =
  | { readonly ok: true; readonly areas: readonly Area[]; readonly missing: readonly ColumnName[] }
  | { readonly ok: false; readonly faults: readonly AreaFault[] }
export type TextFile = { readonly name: string; readonly text: string }

/** More than anybody reads; the rest is said to be there. */
const mostFaults = 200

export function readAreas(files: readonly TextFile[]): AreasReading {
  const faults: AreaFault[] = []
  const areas: Area[] = []
  const seen = new Set<string>()
  const missing = new Set<ColumnName>()
  for (const file of files) {
    const table = tableIn(file)
    if (table.length === 0) faults.push({ ...nowhere(file), because: 'no-rows', found: '' })
    else readTable(file, table, { areas, faults, seen, missing })
    if (faults.length > mostFaults) break
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, areas, missing: [...missing] }
}

const nowhere = ({ name }: TextFile) => ({ file: name, row: 1, column: '' })

type Row = { readonly row: number; readonly cells: readonly string[] }
type Table = readonly Row[]

/** The first row holds the headings. */
function tableIn({ text }: TextFile): Table {
  const rows = /^\uFEFF?\s*[{[]/.test(text) ? rowsOfJson(text) : rowsOfCsv(text)
  return rows.length > 1 ? rows : []
}

const rowsOfCsv = (text: string): Table => separatedRows(text).map(({ line, fields }) => ({ row: line, cells: fields }))

function rowsOfJson(text: string): Table {
  const list = listIn(text)
  const headings = Object.keys(list[0] ?? {})
  const cell = (value: unknown): string => (value === null || value === undefined ? '' : String(value).trim())
  return [
    { row: 0, cells: headings },
    ...list.map((one, place) => ({ row: place + 1, cells: headings.map(heading => cell(one[heading])) })),
  ]
}

type Loose = Readonly<Record<string, unknown>>
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value)

function listIn(text: string): readonly Loose[] {
  try {
    const read: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    const list = isLoose(read) ? read.value : read
    return Array.isArray(list) ? list.filter(isLoose) : []
  } catch {
    return []
  }
}

type Into = {
  readonly areas: Area[]
  readonly faults: AreaFault[]
  readonly seen: Set<string>
  readonly missing: Set<ColumnName>
}
type Place = { readonly column: Column; readonly at: number; readonly heading: string }

function readTable(file: TextFile, [heading, ...rows]: Table, { areas, faults, seen, missing }: Into): void {
  const headings = heading?.cells ?? []
  const key = headings.findIndex(one => keyPrefixes.some(prefix => one.startsWith(prefix)))
  const name = headings.findIndex(one => nameHeadings.some(known => known.toLowerCase() === one.toLowerCase()))
  const places = columns.flatMap(column => placeOf(column, headings))
  const absent = columns.filter(column => !places.some(place => place.column === column))
  for (const column of absent) missing.add(column.name)
  const needed = [...(key < 0 ? [keyPrefixes[0]] : []), ...absent.filter(one => one.required).map(one => one.prefix)]
  for (const column of needed) faults.push({ ...nowhere(file), column, because: 'column-is-missing', found: '' })
  if (needed.length > 0) return
  for (const { row, cells } of rows) {
    if (faults.length > mostFaults) return
    const complain = (because: AreaFault['because'], column: string, found: string) =>
      faults.push({ file: file.name, row, column, because, found })
    const code = cells[key] ?? ''
    if (kindOf(code) === undefined) complain('no-code', headings[key] ?? '', code)
    else if (seen.has(code)) complain('code-twice', headings[key] ?? '', code)
    seen.add(code)
    areas.push({ code, name: cells[name] ?? '', figures: figuresIn(cells, places, complain) })
  }
}

function placeOf(column: Column, headings: readonly string[]): readonly Place[] {
  const at = headings.findIndex(heading => heading.startsWith(column.prefix))
  return at < 0 ? [] : [{ column, at, heading: headings[at] ?? '' }]
}

function figuresIn(
  cells: readonly string[],
  places: readonly Place[],
  complain: (because: AreaFault['because'], column: string, found: string) => void,
): Area['figures'] {
  const figures: Partial<Record<ColumnName, number>> = {}
  for (const { column, at, heading } of places) {
    const found = cells[at] ?? ''
    // CBS writes a point, or nothing, for what it does not know or does not tell.
    if (found === '' || found === '.') continue
    const value = /^\d+(?:[.,]\d+)?$/.test(found) ? Number(found.replace(',', '.')) : Number.NaN
    if (Number.isNaN(value)) complain('no-number', heading, found)
    else if (column.unit === 'count' && !Number.isInteger(value)) complain('no-count', heading, found)
    else if (column.unit === 'percent' && value > 100) complain('no-percent', heading, found)
    else figures[column.name] = value
  }
  return figures
}
