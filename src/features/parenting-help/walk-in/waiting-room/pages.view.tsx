import type { Location } from '../../../../centre/index.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { raw } from '../../../../platform/html/html.ts'
import { languageName } from '../../../../platform/i18n/interpreter-languages.ts'
import { interpreterWords } from '../../../../platform/i18n/interpreter-words.ts'
import { addressIn, type Language, languageFacts } from '../../../../platform/i18n/languages.ts'
import { InterpreterField } from '../interpreter/interpreter-field.view.tsx'
import type { Board, OwnPlace } from './own-place.ts'
import { text } from './text.ts'
import type { WaitingWords } from './waiting-words.ts'
import { waitingWords } from './words.ts'

export const pathTo = ({ id }: Pick<Location, 'id'>, language: Language = 'nl'): string =>
  addressIn(language, `/wachtrij/${id}`)

type InLanguage = { readonly location: Location; readonly language: Language }
type TakeProps = InLanguage & { readonly waiting: number; readonly givesNumbers: boolean }

export const TakePage = ({ location, waiting, givesNumbers, language }: TakeProps) => {
  const words = waitingWords[language]
  return (
    <Reading>
      <Heading level={1}>{words.title}</Heading>
      <Paragraph look="lead">{words.lead(location.name)}</Paragraph>
      {givesNumbers ? (
        <>
          <Paragraph>
            {words.waiting(waiting)} {words.after}
          </Paragraph>
          <Form action={pathTo(location, language)}>
            <InterpreterField language={language} value="" />
            <Button icon="check">{words.submit}</Button>
          </Form>
          <p>
            <Link href={`${pathTo(location)}/bord`}>{words.toBoard}</Link>
          </p>
        </>
      ) : (
        <Notice tone="info" title={words.closed}>
          <p>
            {words.closedBody} <Link href={addressIn(language, '/locaties')}>{words.hours}</Link>
          </p>
        </Notice>
      )}
      <NotReviewed language={language} />
    </Reading>
  )
}

const NotReviewed = ({ language }: Pick<InLanguage, 'language'>) =>
  languageFacts[language].isReviewed ? null : <Paragraph look="small">{waitingWords[language].notReviewed}</Paragraph>

type OwnProps = InLanguage & {
  readonly code: string
  readonly place: OwnPlace
  /** The language of the interpreter that was asked for; null when none was. */
  readonly interpreter: string | null
}

export const OwnPlacePage = ({ location, code, place, language, interpreter }: OwnProps) => {
  const here = `${pathTo(location, language)}/plaats/${code}`
  const words = waitingWords[language].own
  return (
    <Reading>
      <div class="cjg-stack" data-fresh={`${pathTo(location)}/nieuws`} data-revision={place.revision}>
        <Heading level={1}>
          {words.number} <span class="cjg-own-number">{place.number}</span>
        </Heading>
        <div data-fresh-part="standing" aria-live="polite">
          <StandingWords place={place} words={words} />
        </div>
      </div>
      {interpreter && <Paragraph>{interpreterWords[language].asked(languageName(interpreter, language))}</Paragraph>}
      <ButtonRow>
        <ButtonLink href={here} look="secondary" icon="refresh">
          {words.renew}
        </ButtonLink>
        {place.standing.kind === 'waits' && (
          <Form action={`${here}/weg`} inline>
            <Button look="subtle">{words.leave}</Button>
          </Form>
        )}
      </ButtonRow>
      <Paragraph>
        {words.code}: <bdi class="cjg-secret-code">{code}</bdi>. {words.codeAbout}
      </Paragraph>
      <Paragraph>{words.again}</Paragraph>
      <NotReviewed language={language} />
    </Reading>
  )
}

type StandingProps = { readonly place: OwnPlace; readonly words: WaitingWords['own'] }

const StandingWords = ({ place: { standing }, words }: StandingProps) => {
  switch (standing.kind) {
    case 'waits':
      return <Paragraph look="lead">{words.waits(standing.before)}</Paragraph>
    case 'called':
      return (
        <Notice tone="positive" icon="bell">
          <p>{words.called(standing.desk)}</p>
        </Notice>
      )
    case 'no-show':
      return (
        <Notice tone="warning">
          <p>{words['no-show']}</p>
        </Notice>
      )
    case 'helped':
    case 'left':
    case 'closed':
      return <Paragraph look="lead">{words[standing.kind]}</Paragraph>
  }
}

export const OverPage = ({ location, language }: InLanguage) => {
  const words = waitingWords[language].own
  return (
    <Reading>
      <Heading level={1}>{words.over}</Heading>
      <Paragraph>{words.overBody}</Paragraph>
      <ButtonRow>
        <ButtonLink href={pathTo(location, language)}>{words.takeNew}</ButtonLink>
      </ButtonRow>
    </Reading>
  )
}

/** Our JSX knows no such tags: no other page has use for them. */
const askedAnewWithoutScript = raw('<noscript><meta http-equiv="refresh" content="15"></noscript>')

type BoardProps = { readonly location: Location; readonly board: Board }

/** For a screen on the wall, without a hand near it. Where no script runs the browser asks for it anew by itself. */
export const BoardPage = ({ location, board }: BoardProps) => (
  <section
    class="cjg-queue-board"
    aria-labelledby="board-title"
    data-fresh={`${pathTo(location)}/nieuws`}
    data-revision={board.revision}
  >
    {askedAnewWithoutScript}
    <header>
      <h1 id="board-title" class="nl-heading nl-heading--level-2">
        {location.name}: {text.board.title}
      </h1>
      <button type="button" class="nl-button nl-button--subtle" data-fresh-sound aria-pressed="false" hidden>
        {text.board.sound}
      </button>
    </header>
    <div data-fresh-part="called">
      <Called board={board} />
    </div>
    <footer>
      <p class="cjg-queue-board__waiting" data-fresh-part="waiting">
        {text.board.waiting(board.waiting)}
      </p>
      <p>
        <Link href={`${pathTo(location)}/bord`}>{text.board.renew}</Link> <Link href="/">{text.board.back}</Link>
      </p>
      <p class="cjg-hidden" aria-live="assertive" data-fresh-part="spoken" data-fresh-spoken>
        {board.called[0] && text.board.called(board.called[0].number, board.called[0].desk)}
      </p>
    </footer>
  </section>
)

const Called = ({ board: { called } }: Pick<BoardProps, 'board'>) =>
  called.length === 0 ? (
    <p class="cjg-queue-board__waiting">{text.board.nobody}</p>
  ) : (
    <ul class="cjg-queue-board__called">
      {called.map(({ number, desk }) => (
        <li>
          <strong>
            <span class="cjg-hidden">{`${text.board.number(number)}, `}</span>
            <span aria-hidden="true">{number}</span>
          </strong>
          <span>{text.board.desk(desk)}</span>
        </li>
      ))}
    </ul>
  )
