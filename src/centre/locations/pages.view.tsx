import { holidayNames } from '../../knowledge/ages/named-holidays.ts'
import { writeAreas } from '../../knowledge/identifiers/postcode-areas.ts'
import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { CheckboxGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Reading, Stack } from '../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../platform/html/components/form.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../platform/html/components/table.view.tsx'
import { TextAreaField } from '../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { dayField } from './location.form.ts'
import { type HolidaySetting, type KeptLocation, proposedClosedOn } from './location.ts'
import { holidayWords, text } from './text.ts'

type ListProps = {
  readonly locations: readonly KeptLocation[]
  readonly settings: readonly HolidaySetting[]
  readonly faults: Faults
  readonly typed: Typed
  readonly saved: boolean
  readonly newer: HolidaySetting | null
}

export const LocationsPage = ({ locations, saved, ...holidays }: ListProps) => (
  <Stack>
    <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />
    <ErrorSummary faults={holidays.faults} />
    <PageHeader
      title={text.title}
      remark={text.intro}
      actions={
        <ButtonLink href="/beheer/locaties/nieuw" icon="add">
          {text.add}
        </ButtonLink>
      }
    />
    {saved && (
      <Notice tone="positive" live>
        {text.saved}
      </Notice>
    )}
    {locations.length === 0 ? (
      <EmptyState icon="pin" title={text.none.title}>
        {text.none.body}
      </EmptyState>
    ) : (
      <Table
        caption={text.title}
        columns={[{ label: text.columns.name }, { label: text.columns.address }, { label: text.columns.postcodes }]}
        rows={locations.map(({ id, name, street, town, areas }) => [
          <Link href={`/beheer/locaties/${id}`}>{name}</Link>,
          `${street}, ${town}`,
          writeAreas(areas) || text.noAreas,
        ])}
      />
    )}
    <Holidays {...holidays} />
  </Stack>
)

const Holidays = ({ settings, faults, typed, newer }: Omit<ListProps, 'locations' | 'saved'>) => {
  const [newest] = settings
  return (
    <Card id="feestdagen" title={text.holidays}>
      <Paragraph>{text.holidaysAbout}</Paragraph>
      {newer && <Notice tone="warning">{text.stale(newer.setByName, newer.setAt)}</Notice>}
      {newest ? (
        <Paragraph look="small">{`${text.setBy(newest.setByName, newest.setAt)} ${newest.reason}`}</Paragraph>
      ) : (
        <Notice tone="info">{text.holidaysProposal}</Notice>
      )}
      <Form action="/beheer/feestdagen" version={newest?.id ?? ''}>
        <CheckboxGroup
          name="closedOn"
          label={text.holidays}
          optional
          choices={holidayNames.map(value => ({ value, label: holidayWords[value] }))}
          value={typed.closedOn ?? newest?.closedOn ?? proposedClosedOn}
          fault={faults.closedOn}
        />
        <TextField name="reason" label={text.why} size="full" value={typed.reason} fault={faults.reason} />
        <Button look="secondary" icon="check">
          {text.save}
        </Button>
      </Form>
    </Card>
  )
}

type FormProps = { readonly faults: Faults; readonly typed: Typed }

export const NewLocationPage = ({ faults, typed }: FormProps) => (
  <Reading>
    <Breadcrumb trail={[{ href: '/beheer/locaties', label: text.title }]} current={text.add} />
    <ErrorSummary faults={faults} />
    <PageHeader title={text.add} />
    <Form action="/beheer/locaties/nieuw">
      <LocationFields faults={faults} typed={typed} />
      <ButtonRow>
        <Button icon="check">{text.save}</Button>
        <ButtonLink href="/beheer/locaties" look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)

export const LocationFields = ({ faults, typed }: FormProps) => (
  <>
    <TextField name="name" label={text.name} size="full" value={typed.name} fault={faults.name} />
    <TextField name="street" label={text.street} size="full" value={typed.street} fault={faults.street} />
    <TextField name="postcode" label={text.postcode} size="short" value={typed.postcode} fault={faults.postcode} />
    <TextField name="town" label={text.town} value={typed.town} fault={faults.town} />
    <TextAreaField name="about" label={text.about} hint={text.aboutHint} rows={2} optional value={typed.about} />
    <FieldSet legend={text.hours}>
      <Paragraph look="small">{text.hoursHint}</Paragraph>
      {text.weekdays.map((label, at) => (
        <TextField
          name={dayField(at + 1)}
          label={label}
          optional
          value={typed[dayField(at + 1)]}
          fault={faults[dayField(at + 1)]}
        />
      ))}
    </FieldSet>
  </>
)
