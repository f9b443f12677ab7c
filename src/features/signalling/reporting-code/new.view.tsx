import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { CallBar, EmergencyButton } from './call-bar.view.tsx'
import { Fields } from './entries/fields.view.tsx'
import { fields } from './entries/text.ts'
import { entryHelp } from './help.ts'
import { text } from './text.ts'

type Props = { readonly concern: string | null; readonly faults: Faults; readonly typed: Typed }

export const NewPage = ({ concern, faults, typed }: Props) => (
  <>
    <ErrorSummary faults={faults} />
    <CallBar>
      <EmergencyButton />
    </CallBar>
    <Breadcrumb trail={[{ href: '/signalen/meldcode', label: text.title }]} current={text.newPage.title} />
    <PageHeader title={text.newPage.title} />
    <Columns
      side={
        <Card id="hulp" title={entryHelp.about.title}>
          {entryHelp.about.lines.map(line => (
            <Paragraph>{line}</Paragraph>
          ))}
        </Card>
      }
    >
      <Card id="over" title={text.about}>
        <Paragraph>{text.newPage.about}</Paragraph>
        {concern && <Paragraph>{text.newPage.fromConcern}</Paragraph>}
        <Form action="/signalen/meldcode/nieuw">
          {concern && <input type="hidden" name="concern" value={concern} />}
          <Fields asked={fields.about} faults={faults} typed={typed} />
          <ButtonRow>
            <Button icon="check">{text.newPage.save}</Button>
            <ButtonLink href="/signalen/meldcode" look="subtle">
              {text.newPage.cancel}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Card>
    </Columns>
  </>
)
