import { answerRoutes } from '../../../knowledge/consent/answer-routes.ts'
import { vaccineIds, vaccines } from '../../../knowledge/vaccination/vaccines.ts'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { RecordFrame } from '../record/record-frame.view.tsx'
import type { RecordPage } from '../record/record-page.ts'
import { whoDecides } from './consent/rules.ts'
import { speakersOf } from './consent/speakers.ts'
import { type Batch, consentGrounds, places } from './dose.ts'
import { DoseFields } from './dose-fields.view.tsx'
import type { Question } from './rules.ts'
import { conclusionOf } from './rules.ts'
import type { Stock } from './stock/batch.ts'
import { text } from './text.ts'
import type { Vaccinations } from './vaccinations.ts'
import { visitText } from './visit-text.ts'

export type VisitPageProps = {
  readonly page: RecordPage
  readonly vaccinations: Vaccinations
  /** What lies in the refrigerators; nothing where doses are not taken from stock. */
  readonly stock?: readonly Stock[]
  /** Batches that were used lately. */
  readonly batches: readonly Batch[]
  /** Who acts, who most often gives the vaccine too. */
  readonly actorName: string
  readonly faults: Faults
  readonly typed: Typed
  /** What would not count: each gets a box "record all the same". */
  readonly questions: readonly Question[]
}

export const VisitPage = (props: VisitPageProps) => (
  <>
    <ErrorSummary faults={props.faults} />
    <RecordFrame page={props.page} part="vaccinaties">
      <Card id="vastleggen" title={visitText.title}>
        <Reading>
          <Form action={`/jeugd/${props.page.child.id}/vaccinaties/nieuw`}>
            <DosesAndConsent {...props} hasPast />
            <VisitFields {...props} />
            <ButtonRow>
              <Button icon="check">{visitText.save}</Button>
              <ButtonLink href={`/jeugd/${props.page.child.id}/vaccinaties`} look="subtle">
                {visitText.cancel}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </Reading>
      </Card>
    </RecordFrame>
  </>
)

/** `hasPast`: what was given before, elsewhere, is recorded here too. */
type DosesProps = VisitPageProps & { readonly hasPast?: boolean }

/** What is given, from which batch, and who says yes: within any form; `parseVisit` reads it back. */
export const DosesAndConsent = (props: DosesProps) => (
  <>
    <Due {...props} />
    <Other {...props} />
    <ConsentFields {...props} />
  </>
)

/** Nothing stands ticked: what was not ticked was not given. Who types in an old booklet stores no dose of today by accident. */
const Due = (props: VisitPageProps) => {
  const { plan } = props.vaccinations
  const conclusion = conclusionOf(plan)
  const due = conclusion.kind === 'due' ? conclusion.doses : []
  if (due.length === 0) return <Paragraph>{visitText.nothingDue}</Paragraph>
  const given = props.typed.given?.split('\n') ?? []
  return (
    <>
      {due.map(({ vaccine, ordinal }) => (
        <DoseFields
          {...props}
          today={props.page.today}
          vaccine={vaccine}
          slot={vaccine}
          name={text.nameOf({ vaccine, ordinal }, plan)}
          isGiven={given.includes(vaccine)}
        />
      ))}
    </>
  )
}

const Other = (props: DosesProps) => {
  const { typed, faults } = props
  const chosen = vaccineIds.find(id => id === typed.other)
  const mayBeFromAbroad = props.hasPast === true && isWithoutDoses(props)
  const isOpen = chosen !== undefined || faults.other !== undefined || mayBeFromAbroad || isNothingDue(props)
  return (
    <Details summary={visitText.other} open={isOpen}>
      {mayBeFromAbroad && <Paragraph>{visitText.fromAbroad}</Paragraph>}
      <SelectField
        name="other"
        label={visitText.other}
        choices={vaccineIds.map(value => ({ value, label: vaccines[value].name }))}
        none={visitText.otherNone}
        value={chosen}
        fault={faults.other}
        optional=""
      />
      <DoseFields
        {...props}
        today={props.page.today}
        vaccine={chosen ?? null}
        slot="other"
        name={visitText.other}
        isGiven={null}
      />
    </Details>
  )
}

/** One year or older, and nothing on record: it may all stand in a booklet from elsewhere. */
const isWithoutDoses = ({ page: { child, today }, vaccinations: { doses } }: VisitPageProps): boolean =>
  doses.length === 0 && Temporal.PlainDate.compare(child.birth.on.add({ years: 1 }), today) <= 0

const isNothingDue = ({ vaccinations }: VisitPageProps): boolean => conclusionOf(vaccinations.plan).kind !== 'due'

const ConsentFields = ({ page: { child, today }, vaccinations, faults, typed }: VisitPageProps) => {
  const deciding = whoDecides(child.birth.on, today)
  const speakers = speakersOf(vaccinations, today).map(one => ({ ...one, hint: lastWordOf(vaccinations, one.value) }))
  return (
    <FieldSet legend={visitText.consent}>
      {speakers.length === 0 && <Notice tone="warning">{visitText.noCustody}</Notice>}
      {speakers.length > 0 && (
        <CheckboxGroup
          name="consentOf"
          label={visitText.consentOf}
          hint={visitText.consentHint(deciding, child.givenNames)}
          choices={speakers}
          value={typed.consentOf ?? ''}
          fault={faults.consentOf}
        />
      )}
      <RadioGroup
        name="route"
        label={visitText.routeLabel}
        choices={answerRoutes.map(value => ({ value, label: visitText.route[value] }))}
        value={typed.route ?? 'in-person'}
        fault={faults.route}
        inline
      />
      {deciding.includes('youth') && (
        <SelectField
          name="ground"
          label={visitText.groundLabel}
          choices={consentGrounds.map(value => ({ value, label: visitText.ground[value] }))}
          none={visitText.groundNone}
          value={typed.ground}
          fault={faults.ground}
          optional=""
        />
      )}
    </FieldSet>
  )
}

function lastWordOf({ answers }: Vaccinations, person: string): string | undefined {
  const last = answers.findLast(answer => answer.person === person)
  return (
    last && visitText.said(last.says, text.nameOf({ ...last, ordinal: last.ordinal ?? 1 }, []), last.on, last.route)
  )
}

/** Who may come from abroad is not taken to be vaccinated here: the nurse says where, and by whom. */
const VisitFields = (props: VisitPageProps) => {
  const { page, actorName, faults, typed } = props
  const { child, today } = page
  const isFromHere = !isWithoutDoses(props)
  return (
    <FieldSet legend={visitText.visit}>
      <DateField
        name="on"
        label={visitText.on}
        value={typed.on ?? today.toString()}
        min={child.birth.on.toString()}
        max={today.toString()}
        fault={faults.on}
      />
      <TextField
        name="givenBy"
        label={visitText.givenBy}
        value={typed.givenBy ?? (isFromHere ? actorName : '')}
        fault={faults.givenBy}
        optional=""
      />
      <RadioGroup
        name="place"
        label={visitText.placeLabel}
        choices={places.map(value => ({ value, label: visitText.place[value] }))}
        value={typed.place ?? (isFromHere ? 'here' : '')}
        fault={faults.place}
      />
    </FieldSet>
  )
}
