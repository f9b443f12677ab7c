import type { Scheme, SchemeAdvice } from '../../../../knowledge/vaccination/scheme.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Columns, Reading } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { RecordFrame } from '../../record/record-frame.view.tsx'
import type { RecordPage } from '../../record/record-page.ts'
import { pageText } from '../page-text.ts'
import { visitText } from '../visit-text.ts'
import type { PregnancyFacts, SchemeDecision } from './scheme.ts'
import { schemeText } from './text.ts'

export type SchemePageProps = {
  readonly page: RecordPage
  readonly pregnancy: PregnancyFacts | null
  readonly decision: SchemeDecision | null
  /** Null: nothing is known of the pregnancy yet, or the child is not born. */
  readonly advice: SchemeAdvice | null
  readonly mayDecide: boolean
  readonly faults: Faults
  readonly typed: Typed
}

/** What comes first stands first: the pregnancy while nothing is known of it, then the choice. */
export const SchemePage = (props: SchemePageProps) => (
  <>
    <ErrorSummary faults={props.faults} />
    <RecordFrame page={props.page} part="vaccinaties">
      {props.pregnancy === null ? (
        <Columns side={<DecisionCard {...props} />}>
          <PregnancyCard {...props} />
        </Columns>
      ) : (
        <Columns side={<PregnancyCard {...props} />}>
          <DecisionCard {...props} />
        </Columns>
      )}
    </RecordFrame>
  </>
)

const DecisionCard = (props: SchemePageProps) => (
  <Card id="schema" title={schemeText.title}>
    <Reading>
      <Advice {...props} />
      <Decision {...props} />
    </Reading>
  </Card>
)

const Advice = ({ page, advice }: SchemePageProps) => {
  if (!advice)
    return (
      <Notice tone="info">
        {page.child.birth.kind === 'expected' ? schemeText.adviceAfterBirth : schemeText.noAdvice}
      </Notice>
    )
  return (
    <Notice tone="info" title={schemeText.advice(schemeText.scheme[advice.scheme])}>
      <p>{schemeText.because(advice.because)}</p>
      {advice.atBirth.length > 0 && <p>{schemeText.atBirth}</p>}
      <p>{schemeText.source}</p>
    </Notice>
  )
}

const schemes: readonly Scheme[] = ['2+1', '3+1']

const Decision = ({ page, pregnancy, decision, advice, mayDecide, faults, typed }: SchemePageProps) => (
  <>
    <Paragraph>
      {decision
        ? pageText.scheme.decided(schemeText.scheme[decision.scheme], format.day(decision.on), decision.byName)
        : schemeText.none}
    </Paragraph>
    {!mayDecide && <Paragraph>{schemeText.nurse}</Paragraph>}
    {mayDecide && page.child.birth.kind === 'born' && (
      <Form action={`/jeugd/${page.child.id}/vaccinaties/schema`}>
        <RadioGroup
          name="scheme"
          label={schemeText.decide}
          choices={schemes.map(value => ({ value, label: schemeText.scheme[value] }))}
          value={typed.scheme ?? decision?.scheme ?? advice?.scheme}
          fault={faults.scheme}
        />
        <TextField
          name="because"
          label={schemeText.reason}
          hint={schemeText.reasonHint}
          value={typed.because}
          fault={faults.because}
          size="full"
          optional
        />
        <ButtonRow>
          <Button icon="check" look={pregnancy === null ? 'secondary' : 'primary'}>
            {schemeText.save}
          </Button>
          <ButtonLink href={`/jeugd/${page.child.id}/vaccinaties`} look="subtle">
            {visitText.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    )}
  </>
)

const PregnancyCard = ({ page, pregnancy, mayDecide, faults, typed }: SchemePageProps) => (
  <Card id="zwangerschap" title={schemeText.pregnancy}>
    <Form action={`/jeugd/${page.child.id}/vaccinaties/zwangerschap`}>
      <MaternalFields pregnancy={pregnancy} faults={faults} typed={typed} />
      <NumberField
        name="pertussisWeeks"
        label={schemeText.pertussisWeeks}
        hint={schemeText.pertussisHint}
        unit={schemeText.weeks}
        value={typed.pertussisWeeks ?? weeksOf(pregnancy?.provenPertussis?.gestationDays)}
        fault={faults.pertussisWeeks}
        optional
      />
      <RadioGroup
        name="carries"
        label={schemeText.hepatitisB}
        choices={Object.entries(schemeText.carries).map(([value, label]) => ({ value, label }))}
        value={typed.carries ?? carriesOf(pregnancy)}
        fault={faults.carries}
        inline
      />
      <TextField
        name="other"
        label={schemeText.other}
        hint={schemeText.otherHint}
        value={typed.other ?? pregnancy?.otherCircumstance ?? ''}
        size="full"
        optional
      />
      <Button look={mayDecide && pregnancy !== null ? 'secondary' : 'primary'}>{schemeText.savePregnancy}</Button>
    </Form>
  </Card>
)

const MaternalFields = ({ pregnancy, faults, typed }: Pick<SchemePageProps, 'pregnancy' | 'faults' | 'typed'>) => {
  const known = pregnancy?.maternalVaccination
  return (
    <>
      <DateField
        name="maternalOn"
        label={schemeText.maternalOn}
        hint={schemeText.maternalOnHint}
        value={typed.maternalOn ?? known?.on.toString() ?? ''}
        fault={faults.maternalOn}
        optional=""
      />
      <NumberField
        name="maternalWeeks"
        label={schemeText.maternalWeeks}
        hint={schemeText.maternalWeeksHint}
        unit={schemeText.weeks}
        value={typed.maternalWeeks ?? weeksOf(known?.gestationDays)}
        fault={faults.maternalWeeks}
        optional=""
      />
      <NumberField
        name="maternalDays"
        label={schemeText.maternalDays}
        unit={schemeText.days}
        value={typed.maternalDays ?? (known ? String(known.gestationDays % 7) : '')}
        fault={faults.maternalDays}
        optional=""
      />
    </>
  )
}

const weeksOf = (days: number | undefined): string => (days === undefined ? '' : String(Math.floor(days / 7)))

function carriesOf(pregnancy: PregnancyFacts | null): string | undefined {
  if (!pregnancy) return undefined
  if (pregnancy.motherCarriesHepatitisB === null) return 'unknown'
  return pregnancy.motherCarriesHepatitisB ? 'yes' : 'no'
}
