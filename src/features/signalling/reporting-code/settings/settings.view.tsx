import type { Organisation } from '../../../../centre/index.ts'
import { exampleFramework } from '../../../../knowledge/reporting-code/example-framework.ts'
import { proposedYears } from '../../../../knowledge/reporting-code/terms.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { SetSetting } from './store.ts'
import { text } from './text.ts'

type Props = {
  readonly settings: readonly SetSetting[]
  readonly organisations: readonly Organisation[]
  readonly faults: Faults
  readonly typed: Typed | null
  readonly isSaved: boolean
}

export const SettingsPage = (props: Props) => (
  <>
    <ErrorSummary faults={props.faults} />
    {props.isSaved && (
      <Notice tone="positive" live>
        {text.saved}
      </Notice>
    )}
    <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />
    <PageHeader title={text.title} />
    <Stack>
      <Card id="nu" title={text.now}>
        <Paragraph>{text.about}</Paragraph>
        <Now {...props} />
      </Card>
      <Card id="instellen" title={text.form.title}>
        <SettingForm {...props} />
      </Card>
    </Stack>
  </>
)

const Now = ({ settings, organisations }: Props) =>
  settings.length === 0 ? (
    <Paragraph>{text.nothing}</Paragraph>
  ) : (
    <Table
      caption={text.now}
      columns={[{ label: text.columns.who }, { label: text.columns.what }, { label: text.columns.why }]}
      rows={settings.map(({ setting, reason, at, byName }) => [
        organisations.find(({ id }) => id === setting.organisation)?.name ?? text.all,
        <CellLines remark={text.frameworks(setting.frameworks.length)}>
          {`${text.term(setting.term)}, ${text.keeps(setting.keepYears)}`}
        </CellLines>,
        <CellLines remark={text.setBy(byName, at)}>{reason}</CellLines>,
      ])}
    />
  )

/** Filled with proposals as long as nothing was typed. */
const proposals: Typed = {
  organisation: 'all',
  keepYears: String(proposedYears),
  source: exampleFramework.source,
  questions: exampleFramework.questions.join('\n'),
}

type AskedProps = { readonly faults: Faults; readonly words: Typed }

const SettingForm = ({ organisations, faults, typed }: Props) => {
  const words = typed ?? proposals
  return (
    <Form action="/beheer/meldcode">
      <SelectField
        name="organisation"
        label={text.form.organisation}
        choices={[
          { value: 'all', label: text.all },
          ...organisations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={words.organisation}
        fault={faults.organisation}
      />
      <OwnCode faults={faults} words={words} />
      <Framework faults={faults} words={words} />
      <TextField name="reason" label={text.form.reason} size="full" value={words.reason ?? ''} fault={faults.reason} />
      <Button icon="check">{text.form.save}</Button>
    </Form>
  )
}

const OwnCode = ({ faults, words }: AskedProps) => (
  <>
    <TextField
      name="term"
      label={text.form.term}
      hint={text.form.termHint}
      inputmode="numeric"
      size="short"
      value={words.term ?? ''}
      fault={faults.term}
      optional
    />
    <TextField
      name="decides"
      label={text.form.decides}
      hint={text.form.decidesHint}
      size="full"
      value={words.decides ?? ''}
      fault={faults.decides}
      optional
    />
    <TextAreaField
      name="special"
      label={text.form.special}
      hint={text.form.specialHint}
      rows={3}
      value={words.special}
      fault={faults.special}
      optional
    />
    <TextField
      name="keepYears"
      label={text.form.keepYears}
      hint={text.form.keepYearsHint}
      inputmode="numeric"
      size="short"
      value={words.keepYears ?? ''}
      fault={faults.keepYears}
    />
  </>
)

const Framework = ({ faults, words }: AskedProps) => (
  <FieldSet legend={text.form.framework}>
    <TextField
      name="profession"
      label={text.form.profession}
      hint={text.form.professionHint}
      value={words.profession ?? ''}
      fault={faults.profession}
      optional
    />
    <TextField
      name="source"
      label={text.form.source}
      size="full"
      value={words.source ?? ''}
      fault={faults.source}
      optional
    />
    <TextAreaField
      name="questions"
      label={text.form.questions}
      hint={text.form.questionsHint}
      rows={6}
      value={words.questions}
      fault={faults.questions}
      optional
    />
  </FieldSet>
)
