import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Wanted } from '../requests/request.ts'
import type { FamilyReport, FamilyReports } from './family-reports.ts'
import { reportsTitle } from './reports.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly family: FamilyReports
  readonly wanted: Wanted
  /** Null for access. */
  readonly report: FamilyReport | null
  readonly faults: Faults
  readonly typed: Typed
}

export const AskPage = ({ family, wanted, report, faults, typed }: Props) => (
  <Reading>
    <Stack>
      <ErrorSummary faults={faults} />
      <PageHeader title={text.ask[wanted].title} remark={remarkOf(family, report)} />
      <Card id="verzoek" title={text.ask[wanted].button}>
        <Paragraph>{text.ask[wanted].about}</Paragraph>
        {family.asking.kind === 'may' && family.asking.with !== null && (
          <Paragraph>{text.form.with(family.asking.with)}</Paragraph>
        )}
        <Paragraph look="small">{text.form.term}</Paragraph>
        <Form action={`/mijn/meldingen/${family.child.id}/verzoek`}>
          <input type="hidden" name="wanted" value={wanted} />
          {report && <input type="hidden" name="report" value={report.id} />}
          <TextAreaField
            name="words"
            label={text.form.words}
            hint={text.form.wordsHint}
            rows={4}
            maxlength={2000}
            optional
            value={typed.words}
            fault={faults.words}
          />
          <Button>{text.form.send}</Button>
        </Form>
      </Card>
      <ButtonRow>
        <ButtonLink href={`/mijn/meldingen/${family.child.id}`} look="secondary">
          {text.form.back}
        </ButtonLink>
      </ButtonRow>
    </Stack>
  </Reading>
)

const remarkOf = (family: FamilyReports, report: FamilyReport | null): string =>
  report
    ? `${text.list.report(report.reportedAt)} · ${text.list.byWhom(report.reporter, report.organisation)}`
    : reportsTitle(family)
