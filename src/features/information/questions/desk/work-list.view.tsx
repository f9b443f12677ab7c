import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { InterpreterTag } from '../../in-language/interpreter/interpreter.view.tsx'
import type { ChatState } from '../presence/presence.ts'
import type { Question } from '../question.ts'
import { type Standing, waitingWords } from '../rules.ts'
import { text } from '../text.ts'
import type { Line } from './line.ts'
import { deskText } from './text.ts'

type Chat = { readonly state: ChatState; readonly isMine: boolean; readonly attendants: readonly string[] }
type Props = {
  readonly open: readonly Line[]
  readonly answered: readonly Line[]
  readonly justAnswered: 'answered' | 'mailed' | null
  /** Public texts past their date for review. */
  readonly lateTexts: number
  readonly chat: Chat
  readonly revision: number
}

/** What waits for an answer, the first promised in front. */
export const WorkListPage = ({ open, answered, justAnswered, lateTexts, chat, revision }: Props) => (
  <>
    {justAnswered && (
      <Notice tone="positive" live>
        <p>{deskText.list[justAnswered]}</p>
      </Notice>
    )}
    <PageHeader
      title={deskText.list.title}
      remark={open.length > 0 ? deskText.list.conclusion(open.length, open.filter(isLate).length) : undefined}
      actions={
        <>
          <Link href="/vraagbaak">{deskText.list.colleagues}</Link> <Link href="/teksten">{deskText.list.texts}</Link>
        </>
      }
    />
    {lateTexts > 0 && (
      <Notice tone="warning">
        <p>
          {deskText.list.textsLate(lateTexts)} <Link href="/teksten">{deskText.list.texts}</Link>
        </p>
      </Notice>
    )}
    <ChatCard chat={chat} />
    <div data-talk="/vragen/live" data-revision={revision}>
      <div class="cjg-stack" data-talk-region="lijst">
        <OpenCard open={open} />
        {answered.length > 0 && (
          <Card id="beantwoord" title={deskText.list.answeredTitle}>
            <Lines lines={answered} caption={deskText.list.answeredTitle} />
          </Card>
        )}
      </div>
    </div>
  </>
)

const OpenCard = ({ open }: Pick<Props, 'open'>) => (
  <Card id="open" title={deskText.list.openTitle}>
    {open.length === 0 ? (
      <EmptyState icon="check" title={deskText.list.none.title}>
        {deskText.list.none.body}
      </EmptyState>
    ) : (
      <Lines lines={open} caption={deskText.list.openTitle} />
    )}
  </Card>
)

const ChatCard = ({ chat }: Pick<Props, 'chat'>) => (
  <Card id="chat" title={deskText.list.chatTitle}>
    <p>{chatWords(chat)}</p>
    {chat.state === 'outside-hours' && <p>{deskText.list.outsideHours}</p>}
    {chat.state !== 'no-chat' && (
      <Form action="/vragen/chat" inline>
        <Button name="attend" value={chat.isMine ? 'nee' : 'ja'} look="secondary" icon="chat">
          {chat.isMine ? deskText.list.leave : deskText.list.attend}
        </Button>
      </Form>
    )}
  </Card>
)

function chatWords({ state, isMine, attendants }: Chat): string {
  if (state === 'no-chat') return deskText.list.noChat
  if (isMine) return deskText.list.attending
  return attendants.length > 0 ? deskText.list.attendedBy(attendants) : deskText.list.unattended
}

const isLate = ({ standing }: Line): boolean => standing.kind === 'late'

const Lines = ({ lines, caption }: { readonly lines: readonly Line[]; readonly caption: string }) => (
  <Table
    caption={caption}
    columns={[
      { label: deskText.list.columns.question },
      { label: deskText.list.columns.due },
      { label: deskText.list.columns.holder },
    ]}
    rows={lines.map(line => [
      <CellLines remark={factsOf(line.question)}>
        <FirstWords line={line} />
      </CellLines>,
      <StandingTag standing={line.standing} />,
      line.holder ? (line.holder.isMine ? deskText.list.you : line.holder.name) : '',
    ])}
  />
)

const factsOf = ({ topic, asker, receivedAt }: Question): string =>
  [text.topic[topic], text.asker[asker], format.moment(receivedAt)].join(' · ')

/** Enough to know the question by. */
const shown = 90

const FirstWords = ({ line: { question, urgencies, interpreter } }: { readonly line: Line }) => {
  const words = (waitingWords(question)[0]?.body ?? question.body).replace(/\s+/g, ' ')
  return (
    <>
      <Link href={`/vragen/${question.id}`}>{words.length > shown ? `${words.slice(0, shown)}…` : words}</Link>{' '}
      {urgencies.length > 0 && (
        <Tag tone="negative" icon="alert">
          {text.urgentTag}
        </Tag>
      )}{' '}
      {question.channel === 'chat' && (
        <Tag tone="info" icon="chat">
          {text.chatTag}
        </Tag>
      )}{' '}
      {interpreter !== null && <InterpreterTag asked={interpreter} />}
    </>
  )
}

const StandingTag = ({ standing }: { readonly standing: Standing }) => {
  const words = text.standing(standing)
  switch (standing.kind) {
    case 'late':
      return (
        <Tag tone="negative" icon="clock">
          {words}
        </Tag>
      )
    case 'waiting':
    case 'answered':
    case 'closed':
      return <>{words}</>
  }
}
