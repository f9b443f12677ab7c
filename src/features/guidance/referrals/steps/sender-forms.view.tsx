import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Introduction, Objection } from '../referral.ts'
import { mayRedirect, mayWithdraw } from '../rules.ts'
import type { ReferralPageProps } from './referral-page.ts'
import { stepText } from './text.ts'

/** What the sender can do now; what the family waits for stands first. */
export const SenderForms = (props: ReferralPageProps) => (
  <>
    {props.referral.objections
      .filter(one => one.answer === null)
      .map(one => (
        <ObjectionForm {...props} objection={one} />
      ))}
    {mayRedirect(props.standing) && <Redirect {...props} />}
    {props.standing.kind === 'waits' && <Remind {...props} />}
    {mayWithdraw(props.standing) && (
      <>
        <BridgeForm {...props} />
        <WithdrawForm {...props} />
      </>
    )}
  </>
)

const Remind = ({ referral, standing }: ReferralPageProps) => (
  <Form action={`/verwijzingen/${referral.id}/herinnering`}>
    <Button look={standing.kind === 'waits' && standing.isSilent ? 'primary' : 'secondary'} icon="bell">
      {stepText.remind}
    </Button>
  </Form>
)

/** In one step to the next choice of the family; the question goes along, the consent is asked anew. */
const Redirect = ({ referral, next, redirectedTo }: ReferralPageProps) =>
  redirectedTo !== null ? (
    <Paragraph>
      {stepText.redirected} <Link href={`/verwijzingen/${redirectedTo}`}>{stepText.toNext}</Link>
    </Paragraph>
  ) : (
    <>
      <Paragraph>{stepText.redirectAbout}</Paragraph>
      <ButtonRow>
        {next && (
          <ButtonLink href={hrefAfter(referral, next.id)} icon="arrow">
            {stepText.redirect(next.name)}
          </ButtonLink>
        )}
        <ButtonLink href={hrefAfter(referral, null)} look={next ? 'secondary' : 'primary'}>
          {stepText.redirectOther}
        </ButtonLink>
      </ButtonRow>
    </>
  )

const hrefAfter = ({ id, child }: ReferralPageProps['referral'], offer: string | null): string =>
  `/verwijzingen/nieuw?${new URLSearchParams({ kind: child, ...(offer === null ? {} : { aanbod: offer }), na: id })}`

const BridgeForm = ({ referral, faults, typed }: ReferralPageProps) => (
  <Details summary={stepText.bridgeTitle} open={faults.bridge !== undefined}>
    <Form action={`/verwijzingen/${referral.id}/intussen`}>
      <TextAreaField
        name="bridge"
        label={stepText.bridge}
        hint={stepText.meanwhileHint}
        rows={2}
        value={typed.bridge}
        fault={faults.bridge}
      />
      <Button look="secondary" icon="heart">
        {stepText.saveBridge}
      </Button>
    </Form>
  </Details>
)

const WithdrawForm = ({ referral, faults, typed }: ReferralPageProps) => (
  <Details summary={stepText.withdrawTitle} open={faults.withdrawReason !== undefined}>
    <Form action={`/verwijzingen/${referral.id}/intrekking`}>
      <TextAreaField
        name="withdrawReason"
        label={stepText.withdrawReason}
        rows={2}
        value={typed.withdrawReason}
        fault={faults.withdrawReason}
      />
      <Button look="secondary">{stepText.withdraw}</Button>
    </Form>
  </Details>
)

const ObjectionForm = ({
  referral,
  objection,
  faults,
  typed,
}: ReferralPageProps & { readonly objection: Objection }) => (
  <>
    <Paragraph>
      <strong>{stepText.objections}</strong>
    </Paragraph>
    <p class="cjg-numbered__quote">„{objection.words}”</p>
    <Paragraph look="small">{stepText.objected(objection.by, objection.at)}</Paragraph>
    <Form action={`/verwijzingen/${referral.id}/bezwaar`}>
      <input type="hidden" name="objection" value={objection.id} />
      <TextAreaField
        name="answer"
        id={`answer-${objection.id}`}
        label={stepText.answerObjection}
        rows={3}
        value={typed.answer}
        fault={faults.answer}
      />
      <Button icon="chat">{stepText.sendAnswer}</Button>
    </Form>
  </>
)

/** The talk of family, sender and receiver: for a warm hand-over. */
export const IntroductionCard = (props: ReferralPageProps) => (
  <Card id="kennismaking" title={stepText.introduction}>
    <Paragraph>{stepText.introductionAbout}</Paragraph>
    {props.referral.introductions.map(one => (
      <Talk {...props} talk={one} />
    ))}
    {mayWithdraw(props.standing) && <PlanForm {...props} />}
  </Card>
)

const Talk = ({ referral, talk, faults }: ReferralPageProps & { readonly talk: Introduction }) => (
  <>
    <Paragraph>
      <strong>{stepText.talk(talk.plannedAt, talk.withWhom, talk.place)}</strong>
    </Paragraph>
    {talk.outcome ? (
      <Paragraph>{`${stepText.talked[talk.outcome.kind]}. ${talk.outcome.words}`}</Paragraph>
    ) : (
      <Form action={`/verwijzingen/${referral.id}/kennisgemaakt`}>
        <input type="hidden" name="introduction" value={talk.id} />
        <RadioGroup
          name="outcome"
          id={`outcome-${talk.id}`}
          label={stepText.talkedQuestion}
          inline
          choices={(['done', 'not-done'] as const).map(value => ({ value, label: stepText.talked[value] }))}
          fault={faults.introduction}
        />
        <TextAreaField name="words" id={`words-${talk.id}`} label={stepText.talkedWords} rows={2} optional />
        <Button look="secondary">{stepText.noteTalk}</Button>
      </Form>
    )}
  </>
)

const PlanForm = ({ referral, today, faults, typed }: ReferralPageProps) => (
  <Details
    summary={stepText.planTalkTitle}
    open={referral.introductions.length === 0 && referral.handover === 'warm' && referral.reply?.kind === 'accepted'}
  >
    <Form action={`/verwijzingen/${referral.id}/kennismaking`}>
      <DateField name="talkOn" label={stepText.talkOn} value={typed.talkOn ?? today.toString()} fault={faults.talkOn} />
      <TextField
        name="talkAt"
        type="time"
        size="short"
        label={stepText.talkAt}
        value={typed.talkAt}
        fault={faults.talkAt}
      />
      <TextField name="withWhom" label={stepText.withWhom} value={typed.withWhom} fault={faults.withWhom} />
      <TextField name="talkPlace" label={stepText.talkPlace} optional value={typed.talkPlace} />
      <Button look="secondary" icon="calendar">
        {stepText.planTalk}
      </Button>
    </Form>
  </Details>
)
