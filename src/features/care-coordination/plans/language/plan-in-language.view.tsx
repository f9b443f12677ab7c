import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { type Goal, type Plan, participantKinds } from '../plan.ts'
import { latestWords, nextEvaluation, participantIn, presentIn, standingAgreements } from '../rules.ts'
import { ActionsInLanguage } from './actions-in-language.view.tsx'
import { dayIn, languageFacts, type PlanLanguage, planLanguages } from './languages.ts'
import { planWords } from './plan-words.ts'
import type { PlanWords } from './words-of-plan.ts'

export type InLanguageProps = {
  readonly plan: Plan
  readonly base: string
  readonly language: PlanLanguage
  readonly contact: { readonly name: string; readonly phone: string | null } | null
  readonly nextMeeting: Temporal.PlainDate | null
  readonly today: Temporal.PlainDate
}

/** The whole plan, to read and to print, with its fixed words in the reader's language. What was typed stays as it was typed. */
export const PlanInLanguagePage = (props: InLanguageProps) => {
  const { plan, base, language } = props
  const words = planWords[language]
  const { dir, isReviewed } = languageFacts[language]
  return (
    <div class="cjg-reading" lang={language} dir={dir}>
      <Heading level={1}>{words.title}</Heading>
      <Paragraph look="lead">
        <bdi>{plan.family.name}</bdi>
      </Paragraph>
      <ChooseLanguage {...props} words={words} />
      {!isReviewed && <Notice tone="info">{words.notReviewed}</Notice>}
      <Paragraph>{words.intro}</Paragraph>
      <Paragraph look="small">{words.typedStays}</Paragraph>
      {plan.reason.length > 0 && (
        <Card id="waarom" title={words.reason}>
          <p class="cjg-numbered__quote" dir="auto">
            {latestWords(plan.reason)?.words}
          </p>
        </Card>
      )}
      <Heading level={2}>{words.goals}</Heading>
      {plan.goals.length === 0 && <Paragraph>{words.noGoals}</Paragraph>}
      {plan.goals.map(goal => (
        <GoalCard {...props} goal={goal} words={words} />
      ))}
      <Safety plan={plan} words={words} />
      <Next {...props} words={words} />
      <People plan={plan} words={words} />
      <Paragraph look="small">{words.rights}</Paragraph>
      <p>
        <ButtonLink href={base} look="secondary">
          {words.back}
        </ButtonLink>
      </p>
    </div>
  )
}

type Worded = InLanguageProps & { readonly words: PlanWords }

const ChooseLanguage = ({ base, language, words }: Worded) => (
  <Form action={`${base}/taal`} inline>
    <SelectField
      name="language"
      label={words.chooseLanguage}
      choices={planLanguages.map(value => ({ value, label: languageFacts[value].name }))}
      value={language}
    />
    <Button look="secondary">{words.choose}</Button>
    <PrintButton label={words.print} />
  </Form>
)

const GoalCard = ({ plan, goal, language, words, today }: Worded & { readonly goal: Goal }) => (
  <section class="cjg-card cjg-card--plain" aria-labelledby={`doel-${goal.number}`}>
    <Heading level={3} id={`doel-${goal.number}`}>
      {goal.number}. <bdi>{goal.title}</bdi>
    </Heading>
    {latestWords(goal.words) && (
      <p class="cjg-numbered__quote" dir="auto">
        {latestWords(goal.words)?.words}
      </p>
    )}
    <SummaryList
      items={[
        { label: words.reachedWhen, value: <bdi>{goal.seenBy}</bdi> },
        { label: words.readyOn, value: dayIn(language, goal.dueOn) },
        { label: words.whose, value: <bdi>{namesOf(plan, goal)}</bdi> },
      ]}
    />
    {goal.actions.length > 0 && (
      <ActionsInLanguage
        plan={plan}
        goal={goal.title}
        actions={goal.actions}
        language={language}
        words={words}
        today={today}
      />
    )}
  </section>
)

const namesOf = (plan: Plan, goal: Goal): string =>
  goal.owners.flatMap(id => participantIn(plan, id)?.name ?? []).join(', ') || '–'

const Safety = ({ plan, words }: Pick<Worded, 'plan' | 'words'>) => {
  const agreements = standingAgreements(plan)
  return agreements.length === 0 ? null : (
    <Card id="veiligheid" title={words.safety}>
      <ul>
        {agreements.map(({ atSign, agreed }) => (
          <li dir="auto">{`${atSign} ${agreed}`}</li>
        ))}
      </ul>
    </Card>
  )
}

const Next = ({ plan, contact, nextMeeting, language, words }: Worded) => {
  const evaluation = nextEvaluation(plan)
  const day = (on: Temporal.PlainDate) => dayIn(language, on)
  return (
    <Card id="verder" title={words.next}>
      <SummaryList
        items={[
          { label: words.contact, value: contact ? <Contact {...contact} /> : words.noContact },
          ...(nextMeeting ? [{ label: words.nextMeeting, value: day(nextMeeting) }] : []),
          ...(evaluation && !plan.closure ? [{ label: words.lookBack, value: day(evaluation.plannedOn) }] : []),
          ...(plan.agreement ? [{ label: words.agreedOn, value: day(plan.agreement.on) }] : []),
          ...(plan.closure ? [{ label: words.closedOn, value: day(plan.closure.on) }] : []),
        ]}
      />
    </Card>
  )
}

const Contact = ({ name, phone }: NonNullable<InLanguageProps['contact']>) => (
  <>
    <bdi>{name}</bdi>
    {phone && (
      <>
        {' '}
        <bdi dir="ltr">{phone}</bdi>
      </>
    )}
  </>
)

const People = ({ plan, words }: Pick<Worded, 'plan' | 'words'>) => (
  <Card id="mensen" title={words.people}>
    <SummaryList
      items={participantKinds.flatMap(kind => {
        const names = presentIn(plan).flatMap(one => (one.kind === kind ? [one.name] : []))
        return names.length === 0 ? [] : [{ label: words.kind[kind], value: <bdi>{names.join(', ')}</bdi> }]
      })}
    />
  </Card>
)
