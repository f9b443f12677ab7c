import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FileField } from '../../../../platform/html/components/file-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults } from '../../../../platform/web/form.ts'
import type { Sheet } from './sheet.ts'
import { SheetView } from './sheet.view.tsx'
import { text } from './text.ts'

export const OpenPage = ({ faults }: { readonly faults: Faults }) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <Heading level={1}>{text.open.title}</Heading>
    <Paragraph look="lead">{text.open.about}</Paragraph>
    <Form action="/meldcode/openen" upload>
      <FileField name="file" label={text.open.file} accept=".opencjg" fault={faults.file} />
      <TextField name="words" label={text.open.words} hint={text.open.wordsHint} size="full" fault={faults.words} />
      <Button icon="lock">{text.open.open}</Button>
    </Form>
  </Reading>
)

export const OpenedPage = ({ sheet }: { readonly sheet: Sheet }) => (
  <Reading>
    <Heading level={1}>{text.open.title}</Heading>
    <PrintButton />
    <SheetView sheet={sheet} />
  </Reading>
)
