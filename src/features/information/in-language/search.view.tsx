import type { Urgency } from '../../../knowledge/helplines/urgent-words.ts'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { SearchBox } from '../../../platform/html/components/hero.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../platform/html/components/section.view.tsx'
import { formatIn } from '../../../platform/i18n/format-in.ts'
import { addressIn } from '../../../platform/i18n/languages.ts'
import type { ArticleLine } from '../articles/article.ts'
import { UrgentNotice } from '../questions/urgent.view.tsx'
import type { TranslatedLine } from './store.ts'
import { Ask, Cards, InDutch, type Props } from './topics.view.tsx'

type SearchProps = Props & {
  readonly typed: string
  readonly translated: readonly TranslatedLine[]
  readonly dutch: readonly ArticleLine[]
  readonly urgencies: readonly Urgency[]
}

/** What was found in the reader's language first, then in Dutch; and always the way to a person. */
export const SearchIn = (props: SearchProps) => {
  const { language, words, typed, translated, dutch, urgencies } = props
  const { home, search } = words
  return (
    <ReadingSection>
      <Heading level={1}>{search.title}</Heading>
      <SearchBox
        action={addressIn(language, '/zoeken')}
        name="q"
        label={home.label}
        button={home.button}
        value={typed}
      />
      <UrgentNotice urgencies={urgencies} language={language} />
      <Conclusion {...props} />
      <Cards language={language} lines={translated} />
      <InDutch language={language} title={search.dutch} dutch={dutch} />
      <Heading level={2}>{search.still}</Heading>
      <Ask language={language} words={words} />
    </ReadingSection>
  )
}

const Conclusion = ({ language, words: { search }, typed, translated, dutch }: SearchProps) => {
  const count = translated.length + dutch.length
  if (typed === '') return <Paragraph>{search.start}</Paragraph>
  if (count > 0) return <Paragraph>{search.found(formatIn(language).number(count), typed)}</Paragraph>
  return (
    <>
      <Heading level={2}>{search.none(typed)}</Heading>
      <Paragraph>{search.noneBody}</Paragraph>
    </>
  )
}
