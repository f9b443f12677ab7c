import { DraftNotice, DraftStatus, KeepDraftButton } from '../../../../platform/drafts/draft.view.tsx'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { text as packageText, unitWords } from '../../packages/text.ts'
import { volumeName } from '../field-names.ts'
import type { Seen } from '../look-up.ts'
import { type ApplicationVersion, ownPath } from '../subsidy.ts'
import { text as subsidyText } from '../text.ts'
import type { Priced } from './apply.ts'
import { text } from './text.ts'

type Props = {
  readonly seen: Seen
  readonly priced: readonly Priced[]
  readonly faults: Faults
  readonly typed: Typed
  readonly newer: ApplicationVersion | null
  readonly isDraft: boolean
}

export const ApplicationFormPage = ({ seen, priced, faults, typed, newer, isDraft }: Props) => {
  const here = ownPath(seen.application.id)
  const version = newer?.version ?? Number(typed.version ?? seen.application.versions.at(-1)?.version ?? 0)
  return (
    <Reading>
      <ErrorSummary faults={faults} />
      <Breadcrumb
        trail={[
          { href: '/subsidie', label: text.title },
          { href: here, label: seen.round.title },
        ]}
        current={text.form.title}
      />
      <PageHeader title={text.form.title} remark={seen.round.title} />
      {isDraft && <DraftNotice says={text.draftBack} throwAway={`${here}/concept/weg`} />}
      {newer && <Newer version={newer} priced={priced} />}
      <Form action={`${here}/schrijven`} version={version} draft={`${here}/concept`}>
        <TextField
          name="purpose"
          label={text.form.purpose}
          hint={text.form.purposeHint}
          size="full"
          value={typed.purpose}
          fault={faults.purpose}
        />
        <TextAreaField
          name="explanation"
          label={text.form.explanation}
          hint={text.form.explanationHint}
          rows={8}
          value={typed.explanation}
          fault={faults.explanation}
        />
        <Volumes priced={priced} faults={faults} typed={typed} />
        <ButtonRow>
          <Button icon="check">{text.form.save}</Button>
          <KeepDraftButton at={`${here}/concept`} />
          <ButtonLink href={here} look="subtle">
            {subsidyText.cancel}
          </ButtonLink>
        </ButtonRow>
        <DraftStatus />
      </Form>
    </Reading>
  )
}

const Volumes = ({ priced, faults, typed }: Pick<Props, 'priced' | 'faults' | 'typed'>) => (
  <FieldSet legend={text.form.volumes}>
    {priced.length === 0 && <Paragraph>{text.form.noProducts}</Paragraph>}
    {priced.map(({ product, priceCents }) => (
      <NumberField
        name={volumeName(product.id)}
        label={product.name}
        hint={text.form.volumeHint(packageText.priceNow(priceCents, product.unit))}
        unit={packageText.unit[product.unit][1]}
        whole
        optional
        value={typed[volumeName(product.id)]}
        fault={faults[volumeName(product.id)]}
      />
    ))}
  </FieldSet>
)

const Newer = ({ version, priced }: { readonly version: ApplicationVersion; readonly priced: readonly Priced[] }) => (
  <Notice tone="warning">
    <p>{subsidyText.stale(version.byName, version.at)}</p>
    <p>{version.purpose}</p>
    <p>{version.explanation}</p>
    <p>
      {version.lines
        .map(({ product, volume }) => {
          const found = priced.find(one => one.product.id === product)?.product
          return found ? `${found.name}: ${unitWords(volume, found.unit)}` : ''
        })
        .join('; ')}
    </p>
  </Notice>
)
