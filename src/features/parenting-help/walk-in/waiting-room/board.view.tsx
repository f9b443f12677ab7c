import type { Location } from '../../../../centre/index.ts'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { raw } from '../../../../platform/html/html.ts'
import { addressIn, type Language, languageFacts, languages } from '../../../../platform/i18n/languages.ts'
import type { Board } from './own-place.ts'
import { NotReviewed, pathTo } from './parts.view.tsx'
import { waitingWords } from './words.ts'

type Props = { readonly location: Location; readonly board: Board; readonly language: Language }

/** Our JSX knows no such tags: no other page has use for them. */
const askedAnewWithoutScript = raw('<noscript><meta http-equiv="refresh" content="15"></noscript>')

/** For a screen on the wall, without a hand near it. Where no script runs the browser asks for it anew by itself. */
export const BoardPage = ({ location, board, language }: Props) => {
  const { board: words } = waitingWords[language]
  return (
    <section
      class="cjg-queue-board"
      aria-labelledby="board-title"
      data-fresh={`${pathTo(location)}/nieuws`}
      data-revision={board.revision}
    >
      {askedAnewWithoutScript}
      <header>
        <h1 id="board-title" class="nl-heading nl-heading--level-2">
          <bdi>{location.name}</bdi>: {words.title}
        </h1>
        <button type="button" class="nl-button nl-button--subtle" data-fresh-sound aria-pressed="false" hidden>
          {words.sound}
        </button>
      </header>
      <div data-fresh-part="called">
        <Called board={board} language={language} />
      </div>
      <footer>
        <p class="cjg-queue-board__waiting" data-fresh-part="waiting">
          {words.waiting(board.waiting)}
        </p>
        <p>
          <Link href={`${pathTo(location, language)}/bord`}>{words.renew}</Link>{' '}
          <Link href={addressIn(language, '/')}>{words.back}</Link>
        </p>
        <p class="cjg-hidden" aria-live="assertive" data-fresh-part="spoken" data-fresh-spoken>
          {board.called[0] && words.called(board.called[0].number, board.called[0].desk)}
        </p>
        <OtherLanguages location={location} language={language} />
        <NotReviewed language={language} />
      </footer>
    </section>
  )
}

const Called = ({ board: { called }, language }: Pick<Props, 'board' | 'language'>) => {
  const { board: words } = waitingWords[language]
  return called.length === 0 ? (
    <p class="cjg-queue-board__waiting">{words.nobody}</p>
  ) : (
    <ul class="cjg-queue-board__called">
      {called.map(({ number, desk }) => (
        <li>
          <strong>
            <span class="cjg-hidden">{`${words.number} ${number}, `}</span>
            <span aria-hidden="true">{number}</span>
          </strong>
          <span>{`${words.desk} ${desk}`}</span>
        </li>
      ))}
    </ul>
  )
}

/** One screen for a whole room: what a desk is called in each language, which leads to the screen in it. */
const OtherLanguages = ({ location, language }: Pick<Props, 'location' | 'language'>) => (
  <nav aria-label={waitingWords[language].board.otherLanguages}>
    <ul class="cjg-queue-board__languages">
      {languages
        .filter(other => other !== language)
        .map(other => (
          <li lang={other} dir={languageFacts[other].dir}>
            <a class="nl-link" href={`${pathTo(location, other)}/bord`}>
              {languageFacts[other].name}
            </a>
            : {waitingWords[other].board.desk}
          </li>
        ))}
    </ul>
  </nav>
)
