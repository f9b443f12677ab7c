/** The four measures of each municipality from a file: code, name and four counts. Taken whole, or refused with each fault at its place. */
import type { MunicipalityCounts } from '../../../knowledge/funding/allocate.ts'
import { type Measure, measures } from '../../../knowledge/funding/measures.ts'
import { type SeparatedRow, separatedRows } from '../../../platform/web/separated-rows.ts'

export const countColumns = ['code', 'name', ...measures] as const
export type CountColumn = (typeof countColumns)[number]

export type CountFault = {
  readonly line: number
  readonly column: CountColumn | null
  readonly because:
    | 'empty-file'
    | 'too-many-rows'
    | 'column-is-missing'
    | 'no-code'
    | 'code-twice'
    | 'no-name'
    | 'no-whole-number'
  /** What stood there. */
  readonly found: string
}
export type CountsReading =
  | { readonly ok: true; readonly rows: readonly MunicipalityCounts[] }
  | { readonly ok: false; readonly faults: readonly CountFault[] }

/** More than there ever were municipalities. */
const mostRows = 1500

/** How the heading of a column may be spelled, apart from capitals, spaces, hyphens and underscores. */
const spellings: Readonly<Record<CountColumn, readonly string[]>> = {
  code: ['code', 'gemeentecode', 'cbscode'],
  name: ['name', 'naam', 'gemeente', 'gemeentenaam'],
  youths: ['youths', 'jeugdigen', 'jeugd', '0tm18'],
  minorities: ['minorities', 'minderheden'],
  singleParents: ['singleparents', 'eenouder', 'eenouderhuishoudens'],
  lowIncomes: ['lowincomes', 'laaginkomen', 'lageinkomens'],
}

export function readCounts(text: string): CountsReading {
  const [heading, ...rows] = separatedRows(text)
  if (!heading || rows.length === 0) return refused([{ line: 1, column: null, because: 'empty-file', found: '' }])
  if (rows.length > mostRows)
    return refused([{ line: 1, column: null, because: 'too-many-rows', found: String(rows.length) }])
  const places = placesIn(heading)
  const absent = countColumns.filter(column => places[column] < 0)
  if (absent.length > 0)
    return refused(absent.map(column => ({ line: heading.line, column, because: 'column-is-missing', found: '' })))
  const faults: CountFault[] = []
  const seen = new Set<string>()
  const counted = rows.map(row => countsIn(row, places, seen, fault => faults.push(fault)))
  return faults.length > 0 ? refused(faults) : { ok: true, rows: counted }
}

const refused = (faults: readonly CountFault[]): CountsReading => ({ ok: false, faults })

type Places = Readonly<Record<CountColumn, number>>

function placesIn({ fields }: SeparatedRow): Places {
  const headings = fields.map(field => field.toLowerCase().replace(/[\s_-]/g, ''))
  const place = (column: CountColumn) => headings.findIndex(heading => spellings[column].includes(heading))
  return {
    code: place('code'),
    name: place('name'),
    youths: place('youths'),
    minorities: place('minorities'),
    singleParents: place('singleParents'),
    lowIncomes: place('lowIncomes'),
  }
}

/** @param seen the codes of the rows above; this one's is added */
function countsIn(
  { line, fields }: SeparatedRow,
  places: Places,
  seen: Set<string>,
  complain: (fault: CountFault) => void,
): MunicipalityCounts {
  const found = (column: CountColumn) => fields[places[column]] ?? ''
  const code = codeIn(found('code'))
  if (code === undefined) complain({ line, column: 'code', because: 'no-code', found: found('code') })
  else if (seen.has(code)) complain({ line, column: 'code', because: 'code-twice', found: code })
  else seen.add(code)
  if (found('name') === '') complain({ line, column: 'name', because: 'no-name', found: '' })
  const count = (measure: Measure): number => {
    if (/^\d{1,9}$/.test(found(measure))) return Number(found(measure))
    complain({ line, column: measure, because: 'no-whole-number', found: found(measure) })
    return 0
  }
  const counts = {
    youths: count('youths'),
    minorities: count('minorities'),
    singleParents: count('singleParents'),
    lowIncomes: count('lowIncomes'),
  }
  return { code: code ?? '', name: found('name'), counts }
}

/** '0014', as CBS writes it in its tables 'GM0014', or as a spreadsheet leaves it '14'. */
const codeIn = (found: string): string | undefined => /^(?:GM)?(\d{1,4})$/i.exec(found)?.[1]?.padStart(4, '0')
