import type { Offer } from '../../../centre/index.ts'
import { type Child, ChildHeader, type Guardian, type Household } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../../platform/html/components/checkbox-field.view.tsx'
import { Grid } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { QueryForm } from '../../../platform/html/components/form.view.tsx'
import { HiddenText } from '../../../platform/html/components/hidden-text.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { CellLines } from '../../../platform/html/components/table.view.tsx'
import type { HelpQuestion } from '../questions/question.ts'
import { referText } from './refer.text.ts'
import { text } from './text.ts'

type Props = {
  readonly child: Child
  readonly guardians: readonly Guardian[]
  readonly households: readonly Household[]
  readonly today: Temporal.PlainDate
  /** What fits the question so far. */
  readonly offers: readonly Offer[]
  readonly languages: readonly string[]
  readonly language: string
  readonly allAges: boolean
  /** What the receiver has to know, where the way here said it already: it goes along to the form. */
  readonly needed: string
  /** The referral that was declined or taken back, after which another is chosen; '' for a first one. */
  readonly after: string
  readonly questions: readonly HelpQuestion[]
}

/** The social map, for this child: what fits, what it costs, how long the wait. */
export const ChooseOfferPage = (props: Props) => (
  <>
    <Breadcrumb trail={[{ href: '/verwijzingen', label: text.title }]} current={referText.title} />
    <ChildHeader {...props} />
    {props.after === '' && <Questions {...props} />}
    <Paragraph>{referText.chooseIntro}</Paragraph>
    <Filter {...props} />
    {props.offers.length === 0 ? (
      <EmptyState title={referText.none.title} icon="search">
        {referText.none.body}
      </EmptyState>
    ) : (
      <Grid>
        {props.offers.map(offer => (
          <OfferCard offer={offer} child={props.child} needed={props.needed} after={props.after} />
        ))}
      </Grid>
    )}
  </>
)

/** A referral begins with the question; those that were made clear are at hand. */
const Questions = ({ child, questions }: Props) => (
  <Card id="vraag" title={questions.length === 0 ? referText.clarifyFirst : referText.questions} look="plain">
    <Paragraph>{referText.clarifyHint}</Paragraph>
    {questions.map(({ id, now }) => (
      <Paragraph>
        <Link href={`/hulpvragen/${id}`}>„{now.words}”</Link>
      </Paragraph>
    ))}
    <ButtonLink href={`/hulpvragen/nieuw?kind=${child.id}`} look="secondary" icon="help">
      {referText.clarifyFirst}
    </ButtonLink>
  </Card>
)

const Filter = ({ child, languages, language, allAges, needed, after }: Props) => (
  <QueryForm action="/verwijzingen/nieuw" inline>
    <input type="hidden" name="kind" value={child.id} />
    {needed !== '' && <input type="hidden" name="weten" value={needed} />}
    {after !== '' && <input type="hidden" name="na" value={after} />}
    <SelectField
      name="taal"
      label={referText.language}
      optional
      none={referText.anyLanguage}
      choices={languages.map(value => ({ value, label: value }))}
      value={language}
    />
    <CheckboxField name="leeftijden" label={referText.otherAges} value="alle" checked={allAges} />
    <Button look="secondary" icon="filter">
      {referText.filter}
    </Button>
  </QueryForm>
)

type CardProps = Pick<Props, 'child' | 'needed' | 'after'> & { readonly offer: Offer }

const OfferCard = ({ offer, child, needed, after }: CardProps) => (
  <Card id={`aanbod-${offer.id}`} title={offer.name}>
    <Paragraph look="small">{offer.organisation.name}</Paragraph>
    <Paragraph>{offer.description}</Paragraph>
    <OfferFacts offer={offer} />
    <ButtonLink href={referHref(child, offer, needed, after)} look="secondary" iconEnd="arrow">
      {referText.choose}
      <HiddenText>: {offer.name}</HiddenText>
    </ButtonLink>
  </Card>
)

const referHref = (child: Child, offer: Offer, needed: string, after: string): string => {
  const more = Object.entries({ weten: needed, na: after }).filter(([, value]) => value !== '')
  return `/verwijzingen/nieuw?${new URLSearchParams([['kind', child.id], ['aanbod', offer.id], ...more])}`
}

export const OfferFacts = ({ offer }: { readonly offer: Offer }) => (
  <SummaryList
    look="facts"
    items={[
      { label: referText.forAges, value: referText.ages(offer.minimumAge, offer.maximumAge) },
      { label: referText.cost, value: offer.cost },
      { label: referText.languages, value: offer.languages.join(', ') },
      {
        label: referText.wait,
        value: (
          <CellLines remark={referText.checked(offer.checkedOn)}>{referText.waiting(offer.waitingWeeks)}</CellLines>
        ),
      },
    ]}
  />
)
