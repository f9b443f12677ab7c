import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FileField } from '../../../../platform/html/components/file-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { dayInTheNetherlands, format } from '../../../../platform/i18n/format.ts'
import type { Faults } from '../../../../platform/web/form.ts'
import { text } from '../text.ts'
import type { TakenIn, Waiting } from './received.ts'

type Props = {
  readonly waiting: readonly Waiting[]
  /** The content that was just sent is in a record already. */
  readonly before: TakenIn | null
  readonly isPutAside: boolean
  readonly faults: Faults
}

export const ReceivePage = ({ waiting, before, isPutAside, faults }: Props) => (
  <>
    <ErrorSummary faults={faults} />
    <Heading level={1}>{text.receive.title}</Heading>
    <Paragraph>{text.receive.about}</Paragraph>
    {isPutAside && (
      <Notice tone="positive" live>
        {text.receive.asideDone}
      </Notice>
    )}
    {before && <TakenInBefore before={before} />}
    <Columns side={<OpenCard faults={faults} />}>
      <Card id="wacht" title={text.receive.waiting}>
        {waiting.length === 0 ? (
          <EmptyState icon="archive" title={text.receive.none.title}>
            {text.receive.none.body}
          </EmptyState>
        ) : (
          <WaitingTable waiting={waiting} />
        )}
      </Card>
    </Columns>
  </>
)

const TakenInBefore = ({ before }: { readonly before: TakenIn }) => (
  <Notice tone="info" live>
    <Paragraph>{text.receive.before(before.byName, format.shortDay(dayInTheNetherlands(before.at)))}</Paragraph>
    <ButtonLink href={`/jeugd/${before.child}`} look="secondary">
      {text.receive.openBefore}
    </ButtonLink>
  </Notice>
)

const WaitingTable = ({ waiting }: Pick<Props, 'waiting'>) => (
  <Table
    caption={text.receive.waiting}
    columns={[
      { label: text.receive.waitingColumns.whose },
      { label: text.receive.waitingColumns.since, oneLine: true },
    ]}
    rows={waiting.map(({ id, name, sender, at, byName }) => [
      <CellLines remark={sender}>
        <Link href={`/jeugd/ontvangen/${id}`}>{name}</Link>
      </CellLines>,
      <CellLines remark={byName}>{format.shortDay(dayInTheNetherlands(at))}</CellLines>,
    ])}
  />
)

const OpenCard = ({ faults }: Pick<Props, 'faults'>) => (
  <Card id="openen" title={text.receive.open}>
    <Form action="/jeugd/ontvangen" upload>
      <FileField name="file" label={text.receive.file} accept=".opencjg" fault={faults.file} />
      <TextField name="words" label={text.receive.words} fault={faults.words} size="full" maxlength={200} />
      <Button icon="upload">{text.receive.open}</Button>
    </Form>
  </Card>
)
