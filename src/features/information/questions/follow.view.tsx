import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../platform/html/components/section.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { formatIn } from '../../../platform/i18n/format-in.ts'
import { addressIn, type Language } from '../../../platform/i18n/languages.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { InterpreterAsked } from '../in-language/interpreter/interpreter.view.tsx'
import { NotReviewed } from '../in-language/not-reviewed.view.tsx'
import type { Known } from './known/identity.ts'
import { KnownCard } from './known/known.view.tsx'
import type { ChatState } from './presence/presence.ts'
import { longestQuestion } from './question.form.ts'
import { type Question, type Verdict, verdicts } from './question.ts'
import { isClosed, type Standing, urgenciesOf } from './rules.ts'
import { TalkList } from './talk/talk-list.view.tsx'
import { UrgentNotice, UrgentWatch } from './urgent.view.tsx'
import { askingWords } from './words.ts'

export type FollowProps = {
  readonly language: Language
  readonly question: Question
  readonly standing: Standing
  /** Four by four. */
  readonly code: string
  /** What the asker just did: the page says that it went well. */
  readonly just: 'asked' | 'written' | null
  /** The words came at the same moment as those of another window. */
  readonly isTaken: boolean
  readonly phone: string
  readonly chat: ChatState
  readonly revision: number
  readonly verdict: Verdict | null
  readonly known: Known
  /** The language of the interpreter that was asked for; null when none was. */
  readonly interpreter: string | null
  readonly faults: Faults
  readonly typed: Typed
}

/** The asker comes back: how it stands, everything that was said, and a field to go on. */
export const FollowPage = (props: FollowProps) => {
  const { language, question, code, faults, isTaken, just, interpreter } = props
  const { follow } = askingWords[language]
  return (
    <ReadingSection>
      <ErrorSummary faults={faults} lang={language} />
      {isTaken && (
        <Notice tone="warning" live>
          <p>{follow.again}</p>
        </Notice>
      )}
      <Heading level={1}>{follow.title}</Heading>
      <Talk {...props} />
      {just === 'asked' && <CodeCard code={code} language={language} />}
      {question.answers.length > 0 && <VerdictForm {...props} />}
      <WriteOn {...props} />
      {just !== 'asked' && <CodeCard code={code} language={language} />}
      {interpreter !== null && <InterpreterAsked language={language} asked={interpreter} />}
      <KnownCard {...props} />
      {!isClosed(question) && <CloseForm code={code} language={language} />}
      <Paragraph>
        <Link href={addressIn(language, '/vraag')}>{follow.another}</Link>
      </Paragraph>
      <NotReviewed language={language} />
    </ReadingSection>
  )
}

/** Where there is more of it is told at one address, whatever the language; the page is then asked anew in its own. */
const Talk = (props: FollowProps) => {
  const { language, question, code, revision } = props
  const { follow } = askingWords[language]
  return (
    <div class="cjg-stack" data-talk={`/vraag/${code}/live`} data-revision={revision}>
      <div class="cjg-stack" data-talk-region="stand">
        <UrgentNotice urgencies={urgenciesOf(question)} language={language} />
        <StandingNotice {...props} />
        {language !== 'nl' && question.answers.length > 0 && (
          <Notice tone="info" icon="language">
            <p>{follow.answerInDutch}</p>
          </Notice>
        )}
      </div>
      <Heading level={2}>{follow.talk}</Heading>
      <div data-talk-region="woorden">
        <TalkList question={question} own="asker" askerName={follow.you} language={language} />
      </div>
    </div>
  )
}

const StandingNotice = ({ language, question, standing, just, phone, chat }: FollowProps) => {
  const { follow } = askingWords[language]
  const isNow = chat === 'attended'
  if (isClosed(question)) return <Notice tone="info">{follow.closed}</Notice>
  switch (standing.kind) {
    case 'closed':
      return null
    case 'answered':
      return isNow ? <Notice tone="info">{follow.attendedIdle}</Notice> : null
    case 'late':
      return (
        <Notice tone="warning">
          <p>{follow.late(phone)}</p>
        </Notice>
      )
    case 'waiting': {
      const sent = just === 'asked' ? follow.sent : follow.moreSent
      return (
        <Notice tone={just ? 'positive' : 'info'} live={just !== null} title={just ? sent : undefined}>
          <p>{isNow ? follow.attended : follow.promise(formatIn(language).weekday(standing.dueOn))}</p>
        </Notice>
      )
    }
  }
}

const addressOf = (language: Language, code: string): string => addressIn(language, `/vraag/${code}`)

const VerdictForm = ({ language, code, verdict }: FollowProps) => {
  const { follow } = askingWords[language]
  return (
    <Form action={`${addressOf(language, code)}/geholpen`} inline>
      {verdict && (
        <Notice tone="positive" live>
          <p>{follow.thanks[verdict]}</p>
        </Notice>
      )}
      <FieldSet legend={follow.verdict}>
        <div class="cjg-button-row">
          {verdicts.map(one => (
            <Button name="helped" value={one} look="secondary" small icon={one === verdict ? 'check' : undefined}>
              {follow.verdicts[one]}
            </Button>
          ))}
        </div>
      </FieldSet>
    </Form>
  )
}

const WriteOn = ({ language, code, faults, typed }: FollowProps) => {
  const { follow } = askingWords[language]
  return (
    <Form action={addressOf(language, code)}>
      <TextAreaField
        name="body"
        label={follow.more}
        hint={follow.moreHint}
        rows={3}
        maxlength={longestQuestion}
        lang={language}
        value={typed.body}
        fault={faults.body}
      />
      <UrgentWatch language={language} />
      <div class="cjg-button-row">
        <Button icon="send">{follow.sendMore}</Button>
        <Link href={addressOf(language, code)}>{follow.refresh}</Link>
      </div>
      <Paragraph look="small">{follow.refreshWhy}</Paragraph>
    </Form>
  )
}

type WithCode = Pick<FollowProps, 'language' | 'code'>

const CodeCard = ({ language, code }: WithCode) => (
  <Card id="code" title={askingWords[language].follow.code}>
    <Paragraph look="lead">
      <strong>
        <bdi>{code}</bdi>
      </strong>
    </Paragraph>
    <Paragraph look="small">{askingWords[language].follow.codeHow}</Paragraph>
  </Card>
)

const CloseForm = ({ language, code }: WithCode) => (
  <Form action={`${addressOf(language, code)}/afsluiten`}>
    <Paragraph look="small">{askingWords[language].follow.closeWhy}</Paragraph>
    <Button look="subtle" icon="check">
      {askingWords[language].follow.close}
    </Button>
  </Form>
)
