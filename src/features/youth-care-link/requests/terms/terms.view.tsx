import { type Organisation, organisationKindWords } from '../../../../centre/index.ts'
import { recipientKinds } from '../../../../knowledge/youth-care-requests/recipients.ts'
import { sourceOf, stages } from '../../../../knowledge/youth-care-requests/terms.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Grid, Reading } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { retentionText } from '../retention/text.ts'
import { text } from '../text.ts'
import { termField, units } from './terms.form.ts'
import type { Agreement } from './terms.ts'
import { termsText } from './text.ts'

export type TermsPageProps = {
  /** The one that counts first. */
  readonly agreements: readonly Agreement[]
  /** Those that the college may designate. */
  readonly organisations: readonly Organisation[]
  readonly faults: Faults
  readonly typed: Typed
  readonly saved: boolean
  /** Who agreed something else in the meantime. */
  readonly newer: Agreement | null
}

const ToRetention = () => (
  <ButtonLink href="/beheer/jeugdzorg/bewaartermijn" look="secondary">
    {retentionText.link}
  </ButtonLink>
)

export const TermsPage = ({ agreements, organisations, faults, typed, saved, newer }: TermsPageProps) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <Breadcrumb trail={[{ href: '/beheer', label: termsText.administration }]} current={termsText.title} />
    <PageHeader title={termsText.title} remark={termsText.intro} actions={<ToRetention />} />
    {saved && (
      <Notice tone="positive" live>
        {termsText.saved}
      </Notice>
    )}
    {newer && <Notice tone="warning">{termsText.stale(newer.setByName)}</Notice>}
    <Form action="/beheer/jeugdzorg" version={agreements[0]?.id ?? ''}>
      {recipientKinds.map(kind => (
        <FieldSet legend={text.kind[kind]}>
          <Grid>
            {stages.map(stage => (
              <div>
                <NumberField
                  name={termField(kind, stage, 'days')}
                  label={termsText.stage[stage]}
                  hint={termsText.source[sourceOf(kind, stage)]}
                  whole
                  value={typed[termField(kind, stage, 'days')]}
                  fault={faults[termField(kind, stage, 'days')]}
                />
                <SelectField
                  name={termField(kind, stage, 'unit')}
                  label={termsText.unitOf(termsText.stage[stage])}
                  choices={units.map(value => ({ value, label: termsText.unit[value] }))}
                  value={typed[termField(kind, stage, 'unit')]}
                  fault={faults[termField(kind, stage, 'unit')]}
                />
              </div>
            ))}
          </Grid>
        </FieldSet>
      ))}
      <CheckboxGroup
        name="designated"
        label={termsText.designated}
        hint={termsText.designatedHint}
        optional
        choices={organisations.map(({ id, name, kind }) => ({
          value: id,
          label: `${name} (${organisationKindWords[kind]})`,
        }))}
        value={typed.designated}
        fault={faults.designated}
      />
      <TextAreaField name="reason" label={termsText.reason} rows={2} value={typed.reason} fault={faults.reason} />
      <Button icon="check">{termsText.save}</Button>
    </Form>
    {agreements.length > 0 && (
      <Card id="eerder" title={termsText.history}>
        <Timeline
          items={agreements.map(({ reason, setByName, setAt }) => ({
            when: termsText.setBy('', setAt),
            title: reason,
            by: setByName,
            icon: 'settings' as const,
            body: undefined,
          }))}
        />
      </Card>
    )}
  </Reading>
)
