import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Grid, Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { QueryForm } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { InDutch } from '../../../platform/html/components/in-dutch.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Pagination } from '../../../platform/html/components/pagination.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../platform/html/components/section.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { textIn } from '../../../platform/html/text.ts'
import { formatIn } from '../../../platform/i18n/format-in.ts'
import { addressIn, type Language, languageFacts } from '../../../platform/i18n/languages.ts'
import { languageCalled } from '../../../platform/i18n/named-languages.ts'
import { costKinds, type Offer } from '../../offer.ts'
import { agesIn, factsOf } from './facts.view.tsx'
import type { choicesOf } from './shown.ts'
import { mapWords } from './words.ts'

type Typed = { readonly leeftijd: string; readonly taal: string; readonly plaats: string; readonly kosten: string }
type Props = {
  readonly language: Language
  /** Those of this page. */
  readonly offers: readonly Offer[]
  readonly count: number
  readonly choices: ReturnType<typeof choicesOf>
  readonly typed: Typed
  readonly page: number
  readonly pages: number
}

export const SocialMapPage = (props: Props) => {
  const { language, count } = props
  const words = mapWords[language]
  const ask = { href: addressIn(language, '/vraag'), label: words.ask, icon: 'chat' } as const
  return (
    <Stack>
      <Heading level={1}>{words.title}</Heading>
      <Paragraph look="lead">{words.lead}</Paragraph>
      <Filters {...props} />
      {count === 0 ? (
        <EmptyState icon="search" title={words.none.title} action={ask}>
          {words.none.body}
        </EmptyState>
      ) : (
        <Found {...props} />
      )}
      <Link href="/open-data/sociale-kaart.json" icon="download">
        {words.openData}
      </Link>
      <NotReviewed language={language} />
    </Stack>
  )
}

const Found = ({ language, offers, count, typed, page, pages }: Props) => {
  const words = mapWords[language]
  const at = (number: number) => new URLSearchParams({ ...typed, pagina: `${number}` })
  return (
    <>
      <Paragraph>{words.count(count)}</Paragraph>
      {words.inDutch && <Paragraph>{words.inDutch}</Paragraph>}
      <Grid>
        {offers.map(offer => (
          <OfferCard offer={offer} language={language} />
        ))}
      </Grid>
      <Pagination
        current={page}
        last={pages}
        lang={language}
        href={number => `${addressIn(language, '/sociale-kaart')}?${at(number)}`}
      />
    </>
  )
}

const Filters = ({ language, choices, typed }: Pick<Props, 'language' | 'choices' | 'typed'>) => {
  const { filters, cost, elsewhere } = mapWords[language]
  const field = { lang: language, optional: true } as const
  const places: Readonly<Record<string, string>> = elsewhere
  return (
    <QueryForm action={addressIn(language, '/sociale-kaart')}>
      <TextField
        {...field}
        name="leeftijd"
        label={filters.age}
        hint={filters.ageHint}
        value={typed.leeftijd}
        size="short"
      />
      <SelectField
        {...field}
        name="taal"
        label={filters.language}
        none={filters.anyLanguage}
        choices={choices.languages.map(value => ({ value, label: languageIn(value, language) }))}
        value={typed.taal}
      />
      <SelectField
        {...field}
        name="plaats"
        label={filters.place}
        none={filters.anyPlace}
        choices={choices.places.map(value => ({ value, label: places[value] ?? value }))}
        value={typed.plaats}
      />
      <SelectField
        {...field}
        name="kosten"
        label={filters.cost}
        none={filters.anyCost}
        choices={costKinds.map(value => ({ value, label: cost[value] }))}
        value={typed.kosten}
      />
      <Button icon="filter">{filters.show}</Button>
    </QueryForm>
  )
}

/** Who reads Dutch reads it as the organisation wrote it. */
const languageIn = (written: string, reader: Language): string =>
  reader === 'nl' ? written : (languageCalled(written, reader) ?? written)

type OfferProps = { readonly offer: Offer; readonly language: Language }

const OfferCard = ({ offer, language }: OfferProps) => {
  const words = mapWords[language]
  const name = <InDutch reader={language}>{offer.name}</InDutch>
  return (
    <Card id={`aanbod-${offer.id}`} title={name}>
      <Paragraph>
        <InDutch reader={language}>{offer.description}</InDutch>
      </Paragraph>
      <Paragraph look="small">
        <InDutch reader={language}>{offer.organisation.name}</InDutch>
        {` · ${agesIn(language, offer)} · ${language === 'nl' ? offer.cost : words.cost[offer.costKind]}`}
      </Paragraph>
      <Tag tone={offer.waitingWeeks === 0 ? 'positive' : 'neutral'} icon="clock">
        {words.wait(offer.waitingWeeks)}
      </Tag>
      <p>
        <Link href={addressIn(language, `/sociale-kaart/${offer.id}`)} about={name}>
          {words.more}
        </Link>
      </p>
    </Card>
  )
}

export const OfferPage = ({ offer, phone, language }: OfferProps & { readonly phone: string }) => {
  const words = mapWords[language]
  const name = <InDutch reader={language}>{offer.name}</InDutch>
  return (
    <ReadingSection>
      <Breadcrumb
        label={textIn(language).trail}
        trail={[{ href: addressIn(language, '/sociale-kaart'), label: words.title }]}
        current={name}
      />
      <Heading level={1}>{name}</Heading>
      <Paragraph look="lead">
        <InDutch reader={language}>{offer.description}</InDutch>
      </Paragraph>
      {words.inDutch && <Paragraph>{words.inDutch}</Paragraph>}
      <SummaryList items={factsOf(language, offer)} />
      <Paragraph look="small">{words.checked(formatIn(language).day(offer.checkedOn))}</Paragraph>
      <ButtonRow>
        <ButtonLink href={addressIn(language, '/vraag')} icon="chat">
          {words.ask}
        </ButtonLink>
        <ButtonLink href={`tel:${phone.replace(/[^\d+]/g, '')}`} look="secondary" icon="phone">
          <bdi dir="ltr">{phone}</bdi>
        </ButtonLink>
      </ButtonRow>
      <NotReviewed language={language} />
    </ReadingSection>
  )
}

const NotReviewed = ({ language }: Pick<Props, 'language'>) =>
  languageFacts[language].isReviewed ? null : <Paragraph look="small">{mapWords[language].notReviewed}</Paragraph>
