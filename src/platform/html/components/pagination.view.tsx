import type { Language } from '../../i18n/languages.ts'
import type { Optional } from '../html.ts'
import { text, textIn } from '../text.ts'
import { Icon } from './icon.view.tsx'

type Props = { readonly current: number; readonly last: number; readonly href: (page: number) => string } & Optional<{
  label: string
  lang: Language
}>

/** A list over numbered pages, counted from 1. One page draws nothing. */
export const Pagination = ({ current, last, href, lang = 'nl', label = textIn(lang).pages }: Props) =>
  last <= 1 ? null : (
    <nav class="cjg-pagination" aria-label={label}>
      <ul>
        {current > 1 && <Step href={href(current - 1)} word={textIn(lang).previous} way="previous" />}
        {shown(current, last).map(page =>
          page === null ? (
            <li aria-hidden="true">…</li>
          ) : (
            <li>
              <a
                href={href(page)}
                aria-label={textIn(lang).page(page)}
                aria-current={page === current ? 'page' : undefined}
              >
                {page}
              </a>
            </li>
          ),
        )}
        {current < last && <Step href={href(current + 1)} word={textIn(lang).next} way="next" />}
      </ul>
    </nav>
  )

/** A list that is too long to count: back and on. */
export const PreviousNext = ({
  previous,
  next,
  label = text.pages,
}: Optional<{ previous: string; next: string; label: string }>) =>
  previous === undefined && next === undefined ? null : (
    <nav class="cjg-pagination" aria-label={label}>
      <ul>
        {previous !== undefined && <Step href={previous} word={text.previous} way="previous" />}
        {next !== undefined && <Step href={next} word={text.next} way="next" />}
      </ul>
    </nav>
  )

const Step = ({
  href,
  word,
  way,
}: {
  readonly href: string
  readonly word: string
  readonly way: 'previous' | 'next'
}) => (
  <li>
    <a class={`cjg-pagination__step cjg-pagination__step--${way}`} href={href} rel={way === 'next' ? 'next' : 'prev'}>
      {word}
      <Icon name="chevron" size={18} />
    </a>
  </li>
)

/** First, last, and the current page with one neighbour each side; null where pages are left out. */
function shown(current: number, last: number): readonly (number | null)[] {
  const pages = [...new Set([1, current - 1, current, current + 1, last])].filter(page => page >= 1 && page <= last)
  return pages.flatMap((page, place) => {
    const before = pages[place - 1]
    return before !== undefined && page - before > 1 ? [null, page] : [page]
  })
}
