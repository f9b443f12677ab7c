import { type TransferModel, transferModels } from '../../../../knowledge/consent/may-transfer.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { Faults } from '../../../../platform/web/form.ts'
import { text } from '../text.ts'

type Props = { readonly model: TransferModel; readonly isSaved: boolean; readonly faults: Faults }

export const ModelPage = ({ model, isSaved, faults }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <Breadcrumb trail={[{ href: '/beheer', label: text.model.administration }]} current={text.model.title} />
    <Heading level={1}>{text.model.title}</Heading>
    {isSaved && (
      <Notice tone="positive" live>
        {text.model.saved}
      </Notice>
    )}
    <Paragraph>{text.model.about}</Paragraph>
    <Form action="/beheer/overdracht">
      <RadioGroup
        name="model"
        label={text.model.label}
        choices={transferModels.map(value => ({ value, label: text.standing.model[value] }))}
        value={model}
        fault={faults.model}
      />
      <Button>{text.model.save}</Button>
    </Form>
  </Reading>
)
