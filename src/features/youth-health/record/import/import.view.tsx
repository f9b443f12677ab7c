import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FileField } from '../../../../platform/html/components/file-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { ImportedFile } from './store.ts'
import { text } from './text.ts'

type Props = {
  readonly latest: readonly ImportedFile[]
  /** How many records were just taken in. */
  readonly done: number
  /** Names of files that were known already. */
  readonly already: readonly string[]
  /** Names of files that turned out to be about another child than the one chosen. */
  readonly refused: readonly string[]
  readonly faults: Readonly<Record<string, string>>
  /** Whoever reads no records gets no links to them. */
  readonly mayOpen: boolean
}

/** Who reads records came from the children, who does not from the centre's administration. */
export const wayBack = (mayOpen: boolean) =>
  mayOpen ? [{ href: '/jeugd', label: text.children }] : [{ href: '/beheer', label: text.administration }]

export const ImportPage = ({ latest, done, already, refused, faults, mayOpen }: Props) => (
  <Stack>
    <ErrorSummary faults={faults} />
    {done > 0 && (
      <Notice tone="positive" live>
        {text.done(done)}
      </Notice>
    )}
    {already.length > 0 && (
      <Notice tone="info" live>
        {text.already(already.join(', '))}
      </Notice>
    )}
    {refused.length > 0 && (
      <Notice tone="negative" live>
        {text.otherChild(refused.join(', '))}
      </Notice>
    )}
    <Breadcrumb trail={wayBack(mayOpen)} current={text.title} />
    <PageHeader
      title={text.title}
      actions={
        mayOpen && (
          <ButtonLink href="/jeugd/ontvangen" look="secondary" icon="archive">
            {text.received}
          </ButtonLink>
        )
      }
    />
    <Card id="kies" title={text.files}>
      <Reading>
        <Paragraph>{text.intro}</Paragraph>
        <Form action="/jeugd/inlezen" upload>
          <FileField
            name="files"
            label={text.files}
            hint={text.filesHint}
            accept=".json,application/json"
            multiple
            fault={faults.files}
          />
          <Button icon="eye">{text.look}</Button>
        </Form>
      </Reading>
    </Card>
    <Card id="laatst" title={text.latest}>
      <Latest latest={latest} mayOpen={mayOpen} />
    </Card>
  </Stack>
)

const Latest = ({ latest, mayOpen }: Pick<Props, 'latest' | 'mayOpen'>) => {
  const { file, when, by, record } = text.latestColumns
  if (latest.length === 0) {
    return (
      <EmptyState icon="upload" title={text.none.title}>
        {text.none.body}
      </EmptyState>
    )
  }
  return (
    <Table
      caption={text.latest}
      columns={[
        { label: file },
        { label: when, oneLine: true },
        { label: by },
        ...(mayOpen ? [{ label: record }] : []),
      ]}
      rows={latest.map(one => [
        one.name,
        format.moment(one.at),
        one.byName,
        ...(mayOpen
          ? [
              <Link href={`/jeugd/${one.child}`} about={one.name}>
                {text.open}
              </Link>,
            ]
          : []),
      ])}
    />
  )
}
