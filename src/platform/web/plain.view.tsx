import { ReadingSection } from '../html/components/section.view.tsx'
import type { Plain } from './messages.ts'

/** A page in plain words for what went wrong: what happened, that nothing is lost, and the way on. */
export const PlainMessage = ({
  words,
  more,
  wayTo = '/',
}: {
  readonly words: Plain
  readonly more?: string | undefined
  readonly wayTo?: string
}) => (
  <ReadingSection>
    <h1 class="nl-heading nl-heading--level-1">{words.title}</h1>
    <p class="nl-paragraph">{words.body}</p>
    {more === undefined ? '' : <p class="nl-paragraph">{more}</p>}
    <p>
      <a class="nl-link" href={wayTo}>
        {words.way}
      </a>
    </p>
  </ReadingSection>
)
