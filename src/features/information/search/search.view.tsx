import { ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { SearchBox } from '../../../platform/html/components/hero.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PhoneNumber } from '../../../platform/html/components/panel.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../platform/html/components/section.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { addressOf } from '../articles/article.ts'
import { text as articleText } from '../articles/text.ts'
import type { Urgency } from '../questions/rules.ts'
import { UrgentNotice } from '../questions/urgent.view.tsx'
import { type AgeBand, bandNames, type Excerpt } from './rules.ts'
import type { Findings, Found, FoundOffer } from './search.ts'
import { text } from './text.ts'

type Props = {
  readonly typed: string
  /** Of the child; null for any. */
  readonly age: AgeBand | null
  readonly findings: Findings
  readonly phone: string
  /** What cannot wait for reading. */
  readonly urgencies: readonly Urgency[]
}

export const SearchPage = ({ urgencies, ...found }: Props) => (
  <ReadingSection>
    <Heading level={1}>{text.title}</Heading>
    <SearchBox action="/zoeken" name="q" label={text.label} button={text.button} value={found.typed}>
      <SelectField
        name="leeftijd"
        label={text.age}
        optional
        none={text.anyAge}
        choices={bandNames.map(value => ({ value, label: text.ages[value] }))}
        value={found.age ?? ''}
      />
    </SearchBox>
    <UrgentNotice urgencies={urgencies} title={text.urgent} />
    {found.typed === '' ? <Paragraph>{text.start}</Paragraph> : <Answers {...found} />}
  </ReadingSection>
)

const Answers = ({ typed, age, findings, phone }: Omit<Props, 'urgencies'>) => {
  const { articles, offers, isGuess } = findings
  if (articles.length + offers.length === 0) return <Nothing typed={typed} age={age} phone={phone} />
  return (
    <>
      {isGuess ? (
        <Notice tone="info">
          <p>{text.guess(typed)}</p>
        </Notice>
      ) : (
        <Paragraph>{text.found(articles.length + offers.length, typed)}</Paragraph>
      )}
      {articles.length > 0 && (
        <>
          <Heading level={2}>{text.articles}</Heading>
          {articles.map(hit => (
            <ArticleFinding hit={hit} />
          ))}
        </>
      )}
      {offers.length > 0 && (
        <>
          <Heading level={2}>{text.offers}</Heading>
          {offers.map(hit => (
            <OfferFinding hit={hit} />
          ))}
        </>
      )}
      <ToPerson phone={phone} />
    </>
  )
}

const ArticleFinding = ({ hit }: { readonly hit: Findings['articles'][number] }) => {
  const { article, excerpt, keywords } = hit
  return (
    <section>
      <Heading level={3}>
        <Link href={addressOf(article)}>{article.title}</Link>
      </Heading>
      <Paragraph>{excerpt.some(part => part.isMatch) ? <ExcerptWords excerpt={excerpt} /> : article.summary}</Paragraph>
      <Paragraph look="small">
        {[article.advice && articleText.forWhom(article.advice), keywords.length > 0 && text.foundBy(keywords)]
          .filter(Boolean)
          .join(' · ')}
      </Paragraph>
      <Why hit={hit} />
    </section>
  )
}

/** Said where the marked words are not the typed ones. */
const Why = ({ hit: { reasons } }: { readonly hit: Found }) => {
  const said = reasons.map(text.why).filter(Boolean)
  return said.length === 0 ? null : <Paragraph look="small">{`${said.join('. ')}.`}</Paragraph>
}

const OfferFinding = ({ hit }: { readonly hit: FoundOffer }) => {
  const { offer, excerpt } = hit
  return (
    <section>
      <Heading level={3}>
        <Link href={`/sociale-kaart/${offer.id}`}>{offer.name}</Link>
      </Heading>
      <Paragraph look="small">{text.offerFacts(offer)}</Paragraph>
      <Paragraph>{excerpt.length > 0 ? <ExcerptWords excerpt={excerpt} /> : offer.description}</Paragraph>
      <Paragraph look="small">
        {text.checked(offer.checkedOn)}{' '}
        <Link href="/vraag" about={offer.name}>
          {text.askAboutOffer}
        </Link>
      </Paragraph>
      <Why hit={hit} />
    </section>
  )
}

const ExcerptWords = ({ excerpt }: { readonly excerpt: Excerpt }) => (
  <>… {excerpt.map(part => (part.isMatch ? <strong>{part.text}</strong> : part.text))} …</>
)

/** Nothing found leads to a person. */
const Nothing = ({ typed, age, phone }: Pick<Props, 'typed' | 'age' | 'phone'>) => {
  const { title, body, action } = text.none(typed)
  return (
    <Stack>
      <EmptyState icon="search" title={title} action={{ href: '/vraag', label: action, icon: 'chat' }}>
        {body}
      </EmptyState>
      {age && <Link href={`/zoeken?${new URLSearchParams({ q: typed })}`}>{text.allAges}</Link>}
      <PhoneNumber number={phone} />
      <Link href="/locaties" icon="pin">
        {text.walkIn}
      </Link>
    </Stack>
  )
}

const ToPerson = ({ phone }: { readonly phone: string }) => (
  <section class="cjg-stack">
    <Heading level={2}>{text.stillAsk}</Heading>
    <ButtonRow>
      <ButtonLink href="/vraag" look="secondary" icon="chat">
        {text.ask}
      </ButtonLink>
    </ButtonRow>
    <Paragraph>
      {text.orCall} <Link href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</Link>
    </Paragraph>
  </section>
)
