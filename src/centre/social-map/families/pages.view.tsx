import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Grid, Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { QueryForm } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Pagination } from '../../../platform/html/components/pagination.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../platform/html/components/section.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { costKinds, type Offer } from '../../offer.ts'
import type { choicesOf } from './shown.ts'
import { text } from './text.ts'

type Typed = { readonly leeftijd: string; readonly taal: string; readonly plaats: string; readonly kosten: string }
type Props = {
  /** Those of this page. */
  readonly offers: readonly Offer[]
  readonly count: number
  readonly choices: ReturnType<typeof choicesOf>
  readonly typed: Typed
  readonly page: number
  readonly pages: number
}

export const SocialMapPage = ({ offers, count, choices, typed, page, pages }: Props) => (
  <Stack>
    <Heading level={1}>{text.title}</Heading>
    <Paragraph look="lead">{text.lead}</Paragraph>
    <Filters choices={choices} typed={typed} />
    {count === 0 ? (
      <EmptyState icon="search" title={text.none.title} action={{ href: '/vraag', label: text.ask, icon: 'chat' }}>
        {text.none.body}
      </EmptyState>
    ) : (
      <>
        <Paragraph>{text.count(count)}</Paragraph>
        <Grid>
          {offers.map(offer => (
            <OfferCard offer={offer} />
          ))}
        </Grid>
        <Pagination
          current={page}
          last={pages}
          href={number => `/sociale-kaart?${new URLSearchParams({ ...typed, pagina: `${number}` })}`}
        />
      </>
    )}
    <Link href="/open-data/sociale-kaart.json" icon="download">
      {text.openData}
    </Link>
  </Stack>
)

const Filters = ({ choices, typed }: Pick<Props, 'choices' | 'typed'>) => (
  <QueryForm action="/sociale-kaart">
    <TextField
      name="leeftijd"
      label={text.filters.age}
      hint={text.filters.ageHint}
      value={typed.leeftijd}
      size="short"
      optional
    />
    <SelectField
      name="taal"
      label={text.filters.language}
      none={text.filters.anyLanguage}
      choices={choices.languages.map(value => ({ value, label: value }))}
      value={typed.taal}
      optional
    />
    <SelectField
      name="plaats"
      label={text.filters.place}
      none={text.filters.anyPlace}
      choices={choices.places.map(value => ({ value, label: text.place(value) }))}
      value={typed.plaats}
      optional
    />
    <SelectField
      name="kosten"
      label={text.filters.cost}
      none={text.filters.anyCost}
      choices={costKinds.map(value => ({ value, label: text.cost[value] }))}
      value={typed.kosten}
      optional
    />
    <Button icon="filter">{text.filters.show}</Button>
  </QueryForm>
)

const OfferCard = ({ offer }: { readonly offer: Offer }) => (
  <Card id={`aanbod-${offer.id}`} title={offer.name}>
    <Paragraph>{offer.description}</Paragraph>
    <Paragraph look="small">{`${offer.organisation.name} · ${text.ages(offer)} · ${offer.cost}`}</Paragraph>
    <Tag tone={offer.waitingWeeks === 0 ? 'positive' : 'neutral'} icon="clock">
      {text.wait(offer.waitingWeeks)}
    </Tag>
    <Link href={`/sociale-kaart/${offer.id}`} about={offer.name}>
      Meer
    </Link>
  </Card>
)

export const OfferPage = ({ offer, phone }: { readonly offer: Offer; readonly phone: string }) => (
  <ReadingSection>
    <Breadcrumb trail={[{ href: '/sociale-kaart', label: text.back }]} current={offer.name} />
    <Heading level={1}>{offer.name}</Heading>
    <Paragraph look="lead">{offer.description}</Paragraph>
    <SummaryList items={factsOf(offer)} />
    <Paragraph look="small">{text.checked(offer.checkedOn)}</Paragraph>
    <ButtonRow>
      <ButtonLink href="/vraag" icon="chat">
        {text.ask}
      </ButtonLink>
      <ButtonLink href={`tel:${phone.replace(/[^\d+]/g, '')}`} look="secondary" icon="phone">
        {phone}
      </ButtonLink>
    </ButtonRow>
  </ReadingSection>
)

const factsOf = (offer: Offer) => [
  { label: text.facts.organisation, value: offer.organisation.name },
  { label: text.facts.ages, value: text.ages(offer) },
  { label: text.facts.forWhom, value: offer.forWhom.map(one => text.audience[one]).join(', ') },
  { label: text.facts.cost, value: offer.cost },
  { label: text.facts.languages, value: offer.languages.join(', ') || text.unknown },
  { label: text.facts.places, value: offer.places.map(text.where).join('; ') || text.unknown },
  { label: text.facts.wait, value: text.wait(offer.waitingWeeks) },
  { label: text.facts.wayIn, value: offer.wayIn || text.unknown },
  ...(offer.availableUntil ? [{ label: text.facts.until, value: format.day(offer.availableUntil) }] : []),
]
