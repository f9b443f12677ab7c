/** What can be done on a short path: note a talk, end it, call afterwards, hand it over. */
import { isOneMore } from '../../../knowledge/light-help/light-help.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { DraftForm, Drafts } from './draft.ts'
import { CallFields, EndFields, TalkFields } from './fields.view.tsx'
import type { Open } from './look-up.ts'
import { text } from './text.ts'
import { WritingForm } from './writing-form.view.tsx'

export type FormProps = {
  readonly today: Temporal.PlainDate
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly faults: Faults
  readonly typed: Typed
  /** What was being typed here before. */
  readonly drafts: Drafts
}
type Props = Open & FormProps

type Filled = { readonly typed: Typed; readonly faults: Faults; readonly draftAt: Temporal.Instant | null }

/** Fields of the form that was sent; those of others hold their draft, or nothing. */
function from({ typed, faults, drafts }: FormProps, form: DraftForm): Filled {
  if (typed.form === form) return { typed, faults, draftAt: null }
  const draft = drafts.get(form)
  return { typed: draft?.typed ?? {}, faults: {}, draftAt: draft?.savedAt ?? null }
}

const Named = ({ form }: { readonly form: string }) => <input type="hidden" name="form" value={form} />

export const TalkForm = (props: Props) => {
  const { help } = props
  const { typed, faults, draftAt } = from(props, 'talk')
  const isMore = isOneMore(help.talks.length, help.mostTalks)
  return (
    <Card id="talk" title={text.talk.title}>
      <WritingForm
        action={`/lichte-hulp/${help.id}/gesprekken`}
        version={help.talks.length}
        submit={text.talk.submit}
        draftAt={draftAt}
        hidden={<Named form="talk" />}
      >
        {isMore && <OneMore {...props} />}
        <TalkFields typed={typed} faults={faults} today={props.today} isMore={isMore} />
      </WritingForm>
    </Card>
  )
}

const OneMore = ({ help }: Open) => (
  <Notice tone="warning" title={text.talk.isMore(help.mostTalks)}>
    <p>
      <Link href={`/verwijzingen/nieuw?kind=${help.child}`}>{text.talk.toGuidance}</Link>{' '}
      <Link href={`/plannen/nieuw?kind=${help.child}`}>{text.talk.toPlan}</Link>
    </p>
  </Notice>
)

export const EndForm = (props: Props) => {
  const { typed, faults, draftAt } = from(props, 'end')
  return (
    <Card id="end" title={text.end.title}>
      <Details summary={text.end.title} open={typed.form !== undefined}>
        <WritingForm
          action={`/lichte-hulp/${props.help.id}/einde`}
          submit={text.end.submit}
          isSecond
          draftAt={draftAt}
          hidden={<Named form="end" />}
        >
          <EndFields typed={typed} faults={faults} />
        </WritingForm>
      </Details>
    </Card>
  )
}

export const CallForm = (props: Props) => {
  const { typed, faults, draftAt } = from(props, 'call')
  return (
    <Card id="call" title={text.call.title}>
      <WritingForm
        action={`/lichte-hulp/${props.help.id}/nazorg`}
        version={props.help.calls.length}
        submit={text.call.submit}
        draftAt={draftAt}
        hidden={<Named form="call" />}
      >
        <CallFields typed={typed} faults={faults} />
      </WritingForm>
    </Card>
  )
}

export const HandOverForm = (props: Props) => {
  const { help, colleagues } = props
  const isSent = props.typed.form === 'hand-over'
  if (colleagues.length === 0) return null
  return (
    <Card id="hand-over" title={text.handOver.title}>
      <Paragraph>{text.handOver.about}</Paragraph>
      <Form action={`/lichte-hulp/${help.id}/overdracht`} version={help.holder.version}>
        <Named form="hand-over" />
        <SelectField
          name="colleague"
          label={text.handOver.colleague}
          choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          value={(isSent && props.typed.colleague) || colleagues[0]?.id || ''}
          fault={isSent ? props.faults.colleague : undefined}
        />
        <Button look="secondary">{text.handOver.submit}</Button>
      </Form>
    </Card>
  )
}
