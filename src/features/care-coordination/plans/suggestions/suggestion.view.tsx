import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Plan } from '../plan.ts'
import { PlanFrame, Send } from '../plan-frame.view.tsx'
import { participantIn } from '../rules.ts'
import type { Proposed } from './propose.ts'
import type { Target } from './target.ts'
import { talkText } from './text.ts'
import { addressOfProposal } from './ways.ts'

type Props = { readonly plan: Plan; readonly base: string; readonly faults: Faults; readonly typed: Typed }

/** Other words for one line, beginning with those that stand there. */
export const ProposePage = ({ plan, base, target, faults, typed }: Props & { readonly target: Target }) => (
  <PlanFrame plan={plan} base={base} title={talkText.propose} intro={talkText.proposeIntro} faults={faults}>
    <SummaryList items={[{ label: `${target.title} · ${target.label}`, value: target.words }]} />
    <Form action={addressOfProposal(base, target)} version={target.version}>
      <TextAreaField
        name="words"
        label={talkText.proposeWords}
        maxlength={target.most}
        value={typed.words ?? target.words}
        fault={faults.words}
      />
      <TextAreaField
        name="why"
        label={talkText.proposeWhy}
        rows={2}
        maxlength={500}
        optional
        value={typed.why}
        fault={faults.why}
      />
      <Send label={talkText.send} back={`${base}/gesprek`} />
    </Form>
  </PlanFrame>
)

type DecideProps = Props & { readonly proposal: Proposed; readonly overtaken: boolean }

/** Both texts, and a form to make one of them. */
export const DecidePage = ({ plan, base, proposal, faults, typed, overtaken }: DecideProps) => {
  const { id, target, words, why, by, at, readVersion, decision } = proposal
  const address = `${base}/gesprek/voorstellen/${id}`
  return (
    <PlanFrame plan={plan} base={base} title={talkText.decide} intro={talkText.decideIntro} faults={faults}>
      {overtaken && (
        <Notice tone="warning" live>
          <p>{talkText.overtaken}</p>
        </Notice>
      )}
      {!overtaken && readVersion !== target.version && (
        <Notice tone="info">
          <p>{talkText.changedSince}</p>
        </Notice>
      )}
      <SummaryList
        items={[
          { label: talkText.stands, value: target.words },
          { label: talkText.proposed, value: words },
        ]}
      />
      <Paragraph look="small">{talkText.by(participantIn(plan, by)?.name ?? '', at)}</Paragraph>
      {why && <Paragraph>{talkText.why(why)}</Paragraph>}
      {decision ? (
        <Paragraph>
          {talkText.decidedBy(talkText.kind[decision.kind], participantIn(plan, decision.by)?.name ?? '', decision.at)}
        </Paragraph>
      ) : (
        <>
          <Form action={address} version={target.version}>
            <TextAreaField
              name="words"
              label={target.label}
              maxlength={target.most}
              value={typed.words ?? words}
              fault={faults.words}
            />
            <Send label={talkText.accept} back={`${base}/gesprek`} />
          </Form>
          <Details summary={talkText.decline} open={'reason' in faults}>
            <Form action={`${address}/afwijzing`}>
              <TextAreaField
                name="reason"
                label={talkText.declineWhy}
                rows={2}
                maxlength={500}
                value={typed.reason}
                fault={faults.reason}
              />
              <Button look="secondary">{talkText.declineSave}</Button>
            </Form>
          </Details>
        </>
      )}
    </PlanFrame>
  )
}
