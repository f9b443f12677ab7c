import { fullName } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { wayBack } from './import.view.tsx'
import type { Preview, ReadyFile, RefusedFile } from './preview.ts'
import { faultWords, leftOutWords, text } from './text.ts'

type Props = {
  readonly preview: Preview
  readonly faults: Readonly<Record<string, string>>
  /** The reader may open records. */
  readonly mayOpen: boolean
}

/** What will be stored and what not, and why: the reader says whose each file is, and only then it is stored. */
export const PreviewPage = ({ preview: { ready, already, refused }, faults, mayOpen }: Props) => (
  <Stack>
    <ErrorSummary faults={faults} />
    <Breadcrumb trail={wayBack(mayOpen)} current={text.title} />
    <PageHeader title={text.title} remark={ready.length > 0 && text.ready(ready.length)} />
    {refused.length > 0 && <Refused refused={refused} />}
    {already.length > 0 && <Notice tone="info">{text.already(already.join(', '))}</Notice>}
    {ready.length > 0 && <Confirmation ready={ready} faults={faults} />}
    {ready.length === 0 && (
      <ButtonLink href="/jeugd/inlezen" look="secondary">
        {text.cancel}
      </ButtonLink>
    )}
  </Stack>
)

const Refused = ({ refused }: { readonly refused: readonly RefusedFile[] }) => {
  const { file, place, reason, found } = text.refused.columns
  return (
    <Card id="geweigerd" title={text.refused.title(refused.length)}>
      <Notice tone="negative">{text.refused.body}</Notice>
      <Table
        caption={text.refused.title(refused.length)}
        columns={[{ label: file }, { label: place }, { label: reason }, { label: found }]}
        rows={refused.flatMap(({ name, faults }) =>
          faults.map(fault => [name, fault.place, faultWords[fault.because], fault.found]),
        )}
      />
    </Card>
  )
}

type ConfirmationProps = { readonly ready: readonly ReadyFile[]; readonly faults: Props['faults'] }

/** The content goes along in the form: between the two steps nothing is kept on the server. */
const Confirmation = ({ ready, faults }: ConfirmationProps) => (
  <Form action="/jeugd/inlezen/bevestigen" upload>
    {ready.map((file, place) => (
      <Card id={`bestand-${place}`} title={file.name}>
        <input type="hidden" name={`content-${place}`} value={file.content} />
        <input type="hidden" name={`name-${place}`} value={file.name} />
        <Contents file={file} />
        <WhoseFields file={file} place={place} faults={faults} />
      </Card>
    ))}
    <ButtonRow>
      <Button icon="check">{text.confirm}</Button>
      <ButtonLink href="/jeugd/inlezen" look="subtle">
        {text.cancel}
      </ButtonLink>
    </ButtonRow>
  </Form>
)

const Contents = ({ file: { child, leftOut } }: { readonly file: ReadyFile }) => {
  const { summary } = text
  const other = child.otherDetails.length + child.otherObservations.length
  return (
    <>
      <SummaryList
        items={[
          { label: summary.child, value: summary.childWords(text.sex[child.sex], format.day(child.birth)) },
          { label: summary.measurements, value: child.measurements.length },
          { label: summary.answers, value: child.vanWiechen.length },
          { label: summary.other, value: summary.kept(other) },
          { label: summary.leftOut, value: leftOut.length === 0 ? summary.nothing : text.leftOutOf(leftOut.length) },
        ]}
      />
      {leftOut.length > 0 && (
        <Details summary={text.leftOutOf(leftOut.length)}>
          <Table
            caption={text.leftOutOf(leftOut.length)}
            compact
            columns={Object.values(text.columns).map(label => ({ label }))}
            rows={leftOut.map(one => [one.place, leftOutWords[one.because], one.found])}
          />
        </Details>
      )}
    </>
  )
}

type WhoseProps = { readonly file: ReadyFile; readonly place: number; readonly faults: Props['faults'] }

const WhoseFields = ({ file, place, faults }: WhoseProps) => (
  <>
    {file.candidates.length > 0 && (
      <SelectField
        name={`child-${place}`}
        label={text.whose}
        none={text.newChild}
        choices={file.candidates.map(child => ({ value: child.id, label: fullName(child) }))}
        value={file.chosen}
        optional=""
      />
    )}
    <TextField
      name={`givenNames-${place}`}
      label={text.givenNames}
      hint={text.nameHint}
      value={file.called.givenNames}
      fault={faults[`givenNames-${place}`]}
    />
    <TextField name={`familyName-${place}`} label={text.familyName} value={file.called.familyName} optional="" />
  </>
)
