import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { type DraftProps, WritingForm } from '../drafts/writing-form.view.tsx'
import type { Seat } from '../open-plan.ts'
import { PlanFrame } from '../plan-frame.view.tsx'
import { participantIn } from '../rules.ts'
import type { Proposed } from './propose.ts'
import { mayDecide, type Talk } from './read-talk.ts'
import type { Remark } from './suggestion.ts'
import { talkText } from './text.ts'
import { addressOfProposal } from './ways.ts'

export type TalkProps = {
  readonly seat: Seat
  readonly base: string
  readonly talk: Talk
  readonly draft: DraftProps
  readonly faults: Faults
  readonly typed: Typed
}

/** What waits for a decision first, then what was said, then a place to say something. */
export const TalkPage = (props: TalkProps) => {
  const { seat, base, talk, faults } = props
  const open = talk.suggestions.filter(one => one.decision === null)
  const decided = talk.suggestions.filter(one => one.decision !== null)
  const isOpen = seat.plan.closure === null
  return (
    <PlanFrame plan={seat.plan} base={base} tab="gesprek" title={talkText.title} intro={talkText.intro} faults={faults}>
      <Card id="voorstellen" title={talkText.proposals}>
        {open.length === 0 && <Paragraph>{talkText.noProposals}</Paragraph>}
        {open.map(one => (
          <Proposal {...props} proposal={one} />
        ))}
        {isOpen && <WaysToPropose {...props} />}
        {decided.length > 0 && (
          <Details summary={talkText.decided}>
            {decided.toReversed().map(one => (
              <Decided {...props} proposal={one} />
            ))}
          </Details>
        )}
      </Card>
      <Remarks {...props} />
      {isOpen && <SayForm {...props} />}
    </PlanFrame>
  )
}

const nameOf = ({ seat }: TalkProps, id: string): string => participantIn(seat.plan, id)?.name ?? ''

type ProposalProps = TalkProps & { readonly proposal: Proposed }

const Proposal = (props: ProposalProps) => {
  const { seat, base, proposal } = props
  const { target, words, why, at, by, id } = proposal
  return (
    <div class="cjg-stack">
      <SummaryList
        items={[
          { label: talkText.stands, value: target.words },
          { label: talkText.proposed, value: words },
        ]}
      />
      <Paragraph look="small">{`${target.title} · ${talkText.by(nameOf(props, by), at)}`}</Paragraph>
      {why && <Paragraph>{talkText.why(why)}</Paragraph>}
      {seat.plan.closure === null && mayDecide(seat) && (
        <p>
          <ButtonLink
            href={`${base}/gesprek/voorstellen/${id}`}
            look="secondary"
            small
            label={`${talkText.look}: ${target.title}`}
          >
            {talkText.look}
          </ButtonLink>
        </p>
      )}
      {by === seat.me.id && (
        <Form action={`${base}/gesprek/voorstellen/${id}/intrekking`} inline>
          <Button look="subtle" small>
            {talkText.withdraw}
          </Button>
        </Form>
      )}
    </div>
  )
}

const Decided = (props: ProposalProps) => {
  const { target, words, decision } = props.proposal
  return (
    <p>
      <strong>{target.title}</strong>: „{words}”{' '}
      {decision && talkText.decidedBy(talkText.kind[decision.kind], nameOf(props, decision.by), decision.at)}
      {decision?.reason && `: ${decision.reason}`}
    </p>
  )
}

const WaysToPropose = ({ base, talk }: TalkProps) => (
  <Details summary={talkText.choose}>
    <ul>
      {talk.targets.map(target => (
        <li>
          <Link href={addressOfProposal(base, target)} about={target.words}>
            {target.title === target.label ? target.title : `${target.title}: ${target.label}`}
          </Link>
        </li>
      ))}
    </ul>
  </Details>
)

const Remarks = (props: TalkProps) => {
  const { remarks } = props.talk
  const first = remarks.filter(one => one.answers === null)
  const open = first.filter(one => one.settledBy === null).toReversed()
  const settled = first.filter(one => one.settledBy !== null)
  return (
    <Card id="gezegd" title={talkText.comments}>
      {open.length === 0 && <Paragraph>{talkText.noComments}</Paragraph>}
      {open.map(one => (
        <Thread {...props} remark={one} isOpen={props.seat.plan.closure === null} />
      ))}
      {settled.length > 0 && (
        <Details summary={talkText.settled}>
          {settled.map(one => (
            <Thread {...props} remark={one} isOpen={false} />
          ))}
        </Details>
      )}
    </Card>
  )
}

type ThreadProps = TalkProps & { readonly remark: Remark; readonly isOpen: boolean }

/** Something that was said, with the answers under it. */
const Thread = (props: ThreadProps) => {
  const { seat, base, talk, remark, isOpen } = props
  const target = talk.parts.find(one => one.part === remark.part)
  const mayEnd = remark.by === seat.me.id || mayDecide(seat)
  return (
    <div class="cjg-stack" id={`o-${remark.id}`}>
      {target && <Paragraph look="small">{talkText.about(target.title)}</Paragraph>}
      <Said {...props} remark={remark} />
      {talk.remarks
        .filter(one => one.answers === remark.id)
        .map(one => (
          <blockquote>
            <Said {...props} remark={one} />
          </blockquote>
        ))}
      {isOpen && (
        <Details summary={talkText.answer}>
          <Form action={`${base}/gesprek`}>
            <input type="hidden" name="answers" value={remark.id} />
            {remark.part && <input type="hidden" name="part" value={remark.part} />}
            <TextAreaField
              id={`antwoord-${remark.id}`}
              name="words"
              label={talkText.yourAnswer}
              rows={2}
              maxlength={2000}
            />
            <Button look="secondary">{talkText.place}</Button>
          </Form>
        </Details>
      )}
      {isOpen && mayEnd && (
        <Form action={`${base}/gesprek/${remark.id}/klaar`} inline>
          <Button look="subtle" small>
            {talkText.settle}
          </Button>
        </Form>
      )}
    </div>
  )
}

const Said = (props: TalkProps & { readonly remark: Remark }) => (
  <p>
    {props.remark.words}
    <br />
    <small>{talkText.by(nameOf(props, props.remark.by), props.remark.at)}</small>
  </p>
)

const SayForm = ({ base, talk, draft, faults, typed }: TalkProps) => (
  <Card id="zeg-iets" title={talkText.say}>
    <WritingForm action={`${base}/gesprek`} draft={draft} save={talkText.place}>
      <SelectField
        name="part"
        label={talkText.aboutWhat}
        none={talkText.wholePlan}
        choices={partsOf(talk)}
        value={typed.part}
        fault={faults.part}
      />
      <TextAreaField
        name="words"
        label={talkText.words}
        rows={3}
        maxlength={2000}
        value={typed.words}
        fault={faults.words}
      />
    </WritingForm>
  </Card>
)

const partsOf = ({ parts }: Talk) =>
  parts.map(({ part, title, words }) => ({
    value: part,
    label: title === words ? title : `${title}: ${words}`.slice(0, 80),
  }))
