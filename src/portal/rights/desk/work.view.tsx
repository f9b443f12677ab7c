import { fullName } from '../../../people/index.ts'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { deskText as lookText } from '../../log/questions/desk-text.ts'
import { deskText as text } from '../desk-text.ts'
import { text as familyText } from '../text.ts'
import type { Item, Work } from './work.ts'

type Props = { readonly work: Work; readonly isDesk: boolean; readonly today: Temporal.PlainDate }

export const WorkPage = ({ work, isDesk, today }: Props) => (
  <>
    <PageHeader title={text.list} remark={text.remark} />
    {work.forMe.length > 0 && (
      <Card id="voor-mij" title={text.forMe} look="solid">
        <ul>
          {work.forMe.map(item => (
            <li>
              <Link href={hrefOf(item)}>{mineWords(item)}</Link>
            </li>
          ))}
        </ul>
      </Card>
    )}
    <Card id="wacht" title={text.waiting}>
      {work.waiting.length === 0 ? (
        <EmptyState title={text.none.title} icon="shield">
          {text.none.body}
        </EmptyState>
      ) : (
        <Items caption={text.waiting} items={work.waiting} today={today} />
      )}
    </Card>
    {isDesk && work.decided.length > 0 && (
      <Card id="klaar" title={text.decided}>
        <Items caption={text.decided} items={work.decided} today={today} />
      </Card>
    )}
  </>
)

type ListProps = { readonly caption: string; readonly items: readonly Item[]; readonly today: Temporal.PlainDate }

const Items = ({ caption, items, today }: ListProps) => (
  <Table
    caption={caption}
    columns={[{ label: 'Vraag' }, { label: 'Termijn', oneLine: true }]}
    rows={items.map(item => [
      <CellLines remark={fullName(item.child)}>
        <Link href={hrefOf(item)}>{whatWords(item)}</Link>
      </CellLines>,
      termOf(item, today),
    ])}
  />
)

const termOf = ({ by }: Item, today: Temporal.PlainDate) => {
  if (by === null) return '–'
  const isLate = Temporal.PlainDate.compare(by, today) < 0
  return <Tag tone={isLate ? 'negative' : 'info'}>{format.shortDay(by)}</Tag>
}

const hrefOf = (item: Item): string =>
  item.kind === 'look' ? `/privacyvragen/inzage/${item.question.id}` : `/privacyvragen/verzoek/${item.request.id}`

const whatWords = (item: Item): string =>
  item.kind === 'look'
    ? lookText.line(item.question.kind, item.child.givenNames, item.question.look.by.name)
    : familyText.line(item.request.wanted, item.request.file)

const mineWords = (item: Item): string =>
  item.kind === 'look'
    ? text.explain(fullName(item.child))
    : text.carry(familyText.line(item.request.wanted, item.request.file), fullName(item.child))
