import { format } from '../../../../platform/i18n/format.ts'
import type { Question } from '../question.ts'
import { wordsOf } from '../rules.ts'
import { WrittenWords } from '../written-words.view.tsx'

type Side = 'asker' | 'centre'
type Props = {
  readonly question: Question
  /** Whose words stand at the end of the line: those of the reader's side. */
  readonly own: Side
  /** How the asker is called here. */
  readonly askerName: string
}

/** Everything that was said, in order; read out as it comes in. */
export const TalkList = ({ question, own, askerName }: Props) => (
  <div role="log">
    <ol class="cjg-messages">
      {saidIn(question, askerName).map(({ side, name, at, body }, place) => (
        <li id={`woorden-${place + 1}`} class={`cjg-message${side === own ? ' cjg-message--own' : ''}`}>
          <p class="cjg-message__by">
            <strong>{name}</strong> · {format.moment(at)}
          </p>
          <WrittenWords words={body} />
        </li>
      ))}
    </ol>
  </div>
)

type Said = { readonly side: Side; readonly name: string; readonly at: Temporal.Instant; readonly body: string }

const saidIn = (question: Question, askerName: string): readonly Said[] =>
  [
    ...wordsOf(question).map(({ body, at }): Said => ({ side: 'asker', name: askerName, at, body })),
    ...question.answers.map(
      ({ profession, answeredAt, body }): Said => ({ side: 'centre', name: profession, at: answeredAt, body }),
    ),
  ].toSorted((one, other) => Temporal.Instant.compare(one.at, other.at))
