import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Reading } from '../../platform/html/components/columns.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { familyHref } from '../family/family-href.ts'
import { type Child, fullName } from '../person.ts'
import { BsnField, SexField } from '../person-fields.view.tsx'
import { text as peopleText } from '../text.ts'
import { text } from './text.ts'

type Props = {
  readonly child: Child
  readonly version: number
  readonly faults: Faults
  readonly typed: Typed
  /** Somebody else saved after this form was opened. */
  readonly isStale: boolean
}

export const BirthPage = ({ child, version, faults, typed, isStale }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    {isStale && (
      <Notice tone="warning" title={text.stale} live>
        <p>{text.staleBody}</p>
        <p>{`${text.now}: ${fullName(child)}, ${peopleText.sex[child.sex]}`}</p>
      </Notice>
    )}
    <PageHeader title={text.birthTitle(fullName(child))} remark={text.birthAbout(format.day(child.birth.on))} />
    <Form action={`/jeugd/${child.id}/geboorte`} version={version}>
      <BirthFields child={child} faults={faults} typed={typed} />
      <ButtonRow>
        <Button icon="check">{text.submit}</Button>
        <ButtonLink href={familyHref(child)} look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)

const BirthFields = ({ child, faults, typed }: Pick<Props, 'child' | 'faults' | 'typed'>) => (
  <>
    <DateField name="birthDate" label={text.birthDate} value={typed.birthDate} fault={faults.birthDate} />
    <TextField
      name="givenNames"
      label={text.givenNames}
      value={typed.givenNames ?? child.givenNames}
      fault={faults.givenNames}
    />
    <TextField
      name="familyName"
      label={text.familyName}
      value={typed.familyName ?? child.familyName}
      fault={faults.familyName}
    />
    <SexField faults={faults} typed={child.sex === 'unknown' ? typed : { sex: child.sex, ...typed }} />
    <BsnField hint={text.bsnHint} faults={faults} typed={typed} />
  </>
)
