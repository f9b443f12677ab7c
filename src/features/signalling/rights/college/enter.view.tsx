import { fullName } from '../../../../people/index.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { dayInTheNetherlands } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Desk } from '../requests/ask-by-letter.ts'
import { wants } from '../requests/request.ts'
import { text as requestText } from '../requests/text.ts'
import { text } from './text.ts'

const words = text.enter

/** First: about whom is the letter? */
export const FindPage = ({ faults }: { readonly faults: Faults }) => (
  <Reading>
    <Stack>
      <ErrorSummary faults={faults} />
      <PageHeader title={words.title} remark={words.remark} />
      <Card id="zoeken" title={words.find}>
        <Form action="/signalen/verzoeken/nieuw">
          <TextField name="bsn" label={words.bsn} hint={words.bsnHint} inputmode="numeric" fault={faults.bsn} />
          <Button>{words.find}</Button>
        </Form>
      </Card>
      <Back />
    </Stack>
  </Reading>
)

const Back = () => (
  <ButtonRow>
    <ButtonLink href="/signalen/verzoeken" look="secondary">
      {text.request.back}
    </ButtonLink>
  </ButtonRow>
)

type Props = { readonly desk: Desk; readonly faults: Faults; readonly typed: Typed }

export const EnterPage = ({ desk, faults, typed }: Props) => (
  <Reading>
    <Stack>
      <ErrorSummary faults={faults} />
      <PageHeader title={words.about(fullName(desk.child))} />
      {desk.writers.length === 0 ? (
        <Notice tone="warning">{words.nobody}</Notice>
      ) : (
        <Card id="brief" title={words.title}>
          <LetterForm desk={desk} faults={faults} typed={typed} />
        </Card>
      )}
      <Back />
    </Stack>
  </Reading>
)

const LetterForm = ({ desk, faults, typed }: Props) => (
  <Form action={`/signalen/verzoeken/nieuw/${desk.child.id}`}>
    <RadioGroup
      name="person"
      label={words.who}
      hint={words.whoHint}
      choices={desk.writers.map(({ person, name }) => ({ value: person, label: name }))}
      value={typed.person}
      fault={faults.person}
    />
    <TextField
      name="identityChecked"
      label={words.identity}
      hint={words.identityHint}
      size="full"
      value={typed.identityChecked}
      fault={faults.identityChecked}
    />
    <RadioGroup
      name="wanted"
      label={words.wanted}
      choices={wants
        .filter(wanted => wanted === 'access' || desk.reports.length > 0)
        .map(wanted => ({ value: wanted, label: requestText.wanted[wanted], hint: requestText.article(wanted) }))}
      value={typed.wanted}
      fault={faults.wanted}
    />
    {desk.reports.length === 0 ? (
      <Notice tone="info">{words.noReports}</Notice>
    ) : (
      <SelectField
        name="report"
        label={words.report}
        hint={words.reportHint}
        optional
        none={words.none}
        choices={desk.reports.map(({ id, reportedAt, reporter }) => ({
          value: id,
          label: words.reportLine(dayInTheNetherlands(reportedAt), reporter.organisation.name),
        }))}
        value={typed.report}
        fault={faults.report}
      />
    )}
    <TextAreaField name="words" label={words.words} rows={4} maxlength={2000} optional value={typed.words} />
    <Button>{words.save}</Button>
  </Form>
)
