import {
  numbered,
  proposedLadder,
  type Rung,
  toldParties,
  waitedFor,
} from '../../../../knowledge/referral-index/ladder.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns, Grid } from '../../../../platform/html/components/columns.view.tsx'
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
import { nameAt, places } from './ladder.form.ts'
import { Rungs } from './rungs.view.tsx'
import type { LadderSetting } from './setting.ts'
import { text } from './text.ts'

export type LadderPageProps = {
  /** The latest first; none means that the proposal counts. */
  readonly settings: readonly LadderSetting[]
  readonly faults: Faults
  readonly typed: Typed | null
  readonly saved: boolean
  readonly newer: LadderSetting | null
}

export const LadderPage = (props: LadderPageProps) => {
  const { settings, faults, saved, newer } = props
  const rungs = settings[0]?.rungs ?? proposedLadder
  return (
    <>
      <Breadcrumb
        trail={[
          { href: '/beheer', label: text.back },
          { href: '/beheer/verwijsindex', label: text.index },
        ]}
        current={text.title}
      />
      <ErrorSummary faults={faults} />
      {saved && (
        <Notice tone="positive" live>
          {text.saved}
        </Notice>
      )}
      {newer && <Notice tone="warning">{text.stale(newer.setByName, newer.setAt)}</Notice>}
      <PageHeader title={text.title} />
      <Paragraph>{text.intro}</Paragraph>
      <Columns side={settings.length > 0 ? <History settings={settings} /> : <Sources />}>
        <Card id="ladder" title={text.rungs}>
          <Paragraph>{settings.length === 0 ? text.proposed : text.own}</Paragraph>
          <Rungs rungs={rungs} />
          {settings.length > 0 && <Paragraph look="small">{text.source}</Paragraph>}
        </Card>
        <Card id="wijzig" title={text.form.title}>
          <LadderForm {...props} rungs={rungs} />
        </Card>
      </Columns>
    </>
  )
}

const Sources = () => (
  <Card id="bron" title={text.index} look="solid">
    <Paragraph>{text.source}</Paragraph>
  </Card>
)

const LadderForm = ({ settings, faults, typed, rungs }: LadderPageProps & { readonly rungs: readonly Rung[] }) => {
  const words = typed ?? typedFrom(rungs)
  return (
    <Form action="/beheer/verwijsindex/ladder" version={settings[0]?.id ?? ''}>
      <Paragraph look="small">{text.form.hint}</Paragraph>
      {places.slice(0, Math.max(rungs.length + 2, typedPlaces(words))).map(place => (
        <RungFields place={place} words={words} faults={faults} />
      ))}
      <TextAreaField
        name="reason"
        label={text.form.reason}
        hint={text.form.reasonHint}
        rows={2}
        value={words.reason}
        fault={faults.reason}
      />
      <Button icon="check">{text.form.save}</Button>
    </Form>
  )
}

/** A row that was typed in stays. */
const typedPlaces = (words: Typed): number => places.findLastIndex(place => words[nameAt(place, 'after')]) + 1

type RungFieldsProps = { readonly place: number; readonly words: Typed; readonly faults: Faults }

const RungFields = ({ place, words, faults }: RungFieldsProps) => {
  const [after, without, tells] = [nameAt(place, 'after'), nameAt(place, 'without'), nameAt(place, 'tells')]
  return (
    <FieldSet legend={text.form.row(place)}>
      <Grid>
        <NumberField
          name={after}
          label={text.form.after}
          unit={text.form.unit}
          whole
          value={words[after]}
          fault={faults[after]}
          optional={text.form.orEmpty}
        />
        <SelectField
          name={without}
          label={text.form.without}
          none={text.form.none}
          choices={waitedFor.map(value => ({ value, label: text.withoutWords[value] }))}
          value={words[without]}
          fault={faults[without]}
          optional={text.form.orEmpty}
        />
        <SelectField
          name={tells}
          label={text.form.tells}
          none={text.form.none}
          choices={toldParties.map(value => ({ value, label: text.tellsWords[value] }))}
          value={words[tells]}
          fault={faults[tells]}
          optional={text.form.orEmpty}
        />
      </Grid>
    </FieldSet>
  )
}

const typedFrom = (rungs: readonly Rung[]): Typed =>
  Object.fromEntries(
    numbered(rungs).flatMap(({ after, without, tells }, at) => [
      [nameAt(at + 1, 'after'), String(after)],
      [nameAt(at + 1, 'without'), without],
      [nameAt(at + 1, 'tells'), tells],
    ]),
  )

const History = ({ settings }: Pick<LadderPageProps, 'settings'>) => (
  <Card id="eerder" title={text.history}>
    <Timeline
      items={settings.map(({ rungs, reason, setAt, setByName }) => ({
        when: text.setBy(setByName, setAt),
        title: reason,
        icon: 'users' as const,
        body: numbered(rungs).map(rung => <p>{`${text.rung.when(rung)}: ${text.rung.what(rung)}`}</p>),
      }))}
    />
  </Card>
)
