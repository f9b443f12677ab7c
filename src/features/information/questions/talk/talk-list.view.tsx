import { formatIn } from '../../../../platform/i18n/format-in.ts'
import type { Language } from '../../../../platform/i18n/languages.ts'
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
  /** Of the reader; Dutch unless said. Professionals write in Dutch, an asker in any language. */
  readonly language?: Language
}

/** Everything that was said, in order; read out as it comes in. */
export const TalkList = ({ question, own, askerName, language = 'nl' }: Props) => (
  <div role="log">
    <ol class="cjg-messages">
      {saidIn(question, askerName).map(({ side, name, at, body }, place) => (
        <li id={`woorden-${place + 1}`} class={`cjg-message${side === own ? ' cjg-message--own' : ''}`}>
          <p class="cjg-message__by">
            <strong {...(side === 'centre' ? inDutch(language) : {})}>{name}</strong> · {formatIn(language).moment(at)}
          </p>
          <div class="cjg-message__words" {...(side === 'centre' ? inDutch(language) : { dir: 'auto' })}>
            <WrittenWords words={body} />
          </div>
        </li>
      ))}
    </ol>
  </div>
)

const inDutch = (reader: Language) => (reader === 'nl' ? {} : ({ lang: 'nl', dir: 'ltr' } as const))

type Said = { readonly side: Side; readonly name: string; readonly at: Temporal.Instant; readonly body: string }

const saidIn = (question: Question, askerName: string): readonly Said[] =>
  [
    ...wordsOf(question).map(({ body, at }): Said => ({ side: 'asker', name: askerName, at, body })),
    ...question.answers.map(
      ({ profession, answeredAt, body }): Said => ({ side: 'centre', name: profession, at: answeredAt, body }),
    ),
  ].toSorted((one, other) => Temporal.Instant.compare(one.at, other.at))
