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
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { Known } from './known/identity.ts'
import { KnownCard } from './known/known.view.tsx'
import type { ChatState } from './presence/presence.ts'
import { longestQuestion } from './question.form.ts'
import { type Question, type Verdict, verdicts } from './question.ts'
import { isClosed, type Standing, urgenciesOf } from './rules.ts'
import { TalkList } from './talk/talk-list.view.tsx'
import { text } from './text.ts'
import { UrgentNotice, UrgentWatch } from './urgent.view.tsx'

export type FollowProps = {
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
  readonly faults: Faults
  readonly typed: Typed
}

/** The asker comes back: how it stands, everything that was said, and a field to go on. */
export const FollowPage = (props: FollowProps) => {
  const { question, code, revision, faults, isTaken, just } = props
  return (
    <ReadingSection>
      <ErrorSummary faults={faults} />
      {isTaken && (
        <Notice tone="warning" live>
          <p>{text.follow.again}</p>
        </Notice>
      )}
      <Heading level={1}>{text.follow.title}</Heading>
      <div class="cjg-stack" data-talk={`/vraag/${code}/live`} data-revision={revision}>
        <div class="cjg-stack" data-talk-region="stand">
          <UrgentNotice urgencies={urgenciesOf(question)} title={text.urgent.title} />
          <StandingNotice {...props} />
        </div>
        <Heading level={2}>{text.follow.talk}</Heading>
        <div data-talk-region="woorden">
          <TalkList question={question} own="asker" askerName={text.follow.you} />
        </div>
      </div>
      {just === 'asked' && <CodeCard code={code} />}
      {question.answers.length > 0 && <VerdictForm {...props} />}
      <WriteOn {...props} />
      {just !== 'asked' && <CodeCard code={code} />}
      <KnownCard {...props} />
      {!isClosed(question) && <CloseForm code={code} />}
      <Paragraph>
        <Link href="/vraag">{text.follow.another}</Link>
      </Paragraph>
    </ReadingSection>
  )
}

const StandingNotice = ({ question, standing, just, phone, chat }: FollowProps) => {
  const isNow = chat === 'attended'
  if (isClosed(question)) return <Notice tone="info">{text.follow.closed}</Notice>
  switch (standing.kind) {
    case 'closed':
      return null
    case 'answered':
      return isNow ? <Notice tone="info">{text.follow.attendedIdle}</Notice> : null
    case 'late':
      return (
        <Notice tone="warning">
          <p>{text.follow.promiseBroken(phone)}</p>
        </Notice>
      )
    case 'waiting': {
      const sent = just === 'asked' ? text.follow.sent : text.follow.moreSent
      return (
        <Notice tone={just ? 'positive' : 'info'} live={just !== null} title={just ? sent : undefined}>
          <p>{isNow ? text.follow.attended : text.follow.promise(standing.dueOn)}</p>
        </Notice>
      )
    }
  }
}

const VerdictForm = ({ code, verdict }: FollowProps) => (
  <Form action={`/vraag/${code}/geholpen`} inline>
    {verdict && (
      <Notice tone="positive" live>
        <p>{text.follow.verdictThanks(verdict)}</p>
      </Notice>
    )}
    <FieldSet legend={text.follow.verdict}>
      <div class="cjg-button-row">
        {verdicts.map(one => (
          <Button name="helped" value={one} look="secondary" small icon={one === verdict ? 'check' : undefined}>
            {text.follow.verdicts[one]}
          </Button>
        ))}
      </div>
    </FieldSet>
  </Form>
)

const WriteOn = ({ code, faults, typed }: FollowProps) => (
  <Form action={`/vraag/${code}`}>
    <TextAreaField
      name="body"
      label={text.follow.more}
      hint={text.follow.moreHint}
      rows={3}
      maxlength={longestQuestion}
      value={typed.body}
      fault={faults.body}
    />
    <UrgentWatch />
    <div class="cjg-button-row">
      <Button icon="send">{text.follow.sendMore}</Button>
      <Link href={`/vraag/${code}`}>{text.follow.refresh}</Link>
    </div>
    <Paragraph look="small">{text.follow.refreshWhy}</Paragraph>
  </Form>
)

const CodeCard = ({ code }: { readonly code: string }) => (
  <Card id="code" title={text.follow.codeTitle}>
    <Paragraph look="lead">
      <strong>
        <bdi>{code}</bdi>
      </strong>
    </Paragraph>
    <Paragraph look="small">{text.follow.codeHow}</Paragraph>
  </Card>
)

const CloseForm = ({ code }: { readonly code: string }) => (
  <Form action={`/vraag/${code}/afsluiten`}>
    <Paragraph look="small">{text.follow.closeWhy}</Paragraph>
    <Button look="subtle" icon="check">
      {text.follow.close}
    </Button>
  </Form>
)
