import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { type Chapter, chapters, type Submission } from '../chapter.ts'
import { ChapterBody, WholeReport } from '../report.view.tsx'
import { text } from '../text.ts'
import { type OpenAdvice, wordsOf } from '../write-advice.ts'

const here = '/gemeente/advies'
const top = { href: here, label: text.title }

export type YearLine = { readonly year: number; readonly standing: keyof typeof text.standing }

type YearsProps = {
  readonly years: readonly YearLine[]
  /** To begin now; null when it was begun, or for who only reads along. */
  readonly begin: number | null
  /** For who may see the figures. */
  readonly up: readonly { readonly href: string; readonly label: string }[]
}

export const YearsPage = ({ years, begin, up }: YearsProps) => (
  <Stack>
    <Breadcrumb trail={up} current={text.title} />
    <PageHeader title={text.title} remark={text.intro} />
    {years.length === 0 && (
      <EmptyState title={text.none.title} icon="chart">
        {text.none.body}
      </EmptyState>
    )}
    {begin !== null && (
      <Form action={`${here}/${begin}/cijfers`} version={0}>
        <Button icon="add">{text.begin(begin)}</Button>
      </Form>
    )}
    {years.length > 0 && (
      <Table
        caption={text.years}
        columns={[{ label: text.columns.year }, { label: text.columns.standing }]}
        rows={years.map(({ year, standing }) => [
          <Link href={`${here}/${year}`}>{text.titleOf(year)}</Link>,
          <Tag tone={standing === 'published' ? 'positive' : 'info'}>{text.standing[standing]}</Tag>,
        ])}
      />
    )}
  </Stack>
)

export type AdviceProps = {
  readonly advice: OpenAdvice
  readonly mayWrite: boolean
  readonly done: keyof typeof text.done | null
  readonly refused: keyof typeof text.refused | null
}

export const AdvicePage = (props: AdviceProps) => {
  const { advice, mayWrite, done, refused } = props
  const { year, drawing } = advice
  return (
    <Stack>
      <Breadcrumb trail={[top]} current={text.titleOf(year)} />
      <PageHeader title={text.titleOf(year)} remark={text.drawn(drawing.drawnByName, drawing.drawnAt)} />
      {done && (
        <Notice tone="positive" live>
          {text.done[done]}
        </Notice>
      )}
      {refused && <Notice tone="warning">{text.refused[refused]}</Notice>}
      <StandingCard {...props} />
      {chapters.map(chapter => (
        <ChapterCard advice={advice} chapter={chapter} mayWrite={mayWrite} />
      ))}
      <Paragraph look="small">{text.sureAbout}</Paragraph>
      {mayWrite && (
        <Form action={`${here}/${year}/cijfers`} version={drawing.ordinal}>
          <Paragraph>{text.redrawAbout}</Paragraph>
          <Button look="secondary">{text.redraw}</Button>
        </Form>
      )}
    </Stack>
  )
}

const StandingCard = ({ advice: { year, submissions }, mayWrite }: AdviceProps) => {
  const [latest] = submissions
  return (
    <Card id="stand" title={text.columns.standing}>
      {latest && (
        <>
          <Paragraph>{text.offered(latest.byName, latest.at)}</Paragraph>
          {latest.publication && (
            <Paragraph>
              {text.published(latest.publication.byName, latest.publication.at)}{' '}
              <Link href={`/advies/${year}`}>{text.toPublic}</Link>
            </Paragraph>
          )}
          {!latest.publication && <ButtonLink href={`${here}/${year}/aanbod`}>{text.read}</ButtonLink>}
        </>
      )}
      {mayWrite && (
        <Form action={`${here}/${year}/aanbod`} version={latest?.ordinal ?? 0}>
          <Paragraph>{text.offerAbout}</Paragraph>
          <Button look={latest ? 'secondary' : 'primary'}>{latest ? text.offerAgain : text.offer}</Button>
        </Form>
      )}
    </Card>
  )
}

type ChapterProps = { readonly advice: OpenAdvice; readonly chapter: Chapter; readonly mayWrite: boolean }

const ChapterCard = ({ advice, chapter, mayWrite }: ChapterProps) => {
  const own = advice.written.get(chapter)
  return (
    <Card id={chapter} title={text.chapter[chapter]}>
      <p class="cjg-remark">{own ? text.byHand(own.byName, own.at) : text.drafted}</p>
      <ChapterBody
        chapter={chapter}
        words={wordsOf(advice, chapter)}
        lines={advice.drawing.chapters[chapter].lines}
        year={advice.year}
      />
      {mayWrite && (
        <p>
          <Link href={`${here}/${advice.year}/${chapter}`}>
            {text.edit}
            <span class="cjg-hidden">: {text.chapter[chapter]}</span>
          </Link>
        </p>
      )}
    </Card>
  )
}

type WriteProps = {
  readonly advice: OpenAdvice
  readonly chapter: Chapter
  readonly faults: Faults
  readonly typed: Typed
  readonly overtaken: boolean
}

export const ChapterPage = ({ advice, chapter, faults, typed, overtaken }: WriteProps) => {
  const { year, drawing } = advice
  const own = advice.written.get(chapter)
  const { sentences, lines } = drawing.chapters[chapter]
  return (
    <Reading>
      <Breadcrumb
        trail={[top, { href: `${here}/${year}`, label: text.titleOf(year) }]}
        current={text.chapter[chapter]}
      />
      <ErrorSummary faults={faults} />
      <PageHeader title={text.chapter[chapter]} remark={own && text.byHand(own.byName, own.at)} />
      {overtaken && own && (
        <Notice tone="warning" title={text.form.overtaken(own.byName)}>
          <p>
            {text.form.theirs} {own.words}
          </p>
        </Notice>
      )}
      <Form action={`${here}/${year}/${chapter}`} version={own?.version ?? 0}>
        <TextAreaField
          name="words"
          label={text.form.words}
          hint={text.form.hint}
          rows={14}
          value={typed.words ?? wordsOf(advice, chapter)}
          fault={faults.words}
        />
        <Button icon="check">{text.form.save}</Button>
      </Form>
      <Card id="opzet" title={text.form.proposal}>
        <ChapterBody chapter={chapter} words={sentences.join('\n\n')} lines={lines} year={year} />
      </Card>
    </Reading>
  )
}

type OfferedProps = { readonly submission: Submission; readonly isOwn: boolean }

export const OfferedPage = ({ submission, isOwn }: OfferedProps) => {
  const { year, ordinal, publication } = submission
  return (
    <Reading>
      <Breadcrumb trail={[top, { href: `${here}/${year}`, label: text.titleOf(year) }]} current={text.preview(year)} />
      <PageHeader title={text.preview(year)} remark={text.offered(submission.byName, submission.at)} />
      {publication && <Notice tone="positive">{text.published(publication.byName, publication.at)}</Notice>}
      {!publication && isOwn && <Notice tone="info">{text.waitsForOther}</Notice>}
      {!publication && !isOwn && (
        <Form action={`${here}/${year}/publicatie`} version={ordinal}>
          <Paragraph>{text.publishAbout}</Paragraph>
          <Button icon="check">{text.publish}</Button>
        </Form>
      )}
      <WholeReport submission={submission} />
    </Reading>
  )
}
