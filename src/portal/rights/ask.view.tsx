import type { Want } from '../../knowledge/consent/asking-for.ts'
import type { Right } from '../../knowledge/consent/rights.ts'
import type { SharedPart } from '../../knowledge/consent/shared-parts.ts'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Reading, Stack } from '../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { text } from './text.ts'

type Props = {
  readonly child: string
  readonly want: Want
  readonly file: SharedPart
  readonly right: Right
  readonly faults: Faults
  readonly typed: Typed
}

export const AskRightPage = ({ child, want, file, right, faults, typed }: Props) => (
  <Reading>
    <Stack>
      <ErrorSummary faults={faults} />
      <PageHeader title={text.want[want].title} remark={text.file[file]} />
      <Card id="verzoek" title={text.want[want].button}>
        <Paragraph>{text.want[want].about}</Paragraph>
        <Paragraph>{text.rule(right)}</Paragraph>
        <Form action="/mijn/rechten/verzoek">
          <input type="hidden" name="child" value={child} />
          <input type="hidden" name="wanted" value={want} />
          <input type="hidden" name="file" value={file} />
          <TextAreaField
            name="words"
            label={want === 'correction' ? text.form.wrong : text.form.why}
            rows={4}
            maxlength={2000}
            optional={want !== 'correction'}
            value={typed.words}
            fault={faults.words}
          />
          {want === 'correction' && (
            <TextAreaField
              name="wish"
              label={text.form.wish}
              rows={3}
              maxlength={2000}
              value={typed.wish}
              fault={faults.wish}
            />
          )}
          <Paragraph look="small">{text.form.term}</Paragraph>
          <Button>{text.form.send}</Button>
        </Form>
      </Card>
      <ButtonRow>
        <ButtonLink href={`/mijn/rechten?kind=${child}`} look="secondary">
          {text.form.back}
        </ButtonLink>
      </ButtonRow>
    </Stack>
  </Reading>
)
