import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { type Article, addressOf } from './article.ts'
import { isReadable, type Readability } from './readability.ts'
import { text } from './text.ts'

export type ListedText = {
  readonly article: Article
  readonly readability: Readability
  /** Past its date for review. */
  readonly isLate: boolean
}

/** For professionals: which public texts wait for their eyes. */
export const TextListPage = ({ texts }: { readonly texts: readonly ListedText[] }) => {
  const late = texts.filter(({ isLate }) => isLate).length
  const unseen = texts.filter(({ article }) => article.reviewed === null).length
  return (
    <>
      <PageHeader title={text.list.title} remark={text.list.remark(texts.length)} />
      <Notice tone={late + unseen > 0 ? 'warning' : 'positive'}>
        <p>{text.list.conclusion(late, unseen)}</p>
      </Notice>
      <Table
        caption={text.list.title}
        columns={[
          { label: text.list.columns.title },
          { label: text.list.columns.reviewed, oneLine: true },
          { label: text.list.columns.reviewBy, oneLine: true },
        ]}
        rows={texts.map(rowOf)}
      />
      <Paragraph look="small">{text.list.how}</Paragraph>
    </>
  )
}

const rowOf = ({ article, readability, isLate }: ListedText) => [
  <CellLines remark={text.list.facts(article.written, readability.sentenceLength)}>
    <Link href={addressOf(article)}>{article.title}</Link>{' '}
    {!isReadable(readability) && <Tag tone="warning">{text.list.hard}</Tag>}
  </CellLines>,
  article.reviewed === null ? <Tag>{text.list.notYet}</Tag> : format.shortDay(article.reviewed),
  <>
    {format.shortDay(article.reviewBy)} {isLate && <Tag tone="warning">{text.list.late}</Tag>}
  </>,
]
