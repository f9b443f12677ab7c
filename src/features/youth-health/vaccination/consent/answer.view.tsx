import { answerRoutes } from '../../../../knowledge/consent/answer-routes.ts'
import { vaccines } from '../../../../knowledge/vaccination/vaccines.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import type { Choice } from '../../../../platform/html/components/field.ts'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { RecordFrame } from '../../record/record-frame.view.tsx'
import type { RecordPage } from '../../record/record-page.ts'
import { isOpen } from '../rules.ts'
import { text } from '../text.ts'
import type { Vaccinations } from '../vaccinations.ts'
import { visitText } from '../visit-text.ts'
import { wordOf } from './answer.form.ts'
import { whoDecides } from './rules.ts'
import { speakersOf } from './speakers.ts'
import { consentText } from './text.ts'

type Props = {
  readonly page: RecordPage
  readonly vaccinations: Vaccinations
  readonly faults: Faults
  readonly typed: Typed
}

export const AnswerPage = ({ page, vaccinations, faults, typed }: Props) => (
  <>
    <ErrorSummary faults={faults} />
    <RecordFrame page={page} part="vaccinaties">
      <Card id="antwoord" title={consentText.title}>
        <Reading>
          {vaccinations.plan.some(isOpen) ? (
            <AnswerForm page={page} vaccinations={vaccinations} faults={faults} typed={typed} />
          ) : (
            <EmptyState title={consentText.nothing.title}>{consentText.nothing.body}</EmptyState>
          )}
        </Reading>
      </Card>
    </RecordFrame>
  </>
)

const AnswerForm = ({ page, vaccinations, faults, typed }: Props) => {
  const { child, today } = page
  return (
    <Form action={`/jeugd/${child.id}/vaccinaties/toestemming`}>
      <Paragraph>
        {consentText.intro} {visitText.consentHint(whoDecides(child.birth.on, today), child.givenNames)}
      </Paragraph>
      <CheckboxGroup
        name="about"
        label={consentText.about}
        choices={doseChoices(vaccinations)}
        value={typed.about ?? ''}
        fault={faults.about}
      />
      <Speaker page={page} vaccinations={vaccinations} faults={faults} typed={typed} />
      <RadioGroup
        name="says"
        label={consentText.says}
        choices={(['yes', 'no'] as const).map(value => ({ value, label: consentText.saying[value] }))}
        value={typed.says}
        fault={faults.says}
      />
      <RadioGroup
        name="route"
        label={consentText.routeLabel}
        choices={answerRoutes.map(value => ({ value, label: visitText.route[value] }))}
        value={typed.route ?? 'phone'}
        fault={faults.route}
        inline
      />
      <DateField
        name="on"
        label={consentText.on}
        value={typed.on ?? today.toString()}
        max={today.toString()}
        fault={faults.on}
      />
      <NoFields faults={faults} typed={typed} />
      <ButtonRow>
        <Button icon="check">{consentText.save}</Button>
        <ButtonLink href={`/jeugd/${child.id}/vaccinaties`} look="subtle">
          {visitText.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

const NoFields = ({ faults, typed }: Pick<Props, 'faults' | 'typed'>) => (
  <>
    <TextField
      name="because"
      label={consentText.because}
      value={typed.because}
      fault={faults.because}
      size="full"
      optional=""
    />
    <DateField
      name="until"
      label={consentText.until}
      hint={consentText.untilHint}
      value={typed.until}
      fault={faults.until}
      optional=""
    />
  </>
)

const Speaker = ({ page, vaccinations, faults, typed }: Props) => {
  const speakers = speakersOf(vaccinations, page.today)
  return speakers.length === 0 ? (
    <Notice tone="warning">{visitText.noCustody}</Notice>
  ) : (
    <RadioGroup
      name="person"
      label={consentText.person}
      choices={speakers}
      value={typed.person}
      fault={faults.person}
    />
  )
}

/** A vaccine with several doses to come can be answered at once. */
function doseChoices({ plan }: Vaccinations): readonly Choice[] {
  const open = plan.filter(isOpen)
  return open.flatMap((one, index) => {
    const single = { value: wordOf(one), label: text.nameOf(one, plan), hint: text.against(one.vaccine) }
    const isFirst = open.findIndex(other => other.vaccine === one.vaccine) === index
    const isSeries = open.filter(other => other.vaccine === one.vaccine).length > 1
    const all = { value: wordOf({ ...one, ordinal: null }), label: consentText.all(vaccines[one.vaccine].name) }
    return isFirst && isSeries ? [all, single] : [single]
  })
}
