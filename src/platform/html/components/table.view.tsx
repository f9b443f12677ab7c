import type { Language } from '../../i18n/languages.ts'
import type { Child, Optional } from '../html.ts'
import { textIn } from '../text.ts'

export type Column = { readonly label: string } & Optional<{
  /** Figures: aligned at the end, digits of one width. */
  numeric: boolean
  /** Figures of many digits, such as amounts of money. */
  wide: boolean
  /** Never broken over two lines. */
  oneLine: boolean
  /** Holds sentences: keeps room for a few words on a line, also where the table scrolls. */
  sentences: boolean
  /** The heading is heard, not seen: for a column of buttons. */
  hiddenLabel: boolean
}>

type Props = {
  /** What the table holds; also its name for those who hear the page. */
  readonly caption: string
  readonly columns: readonly Column[]
  /** One list of cells per row. The first cell names the row. */
  readonly rows: readonly (readonly Child[])[]
} & Optional<{
  showCaption: boolean
  compact: boolean
  /** A last row that adds up. */
  footer: readonly Child[]
  lang: Language
}>

/** What the elements are by themselves. Some browsers forget it of a table that is not laid out as one. */
const roles = {
  table: 'table',
  group: 'rowgroup',
  row: 'row',
  columnHeader: 'columnheader',
  rowHeader: 'rowheader',
  cell: 'cell',
} as const

/**
 * Where it has no room, its rows go under each other, each value under the heading of its column; the roles keep it a table for those
 * who hear it. What is still too wide scrolls sideways by itself; it can be focused, so that the keyboard scrolls it too.
 */
export const Table = ({ caption, columns, rows, showCaption, compact, footer, lang = 'nl' }: Props) => (
  <section class="cjg-scroll" tabindex={0} aria-label={textIn(lang).tableOf(caption)}>
    <table
      role={roles.table}
      class={`utrecht-table cjg-table${compact ? ' cjg-table--compact' : ''}${fitsPhone(columns) ? '' : ' cjg-table--stacks'}`}
    >
      <caption class={showCaption ? 'utrecht-table__caption' : 'cjg-hidden'}>{caption}</caption>
      <thead role={roles.group} class="utrecht-table__header">
        <tr role={roles.row} class="utrecht-table__row">
          {columns.map(column => (
            <th scope="col" role={roles.columnHeader} class={cellClass(column, 'header-cell')}>
              {column.hiddenLabel ? <span class="cjg-hidden">{column.label}</span> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role={roles.group} class="utrecht-table__body">
        {rows.map(cells => (
          <Row cells={cells} columns={columns} />
        ))}
      </tbody>
      {footer && (
        <tfoot role={roles.group} class="utrecht-table__footer">
          <Row cells={footer} columns={columns} />
        </tfoot>
      )}
    </table>
  </section>
)

/** A cell with a remark beneath its words. */
export const CellLines = ({ children, remark }: { readonly children: Child; readonly remark: Child }) => (
  <>
    {children}
    <span class="cjg-table__remark">{remark}</span>
  </>
)

const Row = ({ cells, columns }: { readonly cells: readonly Child[]; readonly columns: readonly Column[] }) => (
  <tr role={roles.row} class="utrecht-table__row">
    {cells.map((cell, place) =>
      place === 0 ? (
        <th scope="row" role={roles.rowHeader} class={cellClass(columns[place], 'cell')}>
          {cell}
        </th>
      ) : (
        <td role={roles.cell} class={cellClass(columns[place], 'cell')} data-label={labelOf(columns[place])}>
          {cell}
        </td>
      ),
    )}
  </tr>
)

const labelOf = (column: Column | undefined): string | undefined => (column?.hiddenLabel ? undefined : column?.label)

/** In rem: about what a phone of 390 px leaves of a card, and what a column of its kind takes of that. */
const phone = 20.5
const fitsPhone = (columns: readonly Column[]): boolean =>
  columns.reduce((sum, column) => sum + widthOf(column), 0) <= phone

const longLabel = 11
function widthOf({ label, numeric, wide, sentences }: Column): number {
  if (sentences) return 15
  if (!numeric || label.length > longLabel) return 7.5
  return wide ? 6 : 4.25
}

function cellClass(column: Column | undefined, part: 'cell' | 'header-cell'): string {
  const numeric = column?.numeric ? ` utrecht-table__${part}--numeric-column` : ''
  const room = column?.sentences ? ' cjg-table__sentences' : ''
  return `utrecht-table__${part}${numeric}${room}${column?.oneLine ? ' cjg-one-line' : ''}`
}
