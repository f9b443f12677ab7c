import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { shellOf } from '../plan-tabs.view.tsx'
import { participantIn } from '../rules.ts'
import type { CoordinatorWish } from './coordination.ts'
import type { CoordinationProps } from './coordination-parts.ts'
import { coordinationText } from './text.ts'

const { wish: text } = coordinationText

/** The family may ask for another coordinator; the professionals see what it asked and answer. */
export const Wishes = (props: CoordinationProps) => {
  const { seat, base, wishes, faults, typed } = props
  const isFamily = seat.me.kind === 'family'
  const isOpen = seat.plan.closure === null
  if (wishes.length === 0 && !(isFamily && isOpen)) return null
  return (
    <Card id="wens" title={shellOf(base) === 'family' ? text.title : text.titleWork}>
      {wishes.map(wish => (
        <Wish {...props} wish={wish} />
      ))}
      {isFamily && isOpen && (
        <>
          <Paragraph>{text.body}</Paragraph>
          <Form action={`${base}/regie/wensen`}>
            <TextAreaField
              name="words"
              id="wens-woorden"
              label={text.words}
              rows={3}
              maxlength={1000}
              value={typed.words}
              fault={faults.words}
            />
            <Button look="secondary">{text.send}</Button>
          </Form>
        </>
      )}
    </Card>
  )
}

const Wish = ({ seat, base, wish, typed }: CoordinationProps & { readonly wish: CoordinatorWish }) => {
  const nameOf = (id: string) => participantIn(seat.plan, id)?.name ?? ''
  const mayAnswer = wish.answer === null && seat.me.kind === 'professional' && seat.plan.closure === null
  return (
    <article>
      <blockquote>{wish.words}</blockquote>
      <p class="cjg-remark">{text.said(nameOf(wish.askedBy), wish.askedAt)}</p>
      {wish.answer ? (
        <p>
          <strong>{text.answered(nameOf(wish.answer.by))}:</strong> {wish.answer.words}
        </p>
      ) : (
        <p>{text.waits}</p>
      )}
      {mayAnswer && (
        <Form action={`${base}/regie/wensen/${wish.id}`}>
          <TextAreaField
            name="words"
            id={`antwoord-${wish.id}`}
            label={text.answer}
            rows={2}
            maxlength={1000}
            value={typed.words}
          />
          <Button look="secondary">{text.sendAnswer}</Button>
        </Form>
      )}
    </article>
  )
}
