import { ageUnits } from '../../../../knowledge/contact-moments/age-window.ts'
import { momentParts, type ProgrammeMoment } from '../../../../knowledge/contact-moments/programme.ts'
import { columns } from '../../../../knowledge/development/van-wiechen.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { CheckboxGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Grid, Reading } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { developmentText } from '../../development/index.ts'
import type { Change } from './change.ts'
import type { KnownMoment } from './set-moment.ts'
import { previewedWords } from './setting.form.ts'
import type { ProgrammeSetting } from './setting.ts'
import { text } from './text.ts'

export type SettingPageProps = {
  readonly known: KnownMoment
  readonly faults: Faults
  /** Null before anything was typed: the form then shows the setting of today. */
  readonly typed: Typed | null
  /** What would change, before it is confirmed. */
  readonly preview: { readonly becomes: ProgrammeMoment; readonly change: Change } | null
  /** Set by somebody else in the meantime. */
  readonly newer: ProgrammeSetting | null
}

export const SettingPage = (props: SettingPageProps) => {
  const { known, faults, preview, newer } = props
  const { moment, settings } = known
  const name = text.moment(moment.code)
  return (
    <Reading>
      <ErrorSummary faults={faults} />
      <Breadcrumb trail={[{ href: '/beheer/contactmomenten', label: text.title }]} current={name} />
      <PageHeader title={text.form.title(name)} />
      {newer && <Notice tone="warning">{text.stale(newer.setByName, newer.setAt)}</Notice>}
      {moment.code === 'prenatal' && <Notice tone="info">{text.prenatal.about}</Notice>}
      <Form action={`/beheer/contactmomenten/${moment.code}`} version={settings.at(0)?.id ?? ''}>
        {preview && <Preview was={moment} {...preview} />}
        <SettingFields {...props} />
        <ButtonRow>
          {preview ? (
            <Button icon="check" name="confirmed" value="ja">
              {text.form.save}
            </Button>
          ) : null}
          <Button look={preview ? 'secondary' : 'primary'}>{text.form.preview}</Button>
          <ButtonLink href="/beheer/contactmomenten" look="subtle">
            {text.form.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
      {settings.length > 0 && <History settings={settings} />}
    </Reading>
  )
}

type PreviewProps = NonNullable<SettingPageProps['preview']> & { readonly was: ProgrammeMoment }

const Preview = ({ was, becomes, change }: PreviewProps) => (
  <Card id="gevolgen" title={text.preview.title} look="solid">
    <Paragraph>{text.preview.children(change)}</Paragraph>
    {change.becomeDue > 0 && <Paragraph>{text.preview.becomeDue(change.becomeDue)}</Paragraph>}
    {change.noLongerDue > 0 && <Paragraph>{text.preview.noLongerDue(change.noLongerDue)}</Paragraph>}
    <input type="hidden" name="previewed" value={previewedWords(becomes)} />
    <SummaryList
      items={[
        { label: text.preview.was, value: settingWords(was) },
        { label: text.preview.becomes, value: settingWords(becomes) },
      ]}
    />
  </Card>
)

const settingWords = ({ isOn, window, parts, column }: ProgrammeMoment): string =>
  isOn ? [text.window(window), text.target(window), text.parts(parts, column)].filter(Boolean).join('; ') : text.isOff

const SettingFields = ({ known: { moment }, faults, typed }: SettingPageProps) => {
  const words = typed ?? typedFrom(moment)
  const { form } = text
  return (
    <>
      <CheckboxField name="isOn" label={form.isOn} checked={words.isOn !== undefined} />
      <FieldSet legend={form.window}>
        <Paragraph look="small">{moment.code === 'prenatal' ? form.prenatalHint : form.windowHint}</Paragraph>
        <Grid>
          {(['from', 'target', 'to'] as const).map(name => (
            <NumberField name={name} label={form[name]} whole value={words[name]} fault={faults[name]} />
          ))}
          <SelectField
            name="unit"
            label={form.unit}
            choices={ageUnits.map(value => ({ value, label: form.units[value] }))}
            value={words.unit}
            fault={faults.unit}
          />
        </Grid>
      </FieldSet>
      <CheckboxGroup
        name="parts"
        label={form.parts}
        choices={momentParts.map(value => ({ value, label: text.part[value] }))}
        value={words.parts ?? ''}
        fault={faults.parts}
        optional
      />
      <SelectField
        name="column"
        label={form.column}
        none={form.noColumn}
        choices={columns.map(one => ({
          value: String(one.column),
          label: form.columnOf(one.column, developmentText.age(one)),
        }))}
        value={words.column}
        fault={faults.column}
        optional
      />
      <TextAreaField
        name="reason"
        label={form.reason}
        hint={form.reasonHint}
        rows={2}
        value={words.reason}
        fault={faults.reason}
      />
    </>
  )
}

/** The setting of today, as it would be typed. */
const typedFrom = ({ isOn, window, parts, column }: ProgrammeMoment): Typed => ({
  ...(isOn ? { isOn: 'ja' } : {}),
  unit: window.unit,
  from: String(window.from),
  target: String(window.target),
  to: String(window.to),
  parts: parts.join('\n'),
  column: column === null ? '' : String(column),
})

const History = ({ settings }: { readonly settings: readonly ProgrammeSetting[] }) => (
  <Card id="eerder" title={text.history}>
    <Timeline
      items={settings.map(({ moment, reason, setAt, setByName }) => ({
        when: text.setBy(setByName, setAt),
        title: settingWords(moment),
        icon: 'calendar' as const,
        body: <p>{reason}</p>,
      }))}
    />
  </Card>
)
