import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import type { CoordinationProps } from '../coordination/coordination-parts.ts'
import { participantIn } from '../rules.ts'
import { isGoingOn, type ProcessRequest } from './process.ts'
import { processText } from './text.ts'

const { card: text } = processText

/** Whether the process coordinator was asked in, why, and what was decided: everyone in the plan reads it. */
export const ProcessCard = (props: CoordinationProps) => {
  const { seat, base, processRequests, typed, faults } = props
  const isOpen = seat.plan.closure === null
  const isBusy = processRequests.some(isGoingOn)
  const mayAsk = isOpen && !isBusy && seat.me.kind !== 'network'
  if (processRequests.length === 0 && !mayAsk) return null
  return (
    <Card id="procesregisseur" title={text.title}>
      {processRequests.toReversed().map(request => (
        <Request {...props} request={request} />
      ))}
      {mayAsk && (
        <>
          <Paragraph>{text.body}</Paragraph>
          <Form action={`${base}/regie/procesregisseur`}>
            <TextAreaField
              name="words"
              id="reden-procesregisseur"
              label={text.words}
              hint={text.hint}
              rows={3}
              maxlength={1000}
              value={typed.reason}
              fault={faults.reason}
            />
            <Button look="secondary">{text.send}</Button>
          </Form>
        </>
      )}
    </Card>
  )
}

const Request = ({ seat, base, request, typed, faults }: CoordinationProps & { readonly request: ProcessRequest }) => {
  const nameOf = (id: string) => participantIn(seat.plan, id)?.name ?? ''
  const isMine = request.entry?.participant === seat.me.id && isGoingOn(request) && seat.plan.closure === null
  return (
    <article>
      <p class="cjg-remark">{text.asked(nameOf(request.askedBy), request.askedAt)}</p>
      <blockquote>{request.reason}</blockquote>
      <p>{entryWords(request, nameOf)}</p>
      {request.decisions.length > 0 && (
        <Timeline
          items={request.decisions.toReversed().map(one => ({
            when: text.decided(nameOf(one.by), one.at),
            title: one.words,
            icon: 'scale' as const,
          }))}
        />
      )}
      {isMine && (
        <>
          <Form action={`${base}/regie/besluiten`}>
            <TextAreaField
              name="words"
              id="besluit"
              label={text.decision}
              rows={3}
              maxlength={1000}
              value={typed.decision}
              fault={faults.decision}
            />
            <Button>{text.sendDecision}</Button>
          </Form>
          <Form action={`${base}/regie/weggaan`} inline>
            <Button look="subtle">{text.leave}</Button>
          </Form>
          <Paragraph look="small">{text.leaveNote}</Paragraph>
        </>
      )}
    </article>
  )
}

const entryWords = ({ entry }: ProcessRequest, nameOf: (id: string) => string): string => {
  if (!entry) return text.waits
  const name = nameOf(entry.participant)
  return entry.leftAt ? text.left(name, entry.at, entry.leftAt) : text.entered(name, entry.at)
}
