import { format } from '../../../platform/i18n/format.ts'
import { WrittenWords } from '../questions/written-words.view.tsx'
import type { Message, Side } from './thread.ts'

type Props = {
  readonly messages: readonly Message[]
  /** Whose words stand at the end of the line: those of the reader's side. */
  readonly own: Side
  readonly nameOf: (message: Message) => string
}

/** Everything that was written, in order. */
export const MessageList = ({ messages, own, nameOf }: Props) => (
  <ol class="cjg-messages">
    {messages.map(message => (
      <li id={`bericht-${message.ordinal}`} class={`cjg-message${message.side === own ? ' cjg-message--own' : ''}`}>
        <p class="cjg-message__by">
          <strong>{nameOf(message)}</strong> · {format.moment(message.sentAt)}
        </p>
        <WrittenWords words={message.body} />
      </li>
    ))}
  </ol>
)
