import { fullName } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card, Moment } from '../../../platform/html/components/card.view.tsx'
import { Columns, Stack } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { Opened } from './reach.ts'
import { text } from './text.ts'
import { endings, ways } from './unreached.ts'

type Props = {
  readonly opened: Opened
  readonly today: Temporal.PlainDate
  readonly told: 'saved' | 'stale' | null
  readonly faults: Faults
  readonly typed: Typed
}

export const UnreachedFamilyPage = (props: Props) => {
  const { unreached, child, step, guardians } = props.opened
  return (
    <Stack>
      <ErrorSummary faults={props.faults} />
      {props.told && (
        <Notice tone={props.told === 'saved' ? 'positive' : 'warning'} live>
          <p>{text[props.told]}</p>
        </Notice>
      )}
      <Breadcrumb trail={[{ href: '/niet-bereikt', label: text.title }]} current={fullName(child)} />
      <PageHeader title={fullName(child)} remark={text.cause[unreached.because]} />
      {unreached.end ? (
        <Notice tone="info">
          <p>{text.closed(text.ending[unreached.end.because], unreached.end.byName)}</p>
        </Notice>
      ) : (
        <Moment>{text.nextLine(text.way[step.way], step.on)}</Moment>
      )}
      <Columns side={<Tried {...props} />}>
        <Card id="gezin" title={text.family}>
          <ul>
            {guardians.map(one => (
              <li>
                {one.name}: {one.phone ?? text.noPhone}, {one.hasMail ? text.hasMail : text.noMail}
                {one.language ? `, ${text.interpreter(one.language)}` : ''}
              </li>
            ))}
          </ul>
        </Card>
        {unreached.end === null && <Forms {...props} />}
      </Columns>
    </Stack>
  )
}

const Tried = ({ opened: { unreached } }: Props) => (
  <Card id="geprobeerd" title={text.tried}>
    {unreached.attempts.length === 0 && <Paragraph>{text.triedNone}</Paragraph>}
    <ul>
      {unreached.attempts.map(one => (
        <li>
          {text.triedLine(text.way[one.way], one.on, one.byName)}. {one.note}
        </li>
      ))}
    </ul>
  </Card>
)

const wayChoices = ways.map(value => ({ value, label: text.way[value] }))

const Forms = ({ opened: { unreached, step }, today, faults, typed }: Props) => (
  <>
    <Card id="proberen" title={text.attempt.title}>
      <Form action={`/niet-bereikt/${unreached.id}/poging`}>
        <input type="hidden" name="nth" value={String(unreached.attempts.length + 1)} />
        <SelectField
          name="way"
          label={text.attempt.way}
          choices={wayChoices}
          value={typed.way ?? step.way}
          fault={faults.way}
        />
        <TextAreaField
          name="note"
          label={text.attempt.note}
          rows={3}
          maxlength={500}
          value={typed.note}
          fault={faults.note}
        />
        <SelectField
          name="nextWay"
          label={text.attempt.nextWay}
          choices={wayChoices}
          value={typed.nextWay}
          fault={faults.nextWay}
        />
        <DateField
          name="nextOn"
          label={text.attempt.nextOn}
          min={today.toString()}
          value={typed.nextOn ?? today.add({ weeks: 1 }).toString()}
          fault={faults.nextOn}
        />
        <Button icon="check">{text.attempt.save}</Button>
      </Form>
    </Card>
    <Card id="klaar" title={text.close.title}>
      <Form action={`/niet-bereikt/${unreached.id}/klaar`}>
        <SelectField
          name="because"
          label={text.close.because}
          choices={endings.map(value => ({ value, label: text.ending[value] }))}
          value={typed.because}
          fault={faults.because}
        />
        <TextAreaField name="note" id="close-note" label={text.close.note} rows={2} optional value="" />
        <Button look="secondary">{text.close.save}</Button>
      </Form>
    </Card>
  </>
)
