import { fullName, type Guardian } from '../../../../people/index.ts'
import { DraftNotice, DraftStatus, KeepDraftButton } from '../../../../platform/drafts/draft.view.tsx'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Urgency } from '../../questions/rules.ts'
import { UrgentNotice } from '../../questions/urgent.view.tsx'
import { longestMessage } from '../message.form.ts'
import { MessageList } from '../message-list.view.tsx'
import type { Standing } from '../rules.ts'
import { text } from '../text.ts'
import type { Message } from '../thread.ts'
import { familyText } from './text.ts'
import type { FamilyThread } from './threads-for.ts'

const words = familyText.thread

export type ThreadPageProps = {
  readonly shown: FamilyThread
  readonly standing: Standing
  readonly urgencies: readonly Urgency[]
  /** Who may read along by the writer's wish. */
  readonly readers: readonly Guardian[]
  readonly phone: string
  readonly justSent: boolean
  readonly meanwhile: boolean
  readonly faults: Faults
  readonly typed: Typed
  readonly draftAt: Temporal.Instant | null
}

export const ThreadPage = (props: ThreadPageProps) => {
  const { shown, standing, urgencies, faults, justSent, meanwhile, phone } = props
  const { thread, child, isOwn } = shown
  const about = child && child.id !== thread.writer ? familyText.about(child.givenNames || fullName(child)) : undefined
  return (
    <Reading>
      <Stack>
        <ErrorSummary faults={faults} />
        {isOwn && <UrgentNotice urgencies={urgencies} title={words.urgent} />}
        {meanwhile && (
          <Notice tone="warning" live title={words.meanwhileTitle}>
            <p>{words.meanwhile}</p>
          </Notice>
        )}
        <Breadcrumb
          trail={[{ href: '/mijn/berichten', label: familyText.title }]}
          current={text.subject[thread.subject]}
        />
        <PageHeader title={text.subject[thread.subject]} remark={about} />
        <MessageList messages={thread.messages} own="family" nameOf={message => nameOf(message, isOwn)} />
        {isOwn ? (
          <>
            <StandingNotice standing={standing} justSent={justSent} phone={phone} />
            <ReplyForm {...props} />
            {props.readers.length > 0 && <SharingCard {...props} />}
          </>
        ) : (
          <Paragraph>{words.readOnly(thread.writerName)}</Paragraph>
        )}
      </Stack>
    </Reading>
  )
}

const nameOf = ({ side, authorName, profession }: Message, isOwn: boolean): string => {
  if (side === 'centre') return words.centre(authorName, profession)
  return isOwn ? words.you : authorName
}

const StandingNotice = ({ standing, justSent, phone }: Pick<ThreadPageProps, 'standing' | 'justSent' | 'phone'>) => (
  <Notice
    tone={standing.kind === 'late' ? 'warning' : justSent ? 'positive' : 'info'}
    icon={standing.kind === 'late' ? 'clock' : undefined}
    live={justSent}
    title={justSent ? words.sent : undefined}
  >
    <p>{words.standing(standing, phone)}</p>
  </Notice>
)

const ReplyForm = ({ shown: { thread }, typed, faults, draftAt }: ThreadPageProps) => {
  const own = `/mijn/berichten/${thread.id}`
  return (
    <>
      {draftAt && <DraftNotice says={words.draftBack(draftAt)} throwAway={`${own}/concept/weg`} />}
      <Form action={own} version={thread.messages.length} draft={`${own}/concept`}>
        <TextAreaField
          name="body"
          label={words.reply}
          rows={5}
          maxlength={longestMessage}
          value={typed.body}
          fault={faults.body}
        />
        <ButtonRow>
          <Button icon="send">{words.send}</Button>
          <KeepDraftButton at={`${own}/concept`} />
        </ButtonRow>
        <DraftStatus />
      </Form>
    </>
  )
}

const SharingCard = ({ shown: { thread }, readers }: ThreadPageProps) => {
  const isShared = (reader: Guardian) => thread.sharedWith.includes(reader.id)
  return (
    <Card id="meelezen" title={familyText.share.title}>
      {!readers.some(isShared) && <Paragraph>{familyText.share.nobody}</Paragraph>}
      <Paragraph look="small">{familyText.share.about}</Paragraph>
      {readers.map(reader => (
        <>
          {isShared(reader) && <Paragraph>{familyText.share.with(fullName(reader))}</Paragraph>}
          <Form action={`/mijn/berichten/${thread.id}/delen`} inline>
            <input type="hidden" name="person" value={reader.id} />
            <input type="hidden" name="said" value={isShared(reader) ? 'stopped' : 'shared'} />
            <Button look="secondary" small>
              {isShared(reader) ? familyText.share.stop(fullName(reader)) : familyText.share.share(fullName(reader))}
            </Button>
          </Form>
        </>
      ))}
    </Card>
  )
}
