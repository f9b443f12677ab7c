import type { Questionnaire } from '../../../knowledge/questionnaires/questionnaire.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { MailWay } from '../../../platform/mail/mail-way.ts'
import type { RecordPage } from '../record/record-page.ts'
import type { Filler } from './may-fill-in.ts'
import { usualDays } from './send.form.ts'
import { text } from './text.ts'

type Words = Readonly<Record<string, string>>
type Props = {
  readonly page: RecordPage
  readonly fitting: readonly { readonly questionnaire: Questionnaire; readonly hasWords: boolean }[]
  /** Who may fill in something about this child. */
  readonly fillers: readonly Filler[]
  readonly mail: MailWay
  readonly faults: Words
  readonly typed: Words
}

/** To whom, which, how and until when; or why nothing can be sent. */
export const SendCard = (props: Props) => {
  const { page, fillers, fitting } = props
  if (page.child.birth.kind === 'expected') return <Notice tone="info">{text.send.unborn}</Notice>
  if (fillers.length === 0) return <Notice tone="warning">{text.send.nobody}</Notice>
  if (fitting.length === 0) return <Notice tone="info">{text.send.noneFits}</Notice>
  return (
    <Card id="versturen" title={text.newTitle}>
      <Reading>
        <Form action={`/jeugd/${page.child.id}/vragenlijsten`}>
          <WhichField {...props} />
          <WhomFields {...props} />
          <Button icon="send">{text.send.save}</Button>
        </Form>
      </Reading>
    </Card>
  )
}

const WhichField = ({ fitting, faults, typed }: Props) => (
  <>
    <RadioGroup
      name="questionnaire"
      label={text.send.which}
      choices={fitting.map(({ questionnaire, hasWords }) => ({
        value: questionnaire.id,
        label: questionnaire.title,
        disabled: !hasWords,
        hint: hasWords ? undefined : text.send.noWords,
      }))}
      value={typed.questionnaire ?? fitting.find(({ hasWords }) => hasWords)?.questionnaire.id}
      fault={faults.questionnaire}
    />
    {fitting.some(({ hasWords }) => !hasWords) && <Paragraph look="small">{text.send.noWordsRemark}</Paragraph>}
  </>
)

const WhomFields = ({ fillers, mail, faults, typed }: Props) => (
  <>
    <RadioGroup
      name="person"
      label={text.send.whom}
      choices={fillers.map(({ person, name, as, email }) => ({
        value: person,
        label: text.person(name, as),
        hint: email ?? undefined,
      }))}
      value={typed.person ?? fillers[0]?.person}
      fault={faults.person}
    />
    <RadioGroup
      name="way"
      label={text.send.way}
      choices={(['mail', 'portal'] as const).map(value => ({
        value,
        label: text.send.ways[value],
        hint: value === 'mail' ? text.send.mailHint[mail] : undefined,
      }))}
      value={typed.way ?? (mail === 'stays' ? 'portal' : 'mail')}
      fault={faults.way}
      inline
    />
    <TextField
      name="email"
      type="email"
      label={text.send.email}
      hint={text.send.emailHint}
      value={typed.email}
      fault={faults.email}
      optional
    />
    <NumberField name="days" label={text.send.days} whole value={typed.days ?? `${usualDays}`} fault={faults.days} />
  </>
)
