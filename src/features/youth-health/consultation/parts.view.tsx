/** The parts of a consultation, each with the fields of the sub-slice it belongs to. */
import { minimumMeasurements } from '../../../knowledge/contact-moments/minimum-measurements.ts'
import { findQuestionnaire } from '../../../knowledge/questionnaires/questionnaires.ts'
import { fullName, relationWords } from '../../../people/index.ts'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Grid, Reading, Stack } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { dayInTheNetherlands } from '../../../platform/i18n/format.ts'
import { VanWiechenFields } from '../development/index.ts'
import type { StandingMeasurement } from '../growth/measurement.ts'
import { MeasureFields } from '../growth/measuring-form.view.tsx'
import { text as recordText } from '../record/text.ts'
import { ScreeningFields } from '../screening/screening-fields.view.tsx'
import { DosesAndConsent } from '../vaccination/index.ts'
import { type ConsultPage, roundOf } from './consult-page.ts'
import type { ConsultPageProps } from './consult-props.ts'
import { text } from './text.ts'

type Props = ConsultPageProps

export const WhoCard = (props: Props) => {
  const { shown, faults, typed } = props
  const { form } = text
  return (
    <Card id="wie" title={text.parts.who}>
      <Stack>
        <Present {...props} />
        <RadioGroup
          name="form"
          label={form.contactForm}
          choices={form.forms}
          value={typed.form ?? usualForm(typed.moment)}
          fault={faults.form}
          inline
        />
        <Grid>
          <TextField
            name="presentOther"
            label={form.presentOther}
            hint={form.presentOtherHint}
            value={typed.presentOther}
            fault={faults.presentOther}
            optional=""
          />
          <TextField
            name="reason"
            label={form.reason}
            hint={form.reasonHint}
            value={typed.reason}
            fault={faults.reason}
            optional=""
          />
          <DateField
            name="on"
            label={form.on}
            value={typed.on ?? shown.page.today.toString()}
            max={shown.page.today.toString()}
            fault={faults.on}
          />
        </Grid>
      </Stack>
    </Card>
  )
}

const Present = ({ shown: { page }, faults, typed }: Props) => {
  const { child, guardians } = page
  const people = [
    ...guardians.map(one => ({ value: one.id, label: `${fullName(one)} (${relationWords[one.relation]})` })),
    ...(child.birth.kind === 'born' ? [{ value: child.id, label: fullName(child) }] : []),
  ]
  if (people.length === 0) return null
  return (
    <CheckboxGroup
      name="present"
      label={text.form.present}
      choices={people}
      value={typed.present ?? ''}
      fault={faults.present}
      optional=""
      inline
    />
  )
}

/** The moments that are held at home, by their names; the others at the clinic. */
const atHome = new Set(['prenatal', '01', '02', '21'])
const usualForm = (moment: string | undefined): string => {
  if (moment !== undefined && atHome.has(moment)) return '06'
  return moment === '24' ? '09' : '03'
}

export const MeasureCard = ({ shown: { page, measured }, faults, typed, asked }: Props) => {
  const { child, today } = page
  const last = measured.at(-1)
  const lines = (['height', 'weight'] as const).flatMap(of => {
    const days = measured.filter(one => one.measure === of).map(({ on }) => on)
    const minimum = minimumMeasurements(of, child.birth.on, days, today)
    return minimum ? [text.minimum(of, minimum)] : []
  })
  return (
    <Card id="measure" title={text.parts.measure}>
      {last && (
        <Paragraph>
          {text.lastMeasured(last.on, measuredWords(measured.filter(one => one.on.equals(last.on))))}
        </Paragraph>
      )}
      {lines.filter(Boolean).map(line => (
        <Paragraph look="small">{line}</Paragraph>
      ))}
      <Grid>
        <MeasureFields birth={child.birth.on} today={today} state={{ faults, typed, asked }} />
      </Grid>
    </Card>
  )
}

const measuredWords = (values: readonly StandingMeasurement[]): string =>
  recordText.measured(
    Object.fromEntries(values.map(({ measure, value }) => [keyOf[measure], value])) satisfies Record<string, number>,
  )

const keyOf = { height: 'heightCm', weight: 'weightKg', 'head-circumference': 'headCircumferenceCm' } as const

export const DevelopmentCard = ({ shown: { page, examined }, parts, faults, typed }: Props) => (
  <Card id="development" title={text.parts.development}>
    <VanWiechenFields
      birth={page.child.birth.on}
      on={page.today}
      examined={examined}
      column={parts.column ?? undefined}
      typed={typed}
      faults={faults}
    />
  </Card>
)

export const VaccinateCard = ({ shown, faults, typed, questions }: Props) => (
  <Card id="vaccinate" title={text.parts.vaccinate}>
    <Reading>
      <DosesAndConsent
        {...visitOf(shown)}
        faults={faults}
        typed={{ ...typed, on: typed.on ?? shown.page.today.toString() }}
        questions={questions}
      />
      <input type="hidden" name="place" value="here" />
      <TextField
        name="givenBy"
        label={text.form.givenBy}
        value={typed.givenBy ?? shown.actorName}
        fault={faults.givenBy}
        optional=""
      />
    </Reading>
  </Card>
)

const visitOf = ({ page, vaccinations, batches, stock, actorName }: ConsultPage) => ({
  page,
  vaccinations,
  batches,
  stock,
  actorName,
})

export const ScreeningCard = ({ shown, parts, faults, typed }: Props) => (
  <Card id="screening" title={text.parts.screening}>
    <Reading>
      {parts.screenings.length === 0 && <Paragraph>{text.screening.none}</Paragraph>}
      <ScreeningFields
        screenings={parts.screenings}
        faults={faults}
        typed={{ 's-newborn-hearing-round': roundOf(shown), ...typed }}
      />
    </Reading>
  </Card>
)

/** What came back of the questionnaires that parents or the youth filled in beforehand. */
export const QuestionnaireCard = ({ shown: { page, requests } }: Props) => {
  const list = `/jeugd/${page.child.id}/vragenlijsten`
  const back = requests.flatMap(request => (request.returned ? [{ request, returned: request.returned }] : []))
  return (
    <Card
      id="questionnaire"
      title={text.parts.questionnaire}
      actions={<Link href={list}>{text.questionnaire.open}</Link>}
    >
      {back.length === 0 ? (
        <Paragraph>{text.questionnaire.none}</Paragraph>
      ) : (
        <SummaryList
          items={back.map(({ request, returned }) => ({
            label: text.questionnaire.filled(dayInTheNetherlands(returned.at), request.personName),
            value: (
              <span>
                <Link href={`${list}/${request.id}`}>{titleOf(request.questionnaire)}</Link>{' '}
                {returned.isUrgent && <Tag tone="negative">{text.questionnaire.urgent}</Tag>}
                {!request.read && <Tag tone="info">{text.questionnaire.unread}</Tag>}
              </span>
            ),
          }))}
        />
      )}
    </Card>
  )
}

const titleOf = (questionnaire: string): string => findQuestionnaire(questionnaire)?.title ?? questionnaire
