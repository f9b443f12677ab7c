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
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { unitWords } from '../../packages/text.ts'
import { explanationName, volumeName } from '../field-names.ts'
import type { Seen } from '../look-up.ts'
import { type Line, ownPath, type ReportRequest } from '../subsidy.ts'
import { text as subsidyText } from '../text.ts'
import type { Counted } from './report.form.ts'
import { text } from './text.ts'

type Props = {
  readonly seen: Seen
  readonly request: ReportRequest
  readonly granted: readonly Line[]
  readonly counted: Counted
  readonly faults: Faults
  readonly typed: Typed
  readonly isDraft: boolean
}

export const ReportFormPage = (props: Props) => {
  const { seen, request, granted, faults, typed, isDraft } = props
  const here = `${ownPath(seen.application.id)}/verantwoording`
  return (
    <Reading>
      <ErrorSummary faults={faults} />
      <Breadcrumb
        trail={[{ href: ownPath(seen.application.id), label: seen.round.title }]}
        current={subsidyText.reportTitle(request.kind, request.until)}
      />
      <PageHeader title={text.title} remark={subsidyText.reportTitle(request.kind, request.until)} />
      <Notice tone="info">
        <p>{text.intro(seen.round.from, request.until)}</p>
        <p>{text.due(request.dueOn)}</p>
      </Notice>
      {isDraft && <DraftNotice says={text.draftBack} throwAway={`${here}/concept/weg`} />}
      <Form action={here} version={request.ordinal} draft={`${here}/concept`}>
        {granted.map(line => (
          <ProductFields {...props} line={line} />
        ))}
        <TextAreaField name="words" label={text.words} hint={text.wordsHint} value={typed.words} fault={faults.words} />
        <Paragraph look="small">{text.once}</Paragraph>
        <ButtonRow>
          <Button icon="send">{text.send}</Button>
          <KeepDraftButton at={`${here}/concept`} />
          <ButtonLink href={ownPath(seen.application.id)} look="subtle">
            {subsidyText.cancel}
          </ButtonLink>
        </ButtonRow>
        <DraftStatus />
      </Form>
    </Reading>
  )
}

const ProductFields = ({ seen, line, counted, faults, typed }: Props & { readonly line: Line }) => {
  const product = seen.products.find(({ id }) => id === line.product)
  const count = counted.get(line.product) ?? null
  if (!product) return null
  const hint = count === null ? text.tooFew : text.countedHint(unitWords(count, product.unit))
  return (
    <FieldSet legend={product.name}>
      <NumberField
        name={volumeName(product.id)}
        label={text.volume(product.name)}
        hint={`${text.granted(unitWords(line.volume, product.unit))} ${hint}`}
        whole
        value={typed[volumeName(product.id)]}
        fault={faults[volumeName(product.id)]}
      />
      <TextAreaField
        name={explanationName(product.id)}
        label={text.explanation(product.name)}
        hint={text.explanationHint}
        rows={2}
        optional
        value={typed[explanationName(product.id)]}
        fault={faults[explanationName(product.id)]}
      />
    </FieldSet>
  )
}
