import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { isLate, type Match } from './match.ts'
import { text } from './text.ts'

type Props = {
  readonly match: Match
  /** The reporter's own youth; of the other's nothing is known. */
  readonly name: string | null
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
  readonly saved: 'contact' | 'lead' | null
}

export const MatchPage = ({ match, name, today, faults, typed, saved }: Props) => (
  <>
    <ErrorSummary faults={faults} />
    {saved && (
      <Notice tone="positive" live>
        {saved === 'contact' ? text.contact.saved : text.saved}
      </Notice>
    )}
    <PageHeader title={text.heading(name)} remark={text.found(match.foundOn)} />
    <Notice tone={toneOf(match)}>
      <p>
        <strong>{text.todo(match)}</strong>
      </p>
      <p>{text.kind[match.kind]}</p>
    </Notice>
    <Columns side={<Side match={match} />}>
      <ContactCard match={match} today={today} faults={faults} typed={typed} />
      {match.kind !== 'archive' && <LeadCard match={match} faults={faults} typed={typed} />}
      {match.mine.childId !== null && <PlanCard match={match.id} child={match.mine.childId} />}
    </Columns>
  </>
)

const toneOf = (match: Match) => (isLate(match) ? 'warning' : 'info')

const Side = ({ match }: { readonly match: Match }) => (
  <>
    <Card id="collega" title={match.other.name} look="solid">
      <Paragraph>{match.other.organisation}</Paragraph>
      {match.other.phone && (
        <p>
          <Link href={`tel:${match.other.phone.replaceAll(' ', '')}`} icon="phone">
            {match.other.phone}
          </Link>
        </p>
      )}
      {match.other.email && <Paragraph>{match.other.email}</Paragraph>}
      <Paragraph look="small">{text.onlyContact}</Paragraph>
    </Card>
    {match.followUp && <Terms terms={match.followUp} />}
    <Card id="jouw-zorg" title={text.concernTitle}>
      {match.mine.concern && (
        <p>
          <Link href={`/signalen/zorgen/${match.mine.concern}`}>{text.lookAtConcern}</Link>
        </p>
      )}
      <p>
        <Link href={`/signalen/meldingen/${match.mine.report}`}>{text.lookAtReport}</Link>
      </p>
    </Card>
  </>
)

const Terms = ({ terms }: { readonly terms: NonNullable<Match['followUp']> }) => (
  <Card id="afspraken" title={text.termsTitle}>
    <SummaryList
      look="facts"
      items={[
        { label: text.contactTerm, value: text.term(terms.contact) },
        { label: text.leadTerm, value: text.term(terms.lead) },
      ]}
    />
    {terms.remind === 'agreement-keeper' && <Paragraph>{text.keeper}</Paragraph>}
    <Paragraph look="small">{text.termsNote}</Paragraph>
  </Card>
)

type FormProps = Pick<Props, 'match' | 'faults' | 'typed'>

/** What was done is read first; doing it again is folded away. */
const ContactCard = (props: FormProps & Pick<Props, 'today'>) => {
  const { contact } = props.match
  return (
    <Card id="gesprek" title={text.contact.title}>
      {contact ? (
        <>
          <Paragraph>{text.contact.done(contact.on, contact.useful)}</Paragraph>
          <Details summary={text.contact.again} open={Object.keys(props.faults).length > 0}>
            <ContactForm {...props} />
          </Details>
        </>
      ) : (
        <ContactForm {...props} />
      )}
    </Card>
  )
}

const ContactForm = ({ match, today, faults, typed }: FormProps & Pick<Props, 'today'>) => (
  <Form action={`/signalen/matches/${match.id}/contact`}>
    <DateField
      name="on"
      label={text.contact.onLabel}
      value={typed.on ?? today.toString()}
      min={match.foundOn.toString()}
      max={today.toString()}
      fault={faults.on}
    />
    <RadioGroup
      name="useful"
      label={text.contact.usefulLabel}
      choices={[
        { value: 'yes', label: text.contact.useful.yes },
        { value: 'no', label: text.contact.useful.no },
      ]}
      value={typed.useful}
      fault={faults.useful}
      inline
    />
    <Button look={match.contact ? 'secondary' : 'primary'} icon="check">
      {text.contact.button}
    </Button>
  </Form>
)

/** The way on from a match: one plan, written with the family. */
const PlanCard = ({ match, child }: { readonly match: string; readonly child: string }) => (
  <Card id="plan" title={text.plan.title}>
    <Paragraph>{text.plan.why}</Paragraph>
    <ButtonLink href={`/plannen/nieuw?kind=${child}&match=${match}`} look="secondary" icon="target">
      {text.plan.start}
    </ButtonLink>
  </Card>
)

const LeadCard = ({ match, faults, typed }: FormProps) => (
  <Card id="regie" title={text.lead.title}>
    {match.lead && (
      <Paragraph>
        {text.lead.done(
          match.lead.side === 'me' ? text.lead.me : text.lead.other(match.other.name),
          match.lead.agreedOn,
        )}
      </Paragraph>
    )}
    <Paragraph look="small">{text.lead.intro}</Paragraph>
    {match.mine.mayLead || match.other.mayLead ? (
      <LeadForm match={match} faults={faults} typed={typed} />
    ) : (
      <Paragraph>{text.lead.nobody}</Paragraph>
    )}
  </Card>
)

const LeadForm = ({ match, faults, typed }: FormProps) => (
  <Form action={`/signalen/matches/${match.id}/regie`}>
    <RadioGroup
      name="lead"
      label={text.lead.label}
      choices={[
        ...(match.mine.mayLead ? [{ value: 'me', label: text.lead.me }] : []),
        ...(match.other.mayLead ? [{ value: 'other', label: text.lead.other(match.other.name) }] : []),
      ]}
      value={typed.lead ?? match.lead?.side}
      fault={faults.lead}
    />
    <Button look={match.contact && !match.lead ? 'primary' : 'secondary'}>{text.lead.button}</Button>
  </Form>
)
