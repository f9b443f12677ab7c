import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { CheckboxGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Grid, Reading } from '../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../platform/html/components/form.view.tsx'
import { Heading } from '../../platform/html/components/heading.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { Steps } from '../../platform/html/components/progress-bar.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Child } from '../../platform/html/html.ts'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { FillingFields } from '../basic-model/filling.view.tsx'
import { moduleWords } from '../modules.text.ts'
import { partnerModules } from '../modules.ts'
import type { Professional } from '../organisation.ts'
import { type Step, steps, tasks } from './steps.ts'
import { text } from './text.ts'

type Filled = { readonly faults: Faults; readonly typed: Typed }

export const stepPath = (step: Step): string => `/beheer/inrichting/${words[step]}`
const words: Record<Step, string> = {
  location: 'locatie',
  agreements: 'afspraken',
  modules: 'partners',
  people: 'mensen',
}

/** The first two were before there was a centre. */
const before = 2

const Frame = ({
  step,
  intro,
  faults,
  children,
}: {
  readonly step: Step
  readonly intro: string
  readonly faults: Faults
  readonly children: Child
}) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <PageHeader title={text.titles[step]} remark={intro} />
    <Steps
      label={text.stepsLabel}
      steps={text.steps.map((label, at) => ({ label, ...hrefOf(at) }))}
      current={steps.indexOf(step) + before + 1}
    />
    {children}
    <Paragraph look="small">{text.leave}</Paragraph>
  </Reading>
)

const hrefOf = (at: number) => {
  const step = steps[at - before]
  return step === undefined ? {} : { href: stepPath(step) }
}

const Save = ({ step }: { readonly step: Step }) => (
  <ButtonRow>
    <Button icon="check">{text.next}</Button>
    <ButtonLink href={stepPath(steps[steps.indexOf(step) + 1] ?? 'people')} look="subtle">
      {text.later}
    </ButtonLink>
  </ButtonRow>
)

export const LocationStep = ({ faults, typed }: Filled) => (
  <Frame step="location" intro={text.location.intro} faults={faults}>
    <Form action={stepPath('location')}>
      <TextField name="name" label={text.location.name} size="full" value={typed.name} fault={faults.name} />
      <TextField name="street" label={text.location.street} size="full" value={typed.street} fault={faults.street} />
      <Grid>
        <TextField
          name="postcode"
          label={text.location.postcode}
          size="short"
          value={typed.postcode}
          fault={faults.postcode}
        />
        <TextField name="town" label={text.location.town} value={typed.town} fault={faults.town} />
      </Grid>
      <CheckboxGroup
        name="days"
        label={text.location.days}
        inline
        choices={text.location.weekdays.map((label, at) => ({ value: String(at + 1), label }))}
        value={typed.days ?? '1\n2\n3\n4\n5'}
      />
      <TextField
        name="hours"
        label={text.location.hours}
        hint={text.location.hoursHint}
        value={typed.hours ?? '9:00-17:00'}
        fault={faults.hours}
      />
      <Save step="location" />
    </Form>
  </Frame>
)

export const AgreementsStep = ({ faults, typed }: Filled) => (
  <Frame step="agreements" intro={text.agreements.intro} faults={faults}>
    <Form action={stepPath('agreements')}>
      {tasks.map(task => (
        <TextField
          name={task}
          label={text.agreements.task[task]}
          hint={text.agreements.taskHint[task]}
          size="full"
          optional
          value={typed[task]}
          fault={faults[task]}
        />
      ))}
      <FieldSet legend={text.agreements.agreement}>
        <Paragraph look="small">{text.agreements.agreementAbout}</Paragraph>
        <FillingFields faults={faults} typed={typed} />
      </FieldSet>
      <Save step="agreements" />
    </Form>
  </Frame>
)

export const ModulesStep = ({ on }: { readonly on: readonly string[] }) => (
  <Frame step="modules" intro={text.modules.intro} faults={{}}>
    <Form action={stepPath('modules')}>
      <input type="hidden" name="answered" value="yes" />
      <CheckboxGroup
        name="modules"
        label={text.modules.label}
        optional
        choices={partnerModules.map(value => ({
          value,
          label: moduleWords[value].name,
          hint: moduleWords[value].about,
        }))}
        value={on}
      />
      <Save step="modules" />
    </Form>
  </Frame>
)

export const PeopleStep = ({ professionals }: { readonly professionals: readonly Professional[] }) => (
  <Frame step="people" intro={text.people.intro} faults={{}}>
    <Heading level={2}>{text.people.here}</Heading>
    <ul>
      {professionals.map(({ name, profession, organisation }) => (
        <li>{`${name}, ${profession}, ${organisation.name}`}</li>
      ))}
    </ul>
    <ButtonRow>
      <ButtonLink href="/beheer/professionals/nieuw" look="secondary" icon="add">
        {text.people.add}
      </ButtonLink>
      <ButtonLink href="/beheer/organisaties/nieuw" look="secondary" icon="add">
        {text.people.addOrganisation}
      </ButtonLink>
    </ButtonRow>
    <Form action={stepPath('people')}>
      <Button iconEnd="arrow">{text.people.ready}</Button>
    </Form>
  </Frame>
)
