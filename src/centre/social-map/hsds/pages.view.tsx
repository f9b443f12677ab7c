import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { FileField } from '../../../platform/html/components/file-field.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import type { Faults } from '../../../platform/web/form.ts'
import { fingerprintOf, type OfferChange } from './changes.ts'
import type { LeftOut } from './left-out.ts'
import type { FileFault } from './read-hsds.ts'
import { text } from './text.ts'

const here = '/beheer/sociale-kaart/bestand'

type ChooseProps = {
  readonly faults: Faults
  readonly wrong: readonly FileFault[]
  readonly taken: number | null
}

export const ChooseFilePage = ({ faults, wrong, taken }: ChooseProps) => (
  <Stack>
    <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />
    <ErrorSummary faults={faults} />
    <PageHeader title={text.title} remark={text.intro} />
    {taken !== null && (
      <Notice tone="positive" live>
        {text.taken(taken)}
      </Notice>
    )}
    {wrong.length > 0 && <Wrong wrong={wrong} />}
    <Form action={here} upload>
      <FileField
        name="file"
        label={text.file}
        hint={text.fileHint}
        accept=".json,application/json"
        fault={faults.file}
      />
      <Button icon="eye">{text.look}</Button>
    </Form>
    <Card id="open-data" title={text.export}>
      <Paragraph>{text.exportAbout}</Paragraph>
      <Link href="/open-data/sociale-kaart.json" icon="download">
        {text.download}
      </Link>
    </Card>
  </Stack>
)

const mostShown = 50

const Wrong = ({ wrong }: { readonly wrong: readonly FileFault[] }) => (
  <Card id="fouten" title={text.refused}>
    <Notice tone="negative">{text.refusedAbout(wrong.length)}</Notice>
    <Table
      caption={text.refused}
      columns={[{ label: text.place }, { label: text.reason, sentences: true }]}
      rows={wrong
        .slice(0, mostShown)
        .map(({ place, reason }) => [place === '' ? text.wholeFile : <code>{place}</code>, reason])}
    />
    {wrong.length > mostShown && <Paragraph>{text.more(wrong.length - mostShown)}</Paragraph>}
  </Card>
)

type PreviewProps = {
  readonly id: string
  readonly read: number
  readonly changes: readonly OfferChange[]
  readonly leftOut: readonly LeftOut[]
  readonly isOther: boolean
}

export const PreviewPage = ({ id, read, changes, leftOut, isOther }: PreviewProps) => (
  <Stack>
    <Breadcrumb
      trail={[
        { href: '/beheer', label: text.back },
        { href: here, label: text.title },
      ]}
      current={text.preview}
    />
    {isOther && <Notice tone="warning">{text.otherByNow}</Notice>}
    {changes.length === 0 ? (
      <>
        <PageHeader title={text.nothing} remark={text.nothingAbout(read)} />
        <ButtonLink href={here}>{text.toStart}</ButtonLink>
      </>
    ) : (
      <>
        <PageHeader title={text.preview} remark={text.counted(read, changes.length)} />
        <Changes changes={changes} />
        <ButtonRow>
          <Form action={`${here}/${id}`} version={fingerprintOf(changes)} inline>
            <Button icon="check">{text.take}</Button>
          </Form>
          <Form action={`${here}/${id}/weg`} inline>
            <Button look="subtle">{text.throwAway}</Button>
          </Form>
        </ButtonRow>
      </>
    )}
    {leftOut.length > 0 && <LeftOutCard leftOut={leftOut} />}
  </Stack>
)

const LeftOutCard = ({ leftOut }: Pick<PreviewProps, 'leftOut'>) => (
  <Card id="niet-overgenomen" title={text.leftOut}>
    <Paragraph>{text.leftOutAbout}</Paragraph>
    <Table
      caption={text.leftOut}
      columns={[{ label: text.field }, { label: text.why, sentences: true }, { label: text.count, numeric: true }]}
      rows={leftOut.map(({ field, isOfHsds, count }) => [
        <code>{field}</code>,
        isOfHsds ? text.notKept : text.notOfHsds,
        `${count}`,
      ])}
    />
  </Card>
)

const Changes = ({ changes }: Pick<PreviewProps, 'changes'>) => (
  <Table
    caption={text.preview}
    columns={[{ label: text.offer }, { label: text.change }]}
    rows={changes.map(change => [
      change.kind === 'ended' ? change.now.name : change.read.name,
      <>
        <Tag tone={change.kind === 'ended' ? 'warning' : 'info'}>{text.kind[change.kind]}</Tag>{' '}
        {change.kind === 'changed' && change.fields.map(field => text.fields[field]).join(', ')}
      </>,
    ])}
  />
)
