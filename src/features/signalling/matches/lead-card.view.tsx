import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { Lead, Match } from './match.ts'
import type { MatchPageProps } from './match-page.ts'
import { text } from './text.ts'

type Props = Pick<MatchPageProps, 'match' | 'alsoOnThisYouth' | 'faults' | 'typed'>

/** Who leads for this youth; every reporter one knows can be chosen, except school and police. */
export const LeadCard = (props: Props) => {
  const { match, alsoOnThisYouth } = props
  const choices = choicesFor(match, alsoOnThisYouth)
  return (
    <Card id="regie" title={text.lead.title}>
      {match.lead && <LeadWords lead={match.lead} />}
      <Paragraph look="small">{text.lead.intro}</Paragraph>
      {alsoOnThisYouth.length > 0 && <Paragraph look="small">{text.lead.forAll}</Paragraph>}
      {choices.length > 0 ? <LeadForm {...props} choices={choices} /> : <Paragraph>{text.lead.nobody}</Paragraph>}
    </Card>
  )
}

const LeadWords = ({ lead }: { readonly lead: Lead }) => {
  const who = lead.side === 'me' ? text.lead.me : text.lead.other(`${lead.name}, ${lead.organisation},`)
  return (
    <>
      <Paragraph>{lead.isNamed ? text.lead.named(who, lead.agreedOn) : text.lead.done(who, lead.agreedOn)}</Paragraph>
      {lead.side === 'third' && (
        <Paragraph look="small">{[lead.phone, lead.email].filter(Boolean).join(', ')}</Paragraph>
      )}
    </>
  )
}

type Choice = { readonly value: string; readonly label: string; readonly isNow: boolean }

/** Those who may lead: oneself, the other of this match, and whoever else one knows on this youth. */
const choicesFor = (match: Match, also: readonly Match[]): readonly Choice[] => [
  ...(match.mine.mayLead ? [{ value: 'me', label: text.lead.me, isNow: match.lead?.side === 'me' }] : []),
  ...(match.other.mayLead
    ? [{ value: 'other', label: text.lead.other(match.other.name), isNow: match.lead?.side === 'other' }]
    : []),
  ...also
    .filter(({ other }) => other.mayLead)
    .map(({ id, other, lead }) => ({ value: id, label: text.lead.other(other.name), isNow: lead?.side === 'other' })),
]

const LeadForm = ({ match, faults, typed, choices }: Props & { readonly choices: readonly Choice[] }) => (
  <Form action={`/signalen/matches/${match.id}/regie`} version={match.lead?.id ?? ''}>
    <RadioGroup
      name="lead"
      label={text.lead.label}
      choices={choices.map(({ value, label }) => ({ value, label }))}
      value={typed.lead ?? choices.find(({ isNow }) => isNow)?.value}
      fault={faults.lead}
    />
    <Button look={match.contact && !match.lead ? 'primary' : 'secondary'}>{text.lead.button}</Button>
  </Form>
)
