import type { Professional } from '../../../../centre/index.ts'
import { ageWords, fullName } from '../../../../people/index.ts'
import { DraftNotice, DraftStatus, KeepDraftButton } from '../../../../platform/drafts/draft.view.tsx'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { Helplines } from '../../questions/urgent.view.tsx'
import type { Opened } from '../handling/threads-at-work.ts'
import { longestMessage } from '../message.form.ts'
import { MessageList } from '../message-list.view.tsx'
import { assigneeOf } from '../rules.ts'
import { text } from '../text.ts'
import type { Message } from '../thread.ts'
import { deskText } from './text.ts'
import type { WriterStanding } from './writer-standing.ts'

const words = deskText.thread

export type ThreadAtWorkProps = {
  readonly opened: Opened
  readonly writer: WriterStanding
  readonly colleagues: readonly Professional[]
  readonly me: string
  readonly today: Temporal.PlainDate
  readonly meanwhile: boolean
  readonly faults: Faults
  readonly typed: Typed
  readonly draftAt: Temporal.Instant | null
}

export const ThreadAtWorkPage = (props: ThreadAtWorkProps) => {
  const { thread, line } = props.opened
  return (
    <>
      <ErrorSummary faults={props.faults} />
      <Breadcrumb trail={[{ href: '/berichten', label: deskText.title }]} current={thread.writerName} />
      <Heading level={1}>{words.title(thread.writerName)}</Heading>
      {line.urgencies.length > 0 && (
        <Notice tone="negative" icon="alert">
          <p>{words.urgent}</p>
          <Helplines urgencies={line.urgencies} />
        </Notice>
      )}
      {props.meanwhile && (
        <Notice tone="warning" live title={words.meanwhileTitle}>
          <p>{words.meanwhile}</p>
        </Notice>
      )}
      <Columns side={<Aside {...props} />}>
        <MessageList messages={thread.messages} own="centre" nameOf={nameOf} />
        <AnswerForm {...props} />
      </Columns>
    </>
  )
}

const nameOf = ({ side, authorName, profession }: Message): string =>
  side === 'centre' ? `${authorName}, ${profession}` : authorName

const AnswerForm = ({ opened: { thread, line }, typed, faults, draftAt }: ThreadAtWorkProps) => {
  const own = `/berichten/${thread.id}`
  const isOpen = line.standing.kind === 'waiting' || line.standing.kind === 'late'
  return (
    <>
      {draftAt && <DraftNotice says={words.draftBack(draftAt)} throwAway={`${own}/concept/weg`} />}
      <Form action={own} version={thread.messages.length} draft={`${own}/concept`}>
        <TextAreaField
          name="body"
          label={words.body}
          hint={words.hint}
          rows={8}
          maxlength={longestMessage}
          value={typed.body}
          fault={faults.body}
        />
        <ButtonRow>
          <Button icon="send">{words.send}</Button>
          <Button look="secondary" name="closes" value="yes">
            {words.sendAndClose}
          </Button>
          <KeepDraftButton at={`${own}/concept`} />
        </ButtonRow>
        <DraftStatus />
      </Form>
      {isOpen && (
        <Form action={`${own}/afronding`} version={thread.messages.length} inline>
          <Button look="subtle">{words.close}</Button>
        </Form>
      )}
    </>
  )
}

const Aside = (props: ThreadAtWorkProps) => (
  <>
    <Facts {...props} />
    <AssignCard {...props} />
  </>
)

const Facts = ({ opened: { thread, child, line }, writer, today }: ThreadAtWorkProps) => (
  <Card id="feiten" title={words.facts}>
    <SummaryList
      items={[
        { label: words.from, value: thread.writerName },
        {
          label: words.about,
          value: child ? `${fullName(child)}, ${ageWords(child.birth, today)}` : deskText.general,
        },
        { label: words.subject, value: text.subject[thread.subject] },
        { label: words.standing, value: text.standing(line.standing) },
      ]}
    />
    <Paragraph>{deskText.writer[writer]}</Paragraph>
    {child && (
      <Paragraph>
        <Link href={`/jeugd/${child.id}/gezin`}>{words.toFamily}</Link>
      </Paragraph>
    )}
  </Card>
)

const AssignCard = ({ opened: { thread }, colleagues, me, faults }: ThreadAtWorkProps) => {
  const isMine = assigneeOf(thread) === me
  const action = `/berichten/${thread.id}/toewijzing`
  return (
    <Card id="toewijzing" title={deskText.assign.title}>
      <Paragraph>{isMine ? deskText.assign.yours : deskText.assign.open}</Paragraph>
      {!isMine && (
        <Form action={action} version={thread.assignments.length} inline>
          <input type="hidden" name="to" value={me} />
          <Button look="secondary" small>
            {deskText.assign.take}
          </Button>
        </Form>
      )}
      <Form action={action} version={thread.assignments.length}>
        <SelectField
          name="to"
          label={deskText.assign.give}
          none={deskText.assign.choose}
          choices={colleagues
            .filter(({ id }) => id !== me)
            .map(({ id, name, profession }) => ({ value: id, label: `${name}, ${profession}` }))}
          fault={faults.to}
        />
        <Button look="secondary" small>
          {deskText.assign.save}
        </Button>
      </Form>
    </Card>
  )
}
