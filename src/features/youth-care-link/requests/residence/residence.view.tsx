import { stays } from '../../../../knowledge/residence/responsible-municipality.ts'
import { type Child, ChildHeader, type Guardian, type Household } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { text as requestText } from '../text.ts'
import type { Finding } from './find-responsible.ts'
import { residenceText as text } from './text.ts'

export type ResidencePageProps = {
  readonly child: Child
  readonly guardians: readonly Guardian[]
  readonly households: readonly Household[]
  readonly today: Temporal.PlainDate
  readonly finding: Finding | undefined
  /** CBS code → name of the municipality that was found. */
  readonly names: ReadonlyMap<string, string>
  readonly faults: Faults
  readonly typed: Typed
}

/** The answer first, then the facts it rests on. */
export const ResidencePage = (props: ResidencePageProps) => {
  const { child, finding, names, faults, typed } = props
  return (
    <>
      <Breadcrumb trail={[{ href: '/jeugdzorg', label: requestText.title }]} current={text.title} />
      <ErrorSummary faults={faults} />
      <ChildHeader {...props} />
      <div class="cjg-reading">
        <Heading level={2}>{text.title}</Heading>
        {finding && <Answer finding={finding} names={names} />}
        <Paragraph>{text.intro}</Paragraph>
        <Form action="/jeugdzorg/gemeente">
          <input type="hidden" name="child" value={child.id} />
          <Place name="home" label={text.home} faults={faults} typed={typed} />
          <RadioGroup
            name="stay"
            label={text.stayLabel}
            choices={[
              { value: 'none', label: text.noStay },
              ...stays.map(value => ({ value, label: text.stay[value] })),
            ]}
            value={typed.stay ?? 'none'}
            fault={faults.stay}
          />
          <Place name="homeBefore" label={text.homeBefore} hint={text.homeBeforeHint} faults={faults} typed={typed} />
          <CheckboxField name="underInquiry" label={text.underInquiry} checked={typed.underInquiry !== undefined} />
          <Place name="mother" label={text.mother} faults={faults} typed={typed} />
          <Place name="actual" label={text.actual} faults={faults} typed={typed} />
          <Button icon="search">{text.find}</Button>
        </Form>
      </div>
    </>
  )
}

const Answer = ({
  finding: { outcome, foundAt, foundByName },
  names,
}: {
  finding: Finding
  names: ReadonlyMap<string, string>
}) => (
  <Notice tone={outcome.kind === 'found' ? 'positive' : 'warning'} live>
    <p>
      {outcome.kind === 'found'
        ? text.found(names.get(outcome.municipality) ?? outcome.municipality, outcome.rule)
        : text.notKnown(outcome.ask)}
    </p>
    <p>{text.by(foundByName, format.moment(foundAt))}</p>
  </Notice>
)

type PlaceProps = {
  readonly name: 'home' | 'homeBefore' | 'mother' | 'actual'
  readonly label: string
  readonly hint?: string
  readonly faults: Faults
  readonly typed: Typed
}

const Place = ({ name, label, hint = text.municipalityHint, faults, typed }: PlaceProps) => (
  <TextField name={name} label={label} hint={hint} optional value={typed[name]} fault={faults[name]} />
)
