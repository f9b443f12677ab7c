import { columnAt, type ItemStanding } from '../../../knowledge/development/item-standing.ts'
import { columns } from '../../../knowledge/development/van-wiechen.ts'
import type { VanWiechenDomain } from '../../../knowledge/development/van-wiechen-items.ts'
import type { Child } from '../../../people/index.ts'
import { HiddenText } from '../../../platform/html/components/hidden-text.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { RecordedAnswer } from './examination.ts'
import { signsOf } from './item-fields.view.tsx'
import { text } from './text.ts'

type Row = ItemStanding<RecordedAnswer>
type Props = {
  readonly child: Child
  readonly today: Temporal.PlainDate
  readonly standings: readonly Row[]
}

const domains = ['fine-motor', 'communication', 'gross-motor'] as const satisfies readonly VanWiechenDomain[]

/** The whole scheme as it is on paper: ages down, three domains across. Every item leads to its history. */
export const Scheme = ({ child, today, standings }: Props) => {
  const now = columnAt(child.birth.on, today)
  return (
    <>
      <table class="cjg-scheme">
        <caption class="cjg-hidden">{text.scheme.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.age}</th>
            {domains.map(domain => (
              <th scope="col">{text.domain[domain]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(column => (
            <tr
              id={column.column === now?.column ? 'nu' : undefined}
              class={column.column === now?.column ? 'cjg-scheme__now' : undefined}
            >
              <th scope="row">
                {text.age(column)}
                {column.column === now?.column && <span class="cjg-scheme__word">{text.scheme.now}</span>}
              </th>
              {domains.map(domain => (
                <td>
                  <Items
                    child={child}
                    rows={standings.filter(({ item }) => item.column === column.column && item.domain === domain)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Paragraph look="small">{text.scheme.legend}</Paragraph>
    </>
  )
}

const Items = ({ child, rows }: { readonly child: Child; readonly rows: readonly Row[] }) =>
  rows.length === 0 ? null : (
    <ul>
      {rows.map(row => (
        <li class={`cjg-scheme__item cjg-scheme__item--${row.standing}`}>
          <Mark row={row} />
          <a href={`/jeugd/${child.id}/ontwikkeling/kenmerken/${row.item.code}`}>{text.item(row.item)}</a>
          {wordOf(row) && <span class="cjg-scheme__word">{wordOf(row)}</span>}
        </li>
      ))}
    </ul>
  )

/** The last answer; empty is never a minus. */
const Mark = ({ row: { tried } }: { readonly row: Row }) => {
  const [last] = tried
  if (!last) {
    return (
      <span class="cjg-scheme__mark">
        <HiddenText>{text.fields.neverTried}</HiddenText>
      </span>
    )
  }
  return <span class={`cjg-scheme__mark cjg-scheme__mark--${last.outcome}`}>{signsOf(last.answers, 'short')}</span>
}

const wordOf = ({ standing }: Row): string | undefined =>
  standing === 'repeat' || standing === 'skipped' ? text.scheme.overdue[standing] : undefined
