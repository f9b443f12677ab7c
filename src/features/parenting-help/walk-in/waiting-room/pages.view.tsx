import type { Location } from '../../../../centre/index.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { raw } from '../../../../platform/html/html.ts'
import type { Board, OwnPlace } from './own-place.ts'
import { text } from './text.ts'

export const pathTo = ({ id }: Pick<Location, 'id'>): string => `/wachtrij/${id}`

type TakeProps = { readonly location: Location; readonly waiting: number; readonly givesNumbers: boolean }

export const TakePage = ({ location, waiting, givesNumbers }: TakeProps) => (
  <Reading>
    <Heading level={1}>{text.take.title}</Heading>
    <Paragraph look="lead">{text.take.lead(location.name)}</Paragraph>
    {givesNumbers ? (
      <>
        <Paragraph>
          {text.take.waiting(waiting)} {text.take.after}
        </Paragraph>
        <Form action={pathTo(location)}>
          <Button icon="check">{text.take.submit}</Button>
        </Form>
        <p>
          <Link href={`${pathTo(location)}/bord`}>{text.take.toBoard}</Link>
        </p>
      </>
    ) : (
      <Notice tone="info" title={text.take.closed}>
        <p>
          {text.take.closedBody} <Link href="/locaties">{text.take.hours}</Link>
        </p>
      </Notice>
    )}
  </Reading>
)

type OwnProps = { readonly location: Location; readonly code: string; readonly place: OwnPlace }

export const OwnPlacePage = ({ location, code, place }: OwnProps) => {
  const here = `${pathTo(location)}/plaats/${code}`
  return (
    <Reading>
      <div class="cjg-stack" data-fresh={`${pathTo(location)}/nieuws`} data-revision={place.revision}>
        <Heading level={1}>
          {text.own.number} <span class="cjg-own-number">{place.number}</span>
        </Heading>
        <div data-fresh-part="standing" aria-live="polite">
          <StandingWords place={place} />
        </div>
      </div>
      <ButtonRow>
        <ButtonLink href={here} look="secondary" icon="refresh">
          {text.own.renew}
        </ButtonLink>
        {place.standing.kind === 'waits' && (
          <Form action={`${here}/weg`} inline>
            <Button look="subtle">{text.own.leave}</Button>
          </Form>
        )}
      </ButtonRow>
      <Paragraph>
        {text.own.code}: <span class="cjg-secret-code">{code}</span>. {text.own.codeAbout}
      </Paragraph>
      <Paragraph>{text.own.again}</Paragraph>
    </Reading>
  )
}

const StandingWords = ({ place: { standing } }: { readonly place: OwnPlace }) => {
  switch (standing.kind) {
    case 'waits':
      return <Paragraph look="lead">{text.own.waits(standing.before)}</Paragraph>
    case 'called':
      return (
        <Notice tone="positive" icon="bell">
          <p>{text.own.called(standing.desk)}</p>
        </Notice>
      )
    case 'no-show':
      return (
        <Notice tone="warning">
          <p>{text.own['no-show']}</p>
        </Notice>
      )
    case 'helped':
    case 'left':
    case 'closed':
      return <Paragraph look="lead">{text.own[standing.kind]}</Paragraph>
  }
}

export const OverPage = ({ location }: { readonly location: Location }) => (
  <Reading>
    <Heading level={1}>{text.own.over}</Heading>
    <Paragraph>{text.own.overBody}</Paragraph>
    <ButtonRow>
      <ButtonLink href={pathTo(location)}>{text.own.takeNew}</ButtonLink>
    </ButtonRow>
  </Reading>
)

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
