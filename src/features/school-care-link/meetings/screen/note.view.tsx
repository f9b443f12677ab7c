import { DraftStatus } from '../../../../platform/drafts/draft.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { decisions } from '../../item.ts'
import { text as words } from '../../text.ts'
import { otherOwner } from '../meeting.form.ts'
import { text } from '../text.ts'
import type { ScreenProps } from './screen-props.ts'

const says = text.screen
const addressOf = ({ meeting, at }: ScreenProps): string =>
  `/schoolzorg/overleggen/${meeting.id}/scherm/${at.seen.item.id}`

/** Typed while it is said; a draft is kept every few seconds. */
export const MinutesForm = (props: ScreenProps) => {
  const { at, minutes, newer, draftAt, faults, typed } = props
  const hint = at.seen.item.kind === 'anonymous' ? says.agreedAnonymous : says.agreedHint
  return (
    <Form
      action={addressOf(props)}
      draft={`${addressOf(props)}/concept`}
      version={newer?.version ?? typed.version ?? minutes?.version ?? 0}
    >
      {draftAt && <Notice tone="info">{says.draftBack(draftAt)}</Notice>}
      <TextAreaField
        name="analysis"
        label={says.analysis}
        rows={5}
        maxlength={6000}
        value={typed.analysis ?? minutes?.analysis}
        fault={faults.analysis}
        optional
      />
      <TextAreaField
        name="agreed"
        label={says.agreed}
        hint={hint}
        rows={4}
        maxlength={3000}
        value={typed.agreed ?? minutes?.agreed}
        fault={faults.agreed}
        optional
      />
      <Decided {...props} />
      <Button icon="check">{says.save}</Button>
      <DraftStatus />
    </Form>
  )
}

const Decided = ({ minutes, leaders, faults, typed }: ScreenProps) => (
  <>
    <RadioGroup
      name="decision"
      label={says.decision}
      choices={decisions.map(value => ({ value, label: words.decision[value] }))}
      value={typed.decision ?? minutes?.decision ?? undefined}
      fault={faults.decision}
      optional
    />
    <SelectField
      name="lead"
      label={says.lead}
      choices={leaders.map(({ professional, name, profession }) => ({
        value: professional,
        label: `${name}, ${words.profession[profession]}`,
      }))}
      none={says.nobody}
      value={typed.lead ?? minutes?.lead ?? undefined}
      fault={faults.lead}
      optional
    />
  </>
)

export const ActionForm = (props: ScreenProps) => {
  const { members, today, faults, typed } = props
  return (
    <Form action={`${addressOf(props)}/acties`}>
      <TextField name="what" label={text.action.what} size="full" value={typed.what} fault={faults.what} />
      <SelectField
        name="owner"
        label={text.action.owner}
        choices={[
          ...members.map(({ professional, name, profession }) => ({
            value: professional,
            label: `${name}, ${words.profession[profession]}`,
          })),
          { value: otherOwner, label: text.action.otherOwner },
        ]}
        none=""
        value={typed.owner}
        fault={faults.owner}
      />
      <TextField
        name="ownerWords"
        label={text.action.ownerWords}
        value={typed.ownerWords}
        fault={faults.ownerWords}
        optional
      />
      <DateField
        name="dueOn"
        label={text.action.dueOn}
        value={typed.dueOn ?? today.add({ weeks: 2 }).toString()}
        min={today.toString()}
        fault={faults.dueOn}
      />
      <Button look="secondary" icon="add">
        {text.action.add}
      </Button>
    </Form>
  )
}
