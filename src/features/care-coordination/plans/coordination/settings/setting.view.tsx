import { organisationKindWords } from '../../../../../centre/index.ts'
import { escalationParties } from '../../../../../knowledge/plan/stalled.ts'
import { Breadcrumb } from '../../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../../platform/html/components/card.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../../../../platform/html/components/choice-group.view.tsx'
import { Grid, Reading } from '../../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../../../../platform/html/components/timeline.view.tsx'
import type { Faults, Typed } from '../../../../../platform/web/form.ts'
import type { CoordinationSetting } from './setting.ts'
import { settingText as text } from './text.ts'

type Fields = { readonly faults: Faults; readonly typed: Typed }
type Props = Fields & {
  readonly settings: readonly CoordinationSetting[]
  readonly newer: CoordinationSetting | null
  readonly justSet: boolean
}

export const settingPath = '/beheer/gezinsplannen'

export const CoordinationSettingPage = ({ settings, faults, typed, newer, justSet }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />
    <PageHeader title={text.title} remark={text.intro} />
    {justSet && (
      <Notice tone="positive" live>
        {text.saved}
      </Notice>
    )}
    {newer && <Notice tone="warning">{text.stale(newer.setByName, newer.setAt)}</Notice>}
    <Notice tone="info">{settings.length === 0 ? text.proposal : text.chosen}</Notice>
    <Form action={settingPath} version={settings[0]?.id ?? ''}>
      <Lead faults={faults} typed={typed} />
      <Stalled faults={faults} typed={typed} />
      <Telling faults={faults} typed={typed} />
      <TextAreaField
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        rows={2}
        value={typed.reason}
        fault={faults.reason}
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

const Lead = ({ faults, typed }: Fields) => (
  <FieldSet legend={text.lead}>
    <CheckboxGroup
      name="neverLead"
      label={text.neverLead}
      hint={text.neverLeadHint}
      choices={Object.entries(organisationKindWords).map(([value, label]) => ({ value, label }))}
      value={typed.neverLead ?? ''}
      fault={faults.neverLead}
      optional
    />
    <RadioGroup
      name="familyLeads"
      label={text.familyLeads}
      hint={text.familyHint}
      choices={[
        { value: 'yes', label: text.familyChoices.yes },
        { value: 'no', label: text.familyChoices.no },
      ]}
      value={typed.familyLeads}
      fault={faults.familyLeads}
    />
  </FieldSet>
)

const numbersOfStalled = [
  { name: 'withoutCoordinatorDays', unit: text.days },
  { name: 'evaluationDays', unit: text.days },
  { name: 'lateActions', unit: text.actions },
  { name: 'lateDays', unit: text.days },
  { name: 'stillWeeks', unit: text.weeks },
] as const

const Stalled = ({ faults, typed }: Fields) => (
  <FieldSet legend={text.stalled}>
    <Grid>
      {numbersOfStalled.map(({ name, unit }) => (
        <NumberField name={name} label={text[name]} unit={unit} whole value={typed[name]} fault={faults[name]} />
      ))}
    </Grid>
  </FieldSet>
)

const Telling = ({ faults, typed }: Fields) => (
  <>
    <FieldSet legend={text.remind}>
      <Paragraph look="small">{text.remindHint}</Paragraph>
      <Grid>
        {(['before', 'after'] as const).map(name => (
          <NumberField name={name} label={text[name]} unit={text.days} whole value={typed[name]} fault={faults[name]} />
        ))}
      </Grid>
    </FieldSet>
    <FieldSet legend={text.escalation}>
      <Paragraph look="small">{text.escalationHint}</Paragraph>
      {escalationParties.map(party => (
        <NumberField
          name={party}
          label={text.party[party]}
          unit={text.days}
          whole
          value={typed[party]}
          fault={faults[party]}
          optional
        />
      ))}
    </FieldSet>
  </>
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
