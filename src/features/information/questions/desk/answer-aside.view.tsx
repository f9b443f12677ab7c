import { fullName } from '../../../../people/index.ts'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { addressOf } from '../../articles/article.ts'
import { InterpreterTag } from '../../in-language/interpreter/interpreter.view.tsx'
import { text } from '../text.ts'
import type { AnswerProps } from './answer-props.ts'
import { deskText } from './text.ts'

const { answer: words } = deskText

/** What is known of the question, who has it, who the asker is if they said so, and what may help to answer. */
export const AnswerAside = (props: AnswerProps) => (
  <>
    <Facts {...props} />
    <HolderCard {...props} />
    <KnownHere {...props} />
    {props.mayHelp.length > 0 && <MayHelp {...props} />}
  </>
)

const Facts = ({ question, standing, verdict, interpreter }: AnswerProps) => (
  <Card id="feiten" title={text.topic[question.topic]}>
    {interpreter !== null && <InterpreterTag asked={interpreter} />}
    <SummaryList
      items={[
        { label: words.facts.asker, value: text.asker[question.asker] },
        {
          label: words.facts.age,
          value: question.childAge === null ? words.ageUnknown : words.age(question.childAge),
        },
        { label: words.facts.received, value: format.moment(question.receivedAt) },
        { label: words.facts.due, value: text.standing(standing) },
        ...(verdict ? [{ label: words.verdict, value: text.verdicts[verdict] }] : []),
      ]}
    />
  </Card>
)

/** One professional at a time: taken, laid back or given to a colleague. */
const HolderCard = ({ question, holder, colleagues }: AnswerProps) => {
  const action = `/vragen/${question.id}/nemen`
  const version = question.holders.length
  return (
    <Card id="wie" title={words.holder}>
      <Paragraph>
        {holder ? (holder.isMine ? words.heldByYou : words.heldBy(holder.name, holder.since)) : words.free}
      </Paragraph>
      <TakeForm question={question} holder={holder} />
      <Form action={action} version={version}>
        <SelectField
          name="to"
          label={words.giveTo}
          none={words.giveNone}
          choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button look="subtle" small>
          {words.give}
        </Button>
      </Form>
    </Card>
  )
}

const TakeForm = ({ question, holder }: Pick<AnswerProps, 'question' | 'holder'>) => (
  <Form action={`/vragen/${question.id}/nemen`} version={question.holders.length} inline>
    {holder?.isMine ? (
      <Button name="deed" value="terug" look="secondary" small>
        {words.layBack}
      </Button>
    ) : (
      <Button name="deed" value="nemen" look="secondary" small>
        {holder ? words.takeOver : words.take}
      </Button>
    )}
  </Form>
)

/** Only what the asker chose to say; connecting is looking well first. */
const KnownHere = ({ question, known, children }: AnswerProps) => {
  if (known.isConnected)
    return (
      <Card id="bekend" title={words.known}>
        {words.connected}
      </Card>
    )
  if (!known.identity) return null
  return (
    <Card id="bekend" title={words.known}>
      <SummaryList
        items={[
          { label: words.knownName, value: known.identity.name },
          { label: words.knownBirth, value: format.day(known.identity.birth) },
        ]}
      />
      <Paragraph look="small">{children.length > 0 ? words.knownWhy : words.noneFound}</Paragraph>
      {children.map(child => (
        <Form action={`/vragen/${question.id}/verbinden`} inline>
          <Button name="child" value={child.id} look="secondary" small>
            {words.connectOne(fullName(child))}
          </Button>
        </Form>
      ))}
    </Card>
  )
}

const MayHelp = ({ mayHelp }: AnswerProps) => (
  <Card id="teksten" title={words.mayHelp}>
    <ul class="cjg-stack">
      {mayHelp.map(article => (
        <li>
          <Link href={addressOf(article)}>{article.title}</Link>
          <Paragraph look="small">{article.summary}</Paragraph>
        </li>
      ))}
    </ul>
  </Card>
)
