import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import type { Submission } from '../chapter.ts'
import { WholeReport } from '../report.view.tsx'
import { text as words } from '../text.ts'

const text = words.public

export const PublishedYearsPage = ({ years }: { readonly years: readonly number[] }) => (
  <Reading>
    <PageHeader title={text.title} remark={text.intro} />
    {years.length === 0 ? (
      <Paragraph>{text.none}</Paragraph>
    ) : (
      <ul>
        {years.map(year => (
          <li>
            <Link href={`/advies/${year}`}>{words.titleOf(year)}</Link>
          </li>
        ))}
      </ul>
    )}
  </Reading>
)

type Props = { readonly submission: Submission; readonly place: string; readonly publishedAt: Temporal.Instant }

export const PublishedPage = ({ submission, place, publishedAt }: Props) => (
  <Reading>
    <Breadcrumb trail={[{ href: '/advies', label: text.title }]} current={words.titleOf(submission.year)} />
    <PageHeader
      title={text.titleOf(submission.year, place)}
      remark={text.remark(publishedAt, submission.figuresOf)}
      actions={<PrintButton />}
    />
    <WholeReport submission={submission} />
  </Reading>
)
