import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Columns, Reading } from '../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../platform/html/components/select-field.view.tsx'
import { CellLines, Table } from '../../platform/html/components/table.view.tsx'
import { Tag } from '../../platform/html/components/tag.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../platform/web/form.ts'
import type { Offer } from '../offer.ts'
import type { Organisation } from '../organisation.ts'
import { OfferFields, WaitingFields } from './offer-fields.view.tsx'
import { text } from './text.ts'

type Day = Temporal.PlainDate
/** An offer as who keeps it sees it. */
export type KeptOffer = Offer & {
  /** From this day families do not see it any more. */
  readonly goneOn: Day
}
const isGone = ({ goneOn }: KeptOffer, today: Day): boolean => Temporal.PlainDate.compare(goneOn, today) <= 0
/** After half a year a waiting time says little. Ours: no source sets a term. */
const isLongAgo = (offer: Offer, today: Day): boolean =>
  Temporal.PlainDate.compare(offer.checkedOn.add({ months: 6 }), today) < 0

/** What an organisation offers, what was checked longest ago first. */
type MapProps = { readonly offers: readonly KeptOffer[]; readonly today: Day; readonly saved: boolean }

export const SocialMapPage = ({ offers, today, saved }: MapProps) => (
  <>
    {saved && <Saved />}
    <PageHeader
      title={text.title}
      remark={text.stale(offers.filter(offer => isLongAgo(offer, today)).length)}
      actions={
        <ButtonLink href="/aanbod/nieuw" icon="add">
          {text.add}
        </ButtonLink>
      }
    />
    <Paragraph>{text.intro}</Paragraph>
    {offers.some(offer => isGone(offer, today)) && (
      <Notice tone="warning">{text.someGone(offers.filter(offer => isGone(offer, today)).length)}</Notice>
    )}
    {offers.length === 0 ? (
      <EmptyState title={text.none.title} icon="book">
        {text.none.body}
      </EmptyState>
    ) : (
      <OfferTable offers={offers} today={today} />
    )}
  </>
)

const Saved = () => (
  <Notice tone="positive" live>
    <p>{text.saved}</p>
  </Notice>
)

const OfferTable = ({ offers, today }: Omit<MapProps, 'saved'>) => (
  <Table
    caption={text.title}
    columns={[{ label: text.offer }, { label: text.waiting }, { label: text.checkedOn }]}
    rows={offers.map(offer => [
      <CellLines remark={offer.organisation.name}>
        <Link href={`/aanbod/${offer.id}`}>{offer.name}</Link>
      </CellLines>,
      text.waits(offer.waitingWeeks),
      <>
        {format.shortDay(offer.checkedOn)}{' '}
        {isGone(offer, today) ? (
          <Tag tone="negative" icon="hide">
            {text.gone}
          </Tag>
        ) : (
          isLongAgo(offer, today) && <Tag tone="warning">{text.goneSoon(offer.goneOn)}</Tag>
        )}
      </>,
    ])}
  />
)

type NewProps = {
  /** To choose from: for an administrator. Empty for who publishes for the own organisation. */
  readonly organisations: readonly Organisation[]
  readonly today: Day
  readonly faults: Faults
  readonly typed: Typed
}

export const NewOfferPage = ({ organisations, today, faults, typed }: NewProps) => (
  <Reading>
    <Breadcrumb trail={[{ href: '/aanbod', label: text.title }]} current={text.add} />
    <ErrorSummary faults={faults} />
    <PageHeader title={text.add} />
    <Form action="/aanbod/nieuw">
      {organisations.length > 0 && (
        <SelectField
          name="organisation"
          label={text.organisation}
          none={text.chooseOrganisation}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.organisation}
          fault={faults.organisation}
        />
      )}
      <OfferFields faults={faults} typed={typed} />
      <WaitingFields faults={faults} typed={typed} today={today} />
      <ButtonRow>
        <Button icon="check">{text.save}</Button>
        <ButtonLink href="/aanbod" look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)

type OfferProps = {
  readonly offer: Offer
  readonly today: Day
  readonly faults: Faults
  readonly typed: Typed
  /** Somebody else saved first: what stands there now is said, and the reader's own words stay in the form. */
  readonly overtaken?: boolean
  readonly waiting?: { readonly faults: Faults; readonly typed: Typed }
}

export const OfferPage = ({ offer, today, faults, typed, overtaken = false, waiting }: OfferProps) => (
  <>
    <Breadcrumb trail={[{ href: '/aanbod', label: text.title }]} current={offer.name} />
    <ErrorSummary faults={{ ...faults, ...waiting?.faults }} />
    <PageHeader title={offer.name} remark={offer.organisation.name} />
    {overtaken && (
      <Notice tone="warning" live>
        <p>{text.overtaken}</p>
        <p>{`${offer.name}: ${offer.description}`}</p>
      </Notice>
    )}
    <Columns side={<Side offer={offer} today={today} {...(waiting ? { waiting } : {})} />} narrow>
      <Card id="wat" title={text.about}>
        <Form action={`/aanbod/${offer.id}`} version={offer.version}>
          <OfferFields faults={faults} typed={typed} />
          <Button icon="check">{text.save}</Button>
        </Form>
      </Card>
    </Columns>
  </>
)

const Side = ({ offer, today, waiting }: Pick<OfferProps, 'offer' | 'today' | 'waiting'>) => (
  <>
    <Card id="wachttijd" title={text.waiting} first>
      <Paragraph>{`${text.waits(offer.waitingWeeks)} (${format.shortDay(offer.checkedOn)})`}</Paragraph>
      <Form action={`/aanbod/${offer.id}/wachttijd`}>
        <WaitingFields faults={waiting?.faults ?? {}} typed={waiting?.typed ?? {}} today={today} />
        <Button look="secondary" icon="clock">
          {text.sayWaiting}
        </Button>
      </Form>
    </Card>
    <Card id="einde" title={text.stopTitle}>
      <Paragraph>{text.stopBody}</Paragraph>
      <Form action={`/aanbod/${offer.id}/einde`}>
        <Button look="negative">{text.stop}</Button>
      </Form>
    </Card>
  </>
)
