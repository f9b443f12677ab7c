import { roleWords } from '../../../centre/index.ts'
import { fullName } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { DeskSight } from './desk.ts'
import { deskText as text } from './desk-text.ts'
import { findings, isOpen, type Standing } from './look-question.ts'
import { text as familyText } from './text.ts'

export type Saved = 'explained' | 'answered' | 'extended'
type Props = {
  readonly seen: DeskSight
  readonly standing: Standing
  readonly saved: Saved | null
  readonly isOvertaken: boolean
  readonly faults: Faults
  readonly typed: Typed
}

export const DeskQuestionPage = (props: Props) => {
  const { seen, standing, saved, isOvertaken, faults } = props
  const { question, as } = seen
  return (
    <>
      <ErrorSummary faults={faults} />
      {saved && (
        <Notice tone="positive" live>
          <p>{savedWords[saved]}</p>
        </Notice>
      )}
      {isOvertaken && (
        <Notice tone="warning" live>
          <p>{text.tooLate}</p>
        </Notice>
      )}
      <Breadcrumb trail={[{ href: '/privacyvragen', label: text.list }]} current={text.title(question.kind)} />
      <PageHeader title={text.title(question.kind)} remark={text.standing(standing)} />
      <Columns side={<Facts seen={seen} />}>
        {as === 'looker' ? <Explaining {...props} /> : <Answering {...props} />}
      </Columns>
    </>
  )
}

const savedWords: Readonly<Record<Saved, string>> = {
  explained: text.explain.given,
  answered: text.answer.saved,
  extended: text.extend.saved,
}

/** The family's own words are for the desk alone. */
const Facts = ({ seen: { question, child, as } }: Pick<Props, 'seen'>) => {
  const { look } = question
  const words = question.words || familyText.facts.none
  return (
    <Card id="feiten" title={familyText.facts.title} first>
      <SummaryList
        items={[
          { label: text.facts.child, value: fullName(child) },
          { label: text.facts.who, value: [look.by.name, roleWords(look.by.roles)].filter(Boolean).join(', ') },
          { label: text.facts.on, value: format.day(look.on) },
          { label: text.facts.what, value: look.deeds },
          ...(as === 'desk' ? [{ label: familyText.facts.familyWords, value: words }] : []),
        ]}
      />
      {as === 'desk' && (
        <Paragraph>
          <Link href={`/beheer/logboek?van=${look.on}&tot=${look.on}&over=${question.child}`}>{text.facts.log}</Link>
        </Paragraph>
      )}
    </Card>
  )
}

const Explaining = ({ seen: { question }, faults, typed }: Props) =>
  question.explanation || !isOpen(question) ? (
    <Card id="uitleg" title={text.explain.yours}>
      <Paragraph>{question.explanation?.words ?? text.explain.none}</Paragraph>
    </Card>
  ) : (
    <Card id="uitleg" title={text.explain.title}>
      <Paragraph>{text.explain.about}</Paragraph>
      <Form action={`/privacyvragen/inzage/${question.id}/uitleg`}>
        <TextAreaField
          name="words"
          label={text.explain.words}
          hint={text.explain.hint}
          rows={5}
          maxlength={2000}
          value={typed.words}
          fault={faults.words}
        />
        <Button>{text.explain.save}</Button>
      </Form>
    </Card>
  )

const Answering = (props: Props) => {
  const { question } = props.seen
  return (
    <>
      <Card id="uitleg" title={text.explain.theirs}>
        <Paragraph>{question.explanation?.words ?? text.explain.none}</Paragraph>
      </Card>
      {question.answer && (
        <Card id="antwoord" title={familyText.answer}>
          <Paragraph>
            <strong>{familyText.finding[question.answer.finding]}</strong>
          </Paragraph>
          <Paragraph>{question.answer.words}</Paragraph>
          {question.answer.done !== '' && <Paragraph>{question.answer.done}</Paragraph>}
        </Card>
      )}
      {(isOpen(question) || props.isOvertaken) && <AnswerForm {...props} />}
      {props.standing.kind === 'open' && props.standing.mayExtend && <ExtensionForm {...props} />}
    </>
  )
}

const AnswerForm = ({ seen: { question }, faults, typed }: Props) => (
  <Card id="antwoorden" title={text.answer.title}>
    <Form action={`/privacyvragen/inzage/${question.id}/antwoord`}>
      <RadioGroup
        name="finding"
        label={text.answer.finding}
        choices={findings.map(value => ({ value, label: text.answer.findings[value] }))}
        value={typed.finding}
        fault={faults.finding}
        inline
      />
      <TextAreaField
        name="words"
        label={text.answer.words}
        hint={text.answer.wordsHint}
        rows={5}
        maxlength={2000}
        value={typed.words}
        fault={faults.words}
      />
      <TextAreaField
        name="done"
        label={text.answer.done}
        hint={text.answer.doneHint}
        rows={3}
        maxlength={2000}
        optional
        value={typed.done}
        fault={faults.done}
      />
      <Button>{text.answer.save}</Button>
    </Form>
  </Card>
)

const ExtensionForm = ({ seen: { question }, faults, typed }: Props) => (
  <Card id="uitstel" title={text.extend.title}>
    <Paragraph look="small">{text.extend.about}</Paragraph>
    <Form action={`/privacyvragen/inzage/${question.id}/uitstel`}>
      <TextAreaField
        name="reason"
        label={text.extend.reason}
        rows={2}
        maxlength={1000}
        value={typed.reason}
        fault={faults.reason}
      />
      <Button look="secondary">{text.extend.save}</Button>
    </Form>
  </Card>
)
