import type { Professional } from '../../../../centre/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { TimeField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { fromName, untilName, weekdays } from './setting.form.ts'
import { proposedPromises, type QuestionSetting } from './setting.ts'
import { text } from './text.ts'

type Props = {
  readonly settings: readonly QuestionSetting[]
  /** Who may be told that a promise was not kept. */
  readonly answerers: readonly Professional[]
  readonly faults: Faults
  readonly typed: Typed
  readonly newer: QuestionSetting | null
  readonly justSet: boolean
}

export const QuestionSettingPage = ({ settings, newer, justSet, ...fields }: Props) => (
  <Reading>
    <ErrorSummary faults={fields.faults} />
    <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />
    <PageHeader title={text.title} remark={text.intro} />
    {justSet && (
      <Notice tone="positive" live>
        {text.saved}
      </Notice>
    )}
    {newer && <Notice tone="warning">{text.stale(newer.setByName, newer.setAt)}</Notice>}
    {settings.length === 0 && <Notice tone="info">{text.proposal(proposedPromises)}</Notice>}
    <Form action="/beheer/vragen" version={settings[0]?.id ?? ''}>
      <Promised {...fields} />
      <HoursFields {...fields} />
      <TextAreaField
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        rows={2}
        value={fields.typed.reason}
        fault={fields.faults.reason}
      />
      <ButtonRow>
        <Button icon="check">{text.save}</Button>
        <ButtonLink href="/beheer" look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
    {settings.length > 0 && <History settings={settings} />}
  </Reading>
)

type Fields = Pick<Props, 'answerers' | 'faults' | 'typed'>

const Promised = ({ answerers, faults, typed }: Fields) => (
  <>
    <NumberField
      name="answerDays"
      label={text.answerDays}
      hint={text.answerHint}
      whole
      value={typed.answerDays}
      fault={faults.answerDays}
    />
    <SelectField
      name="escalateTo"
      label={text.escalateTo}
      hint={text.escalateHint}
      none={text.everyone}
      choices={answerers.map(({ id, name }) => ({ value: id, label: name }))}
      optional
      value={typed.escalateTo}
      fault={faults.escalateTo}
    />
    <NumberField
      name="keptMonths"
      label={text.keptMonths}
      hint={text.keptHint}
      whole
      value={typed.keptMonths}
      fault={faults.keptMonths}
    />
  </>
)

const HoursFields = ({ faults, typed }: Fields) => (
  <FieldSet legend={text.hours}>
    <Paragraph>{text.hoursHint}</Paragraph>
    {weekdays.map((weekday, place) => {
      const day = text.weekdays[place] ?? ''
      const [from, until] = [fromName(weekday), untilName(weekday)]
      return (
        <div class="cjg-fields">
          <TimeField name={from} label={text.from(day)} optional value={typed[from]} fault={faults[from]} />
          <TimeField name={until} label={text.until(day)} optional value={typed[until]} fault={faults[until]} />
        </div>
      )
    })}
  </FieldSet>
)

const History = ({ settings }: Pick<Props, 'settings'>) => (
  <Card id="eerder" title={text.history}>
    <Timeline
      items={settings.map(setting => ({
        when: text.setBy(setting.setByName, setting.setAt),
        title: text.words(setting),
        icon: 'calendar' as const,
        body: <p>{setting.reason}</p>,
      }))}
    />
  </Card>
)
