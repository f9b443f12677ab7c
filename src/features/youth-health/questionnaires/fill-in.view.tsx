import { helplines } from '../../../knowledge/helplines/helplines.ts'
import type { GivenAnswer } from '../../../knowledge/questionnaires/questionnaire.ts'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { ProgressBar } from '../../../platform/html/components/progress-bar.view.tsx'
import { ReadingSection } from '../../../platform/html/components/section.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { itemField, itemsIn } from './answers.form.ts'
import type { Filling } from './fill-in.ts'
import type { Worded } from './settings/worded.ts'
import { text } from './text.ts'

const words = text.filling

type Props = {
  readonly filling: Filling
  /** Where the form goes and the page is: of the link, or in Mijn CJG. */
  readonly address: string
  /** From 1; one more than the steps there are is the check before sending. */
  readonly step: number
  readonly justSaved: boolean
  readonly nothingFilledIn: boolean
}

/** One step of a questionnaire on a phone: a few questions, each with why it is asked. */
export const FillInPage = (props: Props) => {
  const { filling, step, justSaved } = props
  const { questionnaire, request } = filling
  const last = questionnaire.steps.length
  return (
    <ReadingSection>
      <Heading level={1}>{titleOf(filling)}</Heading>
      <ProgressBar
        id="stap"
        label={questionnaire.steps[step - 1] ?? words.checkStep}
        value={Math.min(step, last + 1)}
        max={last + 1}
        words={words.step(Math.min(step, last + 1), last + 1)}
      />
      {justSaved && (
        <Notice tone="positive" title={words.saved.title} live>
          <p>{words.saved.body(request.expiresOn)}</p>
        </Notice>
      )}
      {step === 1 && (
        <>
          <Paragraph>{words.intro(questionnaire.items.length)}</Paragraph>
          <Paragraph look="small">{words.readers}</Paragraph>
        </>
      )}
      {step <= last ? <StepForm {...props} /> : <Check {...props} />}
      {request.filledBy === 'youth' && <Help />}
    </ReadingSection>
  )
}

/** The first name and nothing more: whoever has the link reads this. */
export const titleOf = ({ request, child }: Filling): string =>
  request.filledBy === 'youth' ? words.forYou : words.about(child.givenNames)

const StepForm = ({ filling: { questionnaire, request }, address, step }: Props) => (
  <Form action={address}>
    <input type="hidden" name="step" value={step} />
    {itemsIn(questionnaire.items, step).map(item => {
      const field = {
        name: itemField(item.number),
        label: item.words,
        hint: `${words.why}: ${item.purpose}`,
        value: answerTo(request.draft, item.number) ?? '',
        optional: '',
      }
      return item.kind === 'text' ? (
        <TextAreaField {...field} rows={4} maxlength={2000} />
      ) : (
        <RadioGroup {...field} choices={item.answers.map(({ value, label }) => ({ value, label }))} inline />
      )
    })}
    <ButtonRow>
      <Button name="action" value="next" iconEnd="arrow">
        {words.next}
      </Button>
      <Button name="action" value="stop" look="secondary">
        {words.stop}
      </Button>
      {step > 1 && (
        <ButtonLink href={`${address}?stap=${step - 1}`} look="subtle">
          {words.back}
        </ButtonLink>
      )}
    </ButtonRow>
  </Form>
)

const Check = ({ filling: { questionnaire, request }, address, nothingFilledIn }: Props) => (
  <>
    <Heading level={2}>{words.check.title}</Heading>
    {nothingFilledIn && <Notice tone="warning">{words.nothing}</Notice>}
    <SummaryList
      items={questionnaire.items.map(item => ({
        label: item.words,
        value: answerWords(questionnaire, item.number, request.draft) ?? words.check.notAnswered,
        change: { href: `${address}?stap=${item.step}`, label: words.check.change },
      }))}
    />
    <Form action={address}>
      <input type="hidden" name="step" value={questionnaire.steps.length + 1} />
      <ButtonRow>
        <Button name="action" value="send" icon="send">
          {words.check.send}
        </Button>
        <ButtonLink href={`${address}?stap=${questionnaire.steps.length}`} look="subtle">
          {words.back}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </>
)

const answerTo = (given: readonly GivenAnswer[], number: number): string | undefined =>
  given.find(answer => answer.number === number)?.value

/** The words of an answer; undefined when there is none. */
export function answerWords({ items }: Worded, number: number, given: readonly GivenAnswer[]): string | undefined {
  const value = answerTo(given, number)
  return items.find(item => item.number === number)?.answers.find(answer => answer.value === value)?.label ?? value
}

/** Numbers that help at once; for the young always, and for everyone after an answer that cannot wait. */
const Help = () => (
  <Notice tone="info" title={words.help.title} icon="phone">
    <p>{words.help.body}</p>
    <ul>
      <li>
        {words.help.kindertelefoon} <Call number={helplines.kindertelefoon} />
      </li>
      <li>
        {words.help.suicidePrevention} <Call number={helplines.suicidePrevention} />
      </li>
      <li>
        {words.help.veiligThuis} <Call number={helplines.veiligThuis} />
      </li>
      <li>
        {words.help.emergency} <Call number={helplines.emergency} />
      </li>
    </ul>
  </Notice>
)

const Call = ({ number }: { readonly number: string }) => (
  <a class="nl-link" href={`tel:${number.replace(/\D/g, '')}`}>
    {number}
  </a>
)

export const SentInPage = ({
  filling,
  phone,
  way,
}: {
  readonly filling: Filling
  readonly phone: string
  readonly way: 'link' | 'portal'
}) => (
  <ReadingSection>
    <Heading level={1}>{words.done.title}</Heading>
    <Notice tone="positive" live>
      <p>{words.done.body}</p>
    </Notice>
    {(filling.request.filledBy === 'youth' || filling.request.returned?.isUrgent) && <Help />}
    <Paragraph>{words.done.more(phone)}</Paragraph>
    {way === 'portal' && (
      <ButtonRow>
        <ButtonLink href="/mijn" look="secondary">
          {words.back}
        </ButtonLink>
      </ButtonRow>
    )}
  </ReadingSection>
)

export const ClosedPage = ({ phone }: { readonly phone: string }) => (
  <ReadingSection>
    <Heading level={1}>{words.closed.title}</Heading>
    <Paragraph>{words.closed.body}</Paragraph>
    <Paragraph>{words.closed.what(phone)}</Paragraph>
  </ReadingSection>
)
