import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Reading } from '../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { type Child, fullName } from '../person.ts'
import { CarerFields } from '../registration/carer-fields.view.tsx'
import { text } from './text.ts'

type Props = { readonly child: Child; readonly faults: Faults; readonly typed: Typed }

export const CarerPage = ({ child, faults, typed }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <PageHeader title={text.carerPage.title} remark={text.carerPage.about(fullName(child))} />
    <Form action={`/jeugd/${child.id}/gezin/verzorgers/nieuw`}>
      <CarerFields prefix="" faults={faults} typed={typed} />
      <ButtonRow>
        <Button icon="check">{text.carerPage.submit}</Button>
        <ButtonLink href={`/jeugd/${child.id}/gezin`} look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)
