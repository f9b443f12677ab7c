import { Button } from '../../../platform/html/components/button.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { QueryForm } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../platform/html/components/section.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { text } from './text.ts'

export const EnterCodePage = ({ typed, fault }: { readonly typed: string; readonly fault: string | undefined }) => (
  <ReadingSection>
    <ErrorSummary faults={fault === undefined ? {} : { code: fault }} comfort={text.enterCode.again} />
    <Heading level={1}>{text.enterCode.title}</Heading>
    <QueryForm action="/vraag/antwoord">
      <TextField
        name="code"
        label={text.enterCode.label}
        hint={text.enterCode.hint}
        value={typed}
        fault={fault}
        maxlength={40}
        dir="ltr"
      />
      <Button icon="arrow">{text.enterCode.action}</Button>
    </QueryForm>
    <Paragraph look="small">
      {text.enterCode.lost} <Link href="/vraag">{text.title}</Link>
    </Paragraph>
  </ReadingSection>
)
