import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Grid, Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { type Known, placeLengths } from './session.form.ts'
import { sessionText } from './text.ts'

const words = sessionText.form

type Props = Known & { readonly faults: Faults; readonly typed: Typed }

export const NewSessionPage = (props: Props) => (
  <Stack>
    <ErrorSummary faults={props.faults} />
    <Breadcrumb trail={[{ href: '/spreekuur/gepland', label: sessionText.title }]} current={words.title} />
    <PageHeader title={words.title} remark={words.intro} />
    <Reading>
      <Form action="/spreekuur/nieuw">
        <When {...props} />
        <WhoAndWhere {...props} />
        <ButtonRow>
          <Button icon="check">{words.save}</Button>
          <ButtonLink href="/spreekuur/gepland" look="subtle">
            {words.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Reading>
  </Stack>
)

const When = ({ today, faults, typed }: Props) => (
  <>
    <DateField name="on" label={words.on} value={typed.on} min={today.toString()} fault={faults.on} />
    <Grid>
      <TextField
        name="from"
        label={words.from}
        value={typed.from ?? '09:00'}
        fault={faults.from}
        size="short"
        type="time"
      />
      <TextField
        name="until"
        label={words.until}
        value={typed.until ?? '12:00'}
        fault={faults.until}
        size="short"
        type="time"
      />
    </Grid>
    <RadioGroup
      name="placeMinutes"
      label={words.placeMinutes}
      choices={placeLengths.map(value => ({ value, label: words.minutes(value) }))}
      value={typed.placeMinutes ?? '20'}
      fault={faults.placeMinutes}
      inline
    />
  </>
)

const WhoAndWhere = ({ locations, professionals, faults, typed }: Props) => (
  <>
    <SelectField
      name="location"
      label={words.location}
      choices={locations.map(({ id, name }) => ({ value: id, label: name }))}
      value={typed.location}
      fault={faults.location}
    />
    <SelectField
      name="professional"
      label={words.professional}
      choices={professionals.map(({ id, name, profession }) => ({ value: id, label: `${name}, ${profession}` }))}
      value={typed.professional}
      fault={faults.professional}
    />
    <TextField
      name="remark"
      label={words.remark}
      hint={words.remarkHint}
      value={typed.remark}
      fault={faults.remark}
      size="full"
      optional
    />
  </>
)
