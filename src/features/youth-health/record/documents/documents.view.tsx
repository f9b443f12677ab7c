import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns, Reading } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FileField } from '../../../../platform/html/components/file-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { dayInTheNetherlands, format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { RecordFrame } from '../record-frame.view.tsx'
import type { RecordPage } from '../record-page.ts'
import type { StoredDocument } from './document.ts'
import { text } from './text.ts'

export type Done = 'added' | 'shared' | 'taken'

type Props = {
  readonly page: RecordPage
  readonly documents: readonly StoredDocument[]
  readonly done: Done | null
  readonly faults: Faults
  readonly typed: Typed
}

export const DocumentsPage = ({ page, documents, done, faults, typed }: Props) => {
  const standing = documents.filter(document => document.withdrawal === null)
  const withdrawn = documents.filter(document => document.withdrawal !== null)
  return (
    <>
      <ErrorSummary faults={faults} />
      <RecordFrame page={page} part="documenten">
        {done && (
          <Notice tone="positive" live>
            {text[done]}
          </Notice>
        )}
        <Columns
          side={
            <>
              <NewDocumentCard page={page} faults={faults} typed={typed} />
              <Card id="overdragen" title={text.transfer.title}>
                <Paragraph look="small">{text.transfer.about}</Paragraph>
                <ButtonLink href={`/jeugd/${page.child.id}/overdragen`} icon="send" look="secondary">
                  {text.transfer.link}
                </ButtonLink>
              </Card>
            </>
          }
        >
          <Card id="documenten" title={text.title}>
            <Paragraph look="small">{text.about}</Paragraph>
            {standing.length === 0 ? (
              <EmptyState icon="document" title={text.none.title}>
                {text.none.body}
              </EmptyState>
            ) : (
              <Documents page={page} documents={standing} />
            )}
            {withdrawn.length > 0 && <Withdrawn documents={withdrawn} />}
          </Card>
        </Columns>
      </RecordFrame>
    </>
  )
}

const Documents = ({ page, documents }: Pick<Props, 'page' | 'documents'>) => (
  <Table
    caption={text.title}
    columns={[
      { label: text.columns.title },
      { label: text.columns.on, oneLine: true },
      { label: text.columns.actions, hiddenLabel: true, oneLine: true },
    ]}
    rows={documents.map(document => [
      <CellLines remark={`${document.purpose} ${addedBy(document)}`}>
        <a class="nl-link" href={hrefOf(page, document)}>
          {document.title}
        </a>
      </CellLines>,
      <CellLines remark={text.size(document.size, document.mediaType)}>{format.shortDay(document.on)}</CellLines>,
      <Actions page={page} document={document} />,
    ])}
  />
)

const Actions = ({ page, document }: { readonly page: RecordPage; readonly document: StoredDocument }) => (
  <>
    {document.sharedAt ? (
      <Paragraph look="small">{text.sharedSince(format.shortDay(dayInTheNetherlands(document.sharedAt)))}</Paragraph>
    ) : (
      <Form action={`${hrefOf(page, document)}/delen`} inline>
        <Button look="subtle" small aria-label={`${text.share}: ${document.title}`}>
          {text.share}
        </Button>
      </Form>
    )}
    <Link href={`${hrefOf(page, document)}/intrekken`} about={document.title}>
      {text.withdraw}
    </Link>
  </>
)

const addedBy = ({ recordedAt, recordedByName }: StoredDocument): string =>
  text.addedBy(recordedByName, format.shortDay(dayInTheNetherlands(recordedAt)))

const hrefOf = ({ child }: RecordPage, { id }: StoredDocument): string => `/jeugd/${child.id}/documenten/${id}`

const Withdrawn = ({ documents }: Pick<Props, 'documents'>) => (
  <Details summary={text.withdrawn(documents.length)}>
    {documents.map(({ title, withdrawal }) => (
      <Paragraph>
        <strong>{`${title}.`}</strong>{' '}
        {withdrawal &&
          text.withdrawnBecause(
            format.shortDay(dayInTheNetherlands(withdrawal.recordedAt)),
            withdrawal.recordedByName,
            withdrawal.reason,
          )}
      </Paragraph>
    ))}
  </Details>
)

const NewDocumentCard = ({ page, faults, typed }: Pick<Props, 'page' | 'faults' | 'typed'>) => (
  <Card id="nieuw" title={text.add.title}>
    <Form action={`/jeugd/${page.child.id}/documenten`} upload>
      <FileField
        name="file"
        label={text.add.file}
        hint={text.add.fileHint}
        accept="application/pdf,image/jpeg,image/png"
        fault={faults.file}
      />
      <TextField
        name="title"
        label={text.add.name}
        hint={text.add.nameHint}
        size="full"
        maxlength={120}
        value={typed.title}
        fault={faults.title}
      />
      <TextAreaField
        name="purpose"
        label={text.add.purpose}
        rows={2}
        maxlength={500}
        value={typed.purpose}
        fault={faults.purpose}
      />
      <DateField
        name="on"
        label={text.add.on}
        value={typed.on ?? page.today.toString()}
        max={page.today.toString()}
        fault={faults.on}
      />
      <Button icon="upload">{text.add.save}</Button>
    </Form>
  </Card>
)

type WithdrawProps = Pick<Props, 'page' | 'faults' | 'typed'> & { readonly document: StoredDocument }

export const WithdrawPage = ({ page, document, faults, typed }: WithdrawProps) => (
  <>
    <ErrorSummary faults={faults} />
    <RecordFrame page={page} part="documenten">
      <Card id="intrekken" title={text.withdrawTitle(document.title)}>
        <Reading>
          <Paragraph>{text.withdrawAbout}</Paragraph>
          <Form action={`${hrefOf(page, document)}/intrekken`}>
            <TextAreaField
              name="reason"
              label={text.reason}
              rows={3}
              maxlength={500}
              value={typed.reason}
              fault={faults.reason}
            />
            <ButtonRow>
              <Button look="negative">{text.withdraw}</Button>
              <ButtonLink href={`/jeugd/${page.child.id}/documenten`} look="subtle">
                {text.cancel}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </Reading>
      </Card>
    </RecordFrame>
  </>
)
