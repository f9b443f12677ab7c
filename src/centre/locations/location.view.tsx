import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Columns } from '../../platform/html/components/columns.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { differentDays } from '../opening-days.ts'
import { writeHours } from './location.form.ts'
import type { KeptLocation } from './location.ts'
import { LocationFields } from './pages.view.tsx'
import { holidayWords, text } from './text.ts'

type Part = { readonly faults: Faults; readonly typed: Typed }
type Props = {
  readonly location: KeptLocation
  readonly today: Temporal.PlainDate
  readonly words: Part
  readonly days: Part
  readonly areas: Part
  readonly overtaken: boolean
}

export const LocationPage = ({ location, today, words, days, areas, overtaken }: Props) => (
  <>
    <Breadcrumb trail={[{ href: '/beheer/locaties', label: text.title }]} current={location.name} />
    <ErrorSummary faults={{ ...words.faults, ...days.faults, ...areas.faults }} />
    <PageHeader title={location.name} remark={`${location.street}, ${location.postcode} ${location.town}`} />
    {overtaken && (
      <Notice tone="warning">{text.overtaken(`${location.name}, ${location.street}. ${location.about}`)}</Notice>
    )}
    <Columns
      side={
        <>
          <Days location={location} today={today} part={days} />
          <Areas id={location.id} part={areas} />
          <Close id={location.id} />
        </>
      }
    >
      <Card id="locatie" title={text.what}>
        <Form action={`/beheer/locaties/${location.id}`} version={location.version}>
          <LocationFields {...words} />
          <Button icon="check">{text.save}</Button>
        </Form>
      </Card>
    </Columns>
  </>
)

/** So many days are looked ahead. */
const ahead = 92

type DaysProps = Pick<Props, 'location' | 'today'> & { readonly part: Part }

const Days = ({ location, today, part: { faults, typed } }: DaysProps) => {
  const different = differentDays(location.days, today, ahead)
  return (
    <Card id="dagen" title={text.daysAhead}>
      {different.length === 0 ? (
        <Paragraph>{text.noDays}</Paragraph>
      ) : (
        <SummaryList
          items={different.map(({ day, hours, holiday, reason }) => ({
            label: format.day(day),
            value: [
              hours.map(writeHours).join(', ') || text.kinds.closed,
              reason || (holiday ? holidayWords[holiday] : ''),
            ]
              .filter(Boolean)
              .join(': '),
          }))}
        />
      )}
      <Form action={`/beheer/locaties/${location.id}/dagen`}>
        <DateField name="from" label={text.from} value={typed.from} min={today.toString()} fault={faults.from} />
        <DateField
          name="until"
          label={text.until}
          hint={text.untilHint}
          optional
          value={typed.until}
          fault={faults.until}
        />
        <RadioGroup
          name="kind"
          label={text.kind}
          choices={(['closed', 'hours', 'as-usual'] as const).map(value => ({ value, label: text.kinds[value] }))}
          value={typed.kind}
          fault={faults.kind}
        />
        <TextField
          name="hours"
          label={text.apartHours}
          hint={text.apartHoursHint}
          optional
          value={typed.hours}
          fault={faults.hours}
        />
        <TextField name="reason" label={text.reason} value={typed.reason} fault={faults.reason} />
        <Button look="secondary" icon="calendar">
          {text.sayDays}
        </Button>
      </Form>
    </Card>
  )
}

const Areas = ({ id, part: { faults, typed } }: { readonly id: string; readonly part: Part }) => (
  <Card id="postcodes" title={text.areas}>
    <Form action={`/beheer/locaties/${id}/postcodes`}>
      <TextField
        name="areas"
        label={text.columns.postcodes}
        hint={text.areasHint}
        value={typed.areas}
        fault={faults.areas}
      />
      <DateField name="validFrom" label={text.validFrom} value={typed.validFrom} fault={faults.validFrom} />
      <TextField name="why" label={text.why} value={typed.why} fault={faults.why} />
      <Button look="secondary" icon="pin">
        {text.sayAreas}
      </Button>
    </Form>
  </Card>
)

const Close = ({ id }: { readonly id: string }) => (
  <Card id="sluiten" title={text.close}>
    <Paragraph>{text.closeAbout}</Paragraph>
    <Form action={`/beheer/locaties/${id}/sluiten`}>
      <Button look="negative">{text.closeNow}</Button>
    </Form>
  </Card>
)
