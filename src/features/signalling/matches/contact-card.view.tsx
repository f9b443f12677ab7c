import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { FieldSet, Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import type { MatchPageProps } from './match-page.ts'
import { text } from './text.ts'

type Props = Pick<MatchPageProps, 'match' | 'faults' | 'typed' | 'today' | 'words'>

/** What both said is read first; answering again is folded away. */
export const ContactCard = (props: Props) => {
  const { match, faults, words } = props
  const { answers, talk } = match
  const hasFaults = ['spoke', 'on', 'useful', 'words'].some(name => faults[name] !== undefined)
  return (
    <Card id="gesprek" title={text.contact.title}>
      {talk.kind === 'contradicted' && <Notice tone="warning">{text.contact.contradicted}</Notice>}
      {talk.kind !== 'nobody-said' && (
        <SummaryList
          look="facts"
          items={[
            { label: text.contact.mine, value: text.contact.answer(answers.mine) },
            { label: match.other.name, value: text.contact.answer(answers.other) },
          ]}
        />
      )}
      {talk.kind === 'spoken' && talk.daysDiffer && <Paragraph look="small">{text.contact.daysDiffer}</Paragraph>}
      {answers.mine === null ? (
        <ContactForm {...props} />
      ) : (
        <Details summary={text.contact.again} open={hasFaults}>
          <ContactForm {...props} />
        </Details>
      )}
      {words.length > 0 && (
        <Details summary={text.contact.ownWords}>
          <SummaryList
            items={words.map(one => ({ label: text.contact.ownWordsAt(one.writtenAt), value: one.words }))}
          />
        </Details>
      )}
    </Card>
  )
}

const ContactForm = ({ match, today, faults, typed }: Props) => (
  <Form action={`/signalen/matches/${match.id}/contact`}>
    <RadioGroup
      name="spoke"
      label={text.contact.spokeLabel}
      choices={[
        { value: 'yes', label: text.contact.spoke.yes },
        { value: 'no', label: text.contact.spoke.no },
      ]}
      value={typed.spoke}
      fault={faults.spoke}
      inline
    />
    <FieldSet legend={text.contact.ifSpoken}>
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
    </FieldSet>
    <TextAreaField
      name="words"
      label={text.contact.wordsLabel}
      hint={text.contact.wordsHint}
      rows={2}
      value={typed.words}
      fault={faults.words}
      optional
    />
    <Button look={match.answers.mine ? 'secondary' : 'primary'} icon="check">
      {text.contact.button}
    </Button>
  </Form>
)
