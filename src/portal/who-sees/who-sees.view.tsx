import { type Child, fullName, relationWords } from '../../people/index.ts'
import { ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../platform/html/components/table.view.tsx'
import { Segments } from '../../platform/html/components/tabs.view.tsx'
import { Tag } from '../../platform/html/components/tag.view.tsx'
import { type Reader, type Seeing, seenParts } from './seen-by.ts'
import { text } from './text.ts'

type Props = {
  readonly child: Child
  readonly children: readonly Child[]
  readonly isSelf: boolean
  /** Decides alone, so can share. */
  readonly mayShare: boolean
  readonly readers: readonly Reader[]
  /** What the youth sees; null for oneself, who sees it on the page. */
  readonly youth: Seeing | null
}

const nameOf = (child: Child): string => child.givenNames || fullName(child)

export const WhoSeesPage = ({ child, children, isSelf, mayShare, readers, youth }: Props) => (
  <Stack>
    <PageHeader title={isSelf ? text.titleSelf : text.title(nameOf(child))} remark={text.remark} />
    {children.length > 1 && (
      <Segments
        label={text.who}
        tabs={children.map(one => ({ href: `/mijn/wat-zien-mijn-ouders?kind=${one.id}`, label: nameOf(one) }))}
        current={`/mijn/wat-zien-mijn-ouders?kind=${child.id}`}
      />
    )}
    {readers.length === 0 && <Paragraph>{text.nobody}</Paragraph>}
    {readers.map(({ guardian, seeing }) => (
      <Card id={`w-${guardian.id}`} title={text.reader(fullName(guardian), relationWords[guardian.relation])}>
        <SeeingTable caption={fullName(guardian)} seeing={seeing} child={child} isSelf={isSelf} />
      </Card>
    ))}
    {youth && (
      <Card id="jongere" title={text.youth(nameOf(child))}>
        <SeeingTable caption={text.youth(nameOf(child))} seeing={youth} child={child} isSelf={isSelf} />
      </Card>
    )}
    <Paragraph look="small">{text.why}</Paragraph>
    <Paragraph look="small">{text.aboutReports}</Paragraph>
    <ButtonRow>
      {mayShare && (
        <ButtonLink href="/mijn/delen" icon="users">
          {text.share.link}
        </ButtonLink>
      )}
      <ButtonLink href="/mijn" look="secondary">
        Mijn CJG
      </ButtonLink>
    </ButtonRow>
  </Stack>
)

type TableProps = {
  readonly caption: string
  readonly seeing: Seeing
  readonly child: Child
  readonly isSelf: boolean
}

const SeeingTable = ({ caption, seeing, child, isSelf }: TableProps) => (
  <Table
    caption={caption}
    columns={[
      { label: text.columns.part, sentences: true },
      { label: text.columns.sees, oneLine: true, hiddenLabel: true },
    ]}
    rows={seenParts.map(part => [
      part === 'messages' && !isSelf ? text.messagesOf(nameOf(child)) : text.part[part],
      <Tag tone={seeing[part] ? 'info' : 'neutral'} icon={seeing[part] ? 'eye' : 'hide'}>
        {seeing[part] ? text.yes : text.no}
      </Tag>,
    ])}
  />
)
