import { educationKinds } from '../../../knowledge/healthy-school/pillars.ts'
import { foundThemes, type Theme } from '../../../knowledge/healthy-school/themes.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { CheckboxGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Columns, Reading, Stack } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Shown } from '../form-page.view.tsx'
import { Overtaken } from '../overtaken.view.tsx'
import { words } from '../text.ts'
import { text } from './text.ts'
import { type OwnTheme, proposedWarnMonths, type Setting } from './theme.ts'

const here = '/beheer/gezonde-school'

type Props = Shown & {
  readonly own: readonly OwnTheme[]
  readonly setting: Setting | undefined
  readonly isSaved: boolean
}

export const ThemesPage = (props: Props) => (
  <Stack>
    <ErrorSummary faults={props.faults} />
    <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />
    {props.isSaved && (
      <Notice tone="positive" live>
        {text.saved}
      </Notice>
    )}
    <PageHeader
      title={text.title}
      remark={text.intro}
      actions={
        <ButtonLink href={`${here}/themas`} icon="add">
          {text.add}
        </ButtonLink>
      }
    />
    <Columns side={<Warning {...props} />}>
      <Card id="eigen" title={text.own}>
        {props.own.length === 0 ? <Paragraph>{text.ownNone}</Paragraph> : <OwnTable own={props.own} />}
      </Card>
      <Card id="landelijk" title={text.found}>
        <Paragraph>{text.foundAbout}</Paragraph>
        <Table
          caption={text.found}
          columns={[{ label: text.columns.theme }, { label: text.columns.kinds }, { label: text.columns.valid }]}
          rows={foundThemes.map(theme => [
            theme.name,
            kindsOf(theme),
            theme.until ? text.goneIn(theme.until.year) : text.now,
          ])}
        />
      </Card>
    </Columns>
  </Stack>
)

const OwnTable = ({ own }: { readonly own: readonly OwnTheme[] }) => (
  <Table
    caption={text.own}
    columns={[
      { label: text.columns.theme },
      { label: text.columns.kinds },
      { label: text.columns.valid },
      { label: text.columns.why, sentences: true },
    ]}
    rows={own.map(theme => [
      <Link href={`${here}/themas/${theme.id}`}>{theme.name}</Link>,
      kindsOf(theme),
      [text.from1(theme.from), theme.until && text.until1(theme.until)].filter(Boolean).join(' '),
      theme.reason,
    ])}
  />
)

const kindsOf = ({ kinds }: Pick<Theme, 'kinds'>): string => kinds.map(kind => words.kind[kind]).join(', ')

const Warning = ({ setting, faults, typed }: Props) => (
  <Card id="waarschuwen" title={text.warn.title}>
    <Paragraph>
      {setting
        ? text.warn.set(setting.setByName, setting.setAt, setting.reason)
        : text.warn.proposal(proposedWarnMonths)}
    </Paragraph>
    <Form action={here}>
      <NumberField
        name="warnMonths"
        label={text.warn.months}
        unit={text.warn.unit}
        whole
        value={typed.warnMonths ?? (setting ? String(setting.warnMonths) : '')}
        fault={faults.warnMonths}
      />
      <TextField name="reason" label={text.reason} size="full" value={typed.reason} fault={faults.reason} />
      <Button look="secondary">{text.save}</Button>
    </Form>
  </Card>
)

type ThemeProps = Shown & { readonly theme: OwnTheme | null; readonly newer: OwnTheme | null }

/** A new theme, or one of the municipality. */
export const ThemePage = ({ theme, newer, faults, typed }: ThemeProps) => (
  <Reading>
    <Breadcrumb
      trail={[
        { href: '/beheer', label: text.back },
        { href: here, label: text.title },
      ]}
      current={theme ? text.change : text.add}
    />
    <ErrorSummary faults={faults} />
    <PageHeader title={theme ? text.change : text.add} />
    {newer && <Overtaken now={newer} items={itemsOf(newer)} />}
    <Form action={theme ? `${here}/themas/${theme.id}` : `${here}/themas`} version={(newer ?? theme)?.version ?? 0}>
      <TextField name="name" label={text.name} value={typed.name} fault={faults.name} />
      <CheckboxGroup
        name="kinds"
        label={text.kinds}
        choices={educationKinds.map(value => ({ value, label: words.kind[value] }))}
        value={(typed.kinds ?? '').split('\n')}
        fault={faults.kinds}
      />
      <DateField name="from" label={text.from} value={typed.from} fault={faults.from} />
      <DateField
        name="until"
        label={text.until}
        hint={text.untilHint}
        value={typed.until}
        fault={faults.until}
        optional=""
      />
      <TextField name="reason" label={text.reason} size="full" value={typed.reason} fault={faults.reason} />
      <ButtonRow>
        <Button icon="check">{text.save}</Button>
      </ButtonRow>
    </Form>
  </Reading>
)

const itemsOf = (theme: OwnTheme) => [
  { label: text.name, value: theme.name },
  { label: text.kinds, value: kindsOf(theme) },
  { label: text.reason, value: theme.reason },
]
