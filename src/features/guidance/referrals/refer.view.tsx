import type { Offer } from '../../../centre/index.ts'
import {
  type Child,
  ChildHeader,
  ConsentFields,
  type Decider,
  type Guardian,
  type Household,
} from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { OfferFacts } from './choose-offer.view.tsx'
import { ItemFields } from './items/item-fields.view.tsx'
import { ownWords } from './own-words.ts'
import { referText } from './refer.text.ts'
import { handovers, type Item, type Reach } from './referral.ts'
import { text } from './text.ts'

export type ReferProps = {
  readonly child: Child
  readonly guardians: readonly Guardian[]
  readonly households: readonly Household[]
  readonly today: Temporal.PlainDate
  readonly offer: Offer
  readonly deciders: readonly Decider[]
  readonly candidates: readonly Item[]
  readonly reach: Reach
  /** The organisation that could not take on the referral before this one. */
  readonly after: string | null
  readonly faults: Faults
  readonly typed: Typed
}
type Props = ReferProps

/** The question, what must be known, and the consent of who decides. */
export const ReferPage = (props: Props) => {
  const { child, offer, deciders, faults, typed } = props
  return (
    <>
      <Breadcrumb trail={[{ href: '/verwijzingen', label: text.title }]} current={referText.title} />
      <ErrorSummary faults={faults} />
      <ChildHeader {...props} />
      <div class="cjg-reading">
        {props.after !== null && (
          <Notice tone="info">
            <p>{referText.redirect(props.after)}</p>
          </Notice>
        )}
        <ChosenOffer offer={offer} child={child} />
        <Form action="/verwijzingen/voorbeeld">
          <Hidden child={child} offer={offer} typed={typed} />
          <QuestionFields {...props} />
          <ItemFields candidates={allCandidates(props)} faults={faults} typed={typed} />
          <Recipient {...props} />
          <ConsentFields child={child} deciders={deciders} today={props.today} faults={faults} typed={typed} />
          <ButtonRow>
            <Button icon="eye">{referText.preview}</Button>
            <ButtonLink href="/verwijzingen" look="subtle">
              {referText.cancel}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </div>
    </>
  )
}

const Hidden = ({ child, offer, typed }: Pick<Props, 'child' | 'offer' | 'typed'>) => (
  <>
    <input type="hidden" name="child" value={child.id} />
    <input type="hidden" name="offer" value={offer.id} />
    <input type="hidden" name="helpQuestion" value={typed.helpQuestion ?? ''} />
    <input type="hidden" name="redirectOf" value={typed.redirectOf ?? ''} />
  </>
)

/** What is typed above goes along in its own words, so here it has none. */
const allCandidates = ({ candidates }: Props): readonly Item[] => [
  ...candidates,
  ...ownWords({ question: '', needed: '' }),
]

const Recipient = ({ reach, offer, faults, typed }: Props) =>
  reach === 'account' ? null : (
    <TextField
      name="recipient"
      label={referText.recipient}
      hint={referText.recipientHint(offer.organisation.name)}
      type="email"
      value={typed.recipient}
      fault={faults.recipient}
    />
  )

const ChosenOffer = ({ offer, child }: Pick<Props, 'offer' | 'child'>) => (
  <Card
    id="aanbod"
    title={`${offer.name}, ${offer.organisation.name}`}
    actions={<Link href={`/verwijzingen/nieuw?kind=${child.id}`}>{referText.another}</Link>}
  >
    <Paragraph>{offer.description}</Paragraph>
    <OfferFacts offer={offer} />
  </Card>
)

const QuestionFields = ({ faults, typed }: Props) => (
  <>
    <TextAreaField
      name="question"
      label={referText.question}
      rows={4}
      maxlength={2000}
      value={typed.question}
      fault={faults.question}
    />
    <TextAreaField
      name="needed"
      label={referText.needed}
      hint={referText.neededHint}
      optional
      rows={4}
      maxlength={2000}
      value={typed.needed}
      fault={faults.needed}
    />
    <RadioGroup
      name="handover"
      label={referText.handover}
      choices={handovers.map(value => ({ value, label: text.handover[value] }))}
      value={typed.handover}
      fault={faults.handover}
    />
  </>
)
