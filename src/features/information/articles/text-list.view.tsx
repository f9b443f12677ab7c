import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Article } from './article.ts'
import { isPast, type LocalText, publicText } from './editor/local-text.ts'
import { text as local } from './editor/text.ts'
import { isReadable, type Readability } from './readability.ts'
import { text } from './text.ts'

export type ListedText = {
  readonly article: Article
  readonly readability: Readability
  /** Past its date for review. */
  readonly isLate: boolean
}
type Props = {
  readonly texts: readonly ListedText[]
  readonly local: readonly LocalText[]
  readonly today: Temporal.PlainDate
}

/** For professionals: which public texts wait for their eyes, the centre's own first. */
export const TextListPage = (props: Props) => {
  const { texts } = props
  const late = texts.filter(({ isLate }) => isLate).length
  const unseen = texts.filter(({ article }) => article.reviewed === null).length
  return (
    <>
      <PageHeader
        title={text.list.title}
        remark={text.list.remark(texts.length + props.local.length)}
        actions={
          <ButtonLink href="/teksten/nieuw" icon="add">
            {local.new}
          </ButtonLink>
        }
      />
      <OwnTexts {...props} />
      <Card id="landelijk" title={text.list.national}>
        <Notice tone={late + unseen > 0 ? 'warning' : 'positive'}>
          <p>{text.list.conclusion(late, unseen)}</p>
        </Notice>
        <Table
          caption={text.list.national}
          columns={[
            { label: text.list.columns.title },
            { label: text.list.columns.reviewed, oneLine: true },
            { label: text.list.columns.reviewBy, oneLine: true },
          ]}
          rows={texts.map(rowOf)}
        />
        <Paragraph look="small">{text.list.how}</Paragraph>
      </Card>
    </>
  )
}

const OwnTexts = ({ local: own, today }: Props) => {
  const late = own.filter(one => isLate(one, today)).length
  const waiting = own.filter(one => publicText(one)?.version !== one.versions[0] && one.decisions[0]?.version !== null)
  return (
    <Card id="eigen" title={text.list.local}>
      {late > 0 && <Notice tone="warning">{text.list.localLate(late)}</Notice>}
      {waiting.length > 0 && <Notice tone="info">{text.list.waiting(waiting.length)}</Notice>}
      {own.length === 0 ? (
        <Paragraph>{text.list.noneLocal}</Paragraph>
      ) : (
        <Table
          caption={text.list.local}
          columns={[
            { label: text.list.localColumns.title },
            { label: text.list.localColumns.standing, oneLine: true },
            { label: text.list.localColumns.reviewBy, oneLine: true },
          ]}
          rows={own.map(one => ownRow(one, today))}
        />
      )}
    </Card>
  )
}

const isLate = (one: LocalText, today: Temporal.PlainDate): boolean => {
  const version = publicText(one)?.version
  return version !== undefined && isPast(version.reviewBy, today)
}

function ownRow(one: LocalText, today: Temporal.PlainDate) {
  const shown = publicText(one)?.version ?? one.versions[0]
  return [
    <CellLines remark={local.kind[shown?.advice ? 'article' : 'addition']}>
      <Link href={`/teksten/${one.slug}`}>{shown?.title ?? one.slug}</Link>
    </CellLines>,
    <StandingTag text={one} />,
    <>
      {shown && format.shortDay(shown.reviewBy)} {isLate(one, today) && <Tag tone="warning">{text.list.late}</Tag>}
    </>,
  ]
}

const StandingTag = ({ text: one }: { readonly text: LocalText }) => {
  const { tag } = local.standing
  if (publicText(one)) return <Tag tone="positive">{tag.on}</Tag>
  return one.decisions.length > 0 ? <Tag tone="warning">{tag.off}</Tag> : <Tag tone="info">{tag.draft}</Tag>
}

const rowOf = ({ article, readability, isLate }: ListedText) => [
  <CellLines remark={text.list.facts(article.written, readability.sentenceLength)}>
    <Link href={`/teksten/${article.slug}`}>{article.title}</Link>{' '}
    {!isReadable(readability) && <Tag tone="warning">{text.list.hard}</Tag>}
  </CellLines>,
  article.reviewed === null ? <Tag>{text.list.notYet}</Tag> : format.shortDay(article.reviewed),
  <>
    {format.shortDay(article.reviewBy)} {isLate && <Tag tone="warning">{text.list.late}</Tag>}
  </>,
]
