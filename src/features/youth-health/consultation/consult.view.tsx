import { contactMoments, labelOfMoment } from '../../../knowledge/contact-moments/contact-moments.ts'
import { DraftNotice, DraftStatus, KeepDraftButton } from '../../../platform/drafts/draft.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Columns, Stack } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import type { Choice } from '../../../platform/html/components/field.ts'
import { Form, QueryForm } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { RecordFrame } from '../record/record-frame.view.tsx'
import { signalAlerts } from '../record/signals-card.view.tsx'
import { ConclusionCard } from './conclusion.view.tsx'
import type { ConsultPageProps } from './consult-props.ts'
import { LastCard } from './last.view.tsx'
import {
  DevelopmentCard,
  MeasureCard,
  QuestionnaireCard,
  ScreeningCard,
  VaccinateCard,
  WhoCard,
} from './parts.view.tsx'
import { text } from './text.ts'

export const ConsultPage = (props: ConsultPageProps) => {
  const { shown, moment, faults } = props
  const own = `/jeugd/${shown.page.child.id}`
  return (
    <>
      <ErrorSummary faults={faults} />
      <RecordFrame page={shown.page} part="contactmomenten" alerts={signalAlerts(shown.signals)}>
        <Stack>
          {shown.draft && (
            <DraftNotice says={text.draftBack(shown.draft.savedAt)} throwAway={`${own}/consult/concept/weg`} />
          )}
          <ChooseMoment action={`${own}/consult`} shown={shown} moment={moment} />
          <Jump {...props} />
          <Columns narrow side={<LastCard shown={shown} moment={moment} />}>
            <Form action={`${own}/consult`} draft={`${own}/consult/concept`}>
              <input type="hidden" name="moment" value={moment} />
              <Stack>
                <Parts {...props} />
                <ConclusionCard {...props} />
                <Save {...props} />
              </Stack>
            </Form>
          </Columns>
        </Stack>
      </RecordFrame>
    </>
  )
}

const Parts = (props: ConsultPageProps) => {
  const { parts } = props.parts
  return (
    <>
      <WhoCard {...props} />
      {parts.includes('measure') && <MeasureCard {...props} />}
      {parts.includes('development') && <DevelopmentCard {...props} />}
      {parts.includes('vaccinate') && <VaccinateCard {...props} />}
      {parts.includes('screening') && <ScreeningCard {...props} />}
      {(parts.includes('questionnaire') || hasAnswers(props)) && <QuestionnaireCard {...props} />}
    </>
  )
}

/** Somebody filled in a questionnaire for this visit, whether the moment asks for one or not. */
const hasAnswers = ({ shown: { requests } }: ConsultPageProps): boolean =>
  requests.some(({ returned, read }) => returned !== null && read === null)

const Save = ({ shown }: ConsultPageProps) => {
  const own = `/jeugd/${shown.page.child.id}`
  return (
    <>
      <ButtonRow>
        <Button icon="check">{text.form.save}</Button>
        <KeepDraftButton at={`${own}/consult/concept`} />
        <ButtonLink href={own} look="subtle">
          {text.form.cancel}
        </ButtonLink>
      </ButtonRow>
      <DraftStatus />
    </>
  )
}

/** First the moments of the programme, as they follow each other; then whatever else is possible. */
const momentChoices = ({ moments }: ConsultPageProps['shown']): readonly Choice[] => {
  const own = new Set<string>(moments.moments.map(({ moment }) => moment.code))
  const others = contactMoments.map(({ code }) => code).filter(code => !own.has(code))
  return [...own, ...others].map(code => ({ value: code, label: labelOfMoment(code) }))
}

const ChooseMoment = ({
  action,
  shown,
  moment,
}: Pick<ConsultPageProps, 'shown' | 'moment'> & { readonly action: string }) => (
  <QueryForm action={action} inline>
    <SelectField
      name="moment"
      id="gekozen-moment"
      label={text.chooseMoment}
      choices={momentChoices(shown)}
      value={moment}
      optional=""
    />
    <Button look="secondary">{text.choose}</Button>
  </QueryForm>
)

const Jump = ({ parts }: Pick<ConsultPageProps, 'parts'>) => (
  <nav class="cjg-jump" aria-label={text.jump}>
    <Link href="#wie">{text.parts.who}</Link>
    {parts.parts.map(part => (
      <Link href={`#${part}`}>{text.parts[part]}</Link>
    ))}
    <Link href="#conclusie">{text.parts.conclusion}</Link>
  </nav>
)
