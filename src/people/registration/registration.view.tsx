import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../platform/html/components/checkbox-field.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Columns, Stack } from '../../platform/html/components/columns.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { Details } from '../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { relationWords } from '../child-words.ts'
import { addressWords, type Child, fullName, type Guardian, type Household } from '../person.ts'
import { BsnField, SexField } from '../person-fields.view.tsx'
import { AddressFields } from './address-fields.view.tsx'
import { CarerFields } from './carer-fields.view.tsx'
import { birthKinds, carerPrefixes } from './newcomer.form.ts'
import { Question, type Questioned } from './question.view.tsx'
import { text } from './text.ts'

export type SiblingKnown = {
  readonly child: Child
  readonly guardians: readonly Guardian[]
  readonly households: readonly Household[]
}
type Props = {
  readonly faults: Faults
  readonly typed: Typed
  /** The child may be known here already. */
  readonly question: Questioned | null
  /** The brother or sister whose page the reader came from. */
  readonly sibling: SiblingKnown | null
}

export const RegistrationPage = ({ faults, typed, question, sibling }: Props) => (
  <Stack>
    <ErrorSummary faults={faults} />
    <PageHeader title={text.title} remark={text.intro} />
    <Form action="/jeugd/nieuw">
      {question && <Question question={question} />}
      {sibling && <SharedFields sibling={sibling} typed={typed} />}
      <Columns side={<CarerCards faults={faults} typed={typed} opened={sibling === null} />}>
        <Card id="child" title={text.child}>
          <ChildFields faults={faults} typed={typed} />
        </Card>
        <Card id="address" title={text.address}>
          <AddressFields faults={faults} typed={typed} />
        </Card>
      </Columns>
      <ButtonRow>
        <Button icon="check">{text.submit}</Button>
        <ButtonLink href="/jeugd" look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Stack>
)

type FieldProps = Pick<Props, 'faults' | 'typed'>

const ChildFields = ({ faults, typed }: FieldProps) => (
  <div class="cjg-fieldset">
    <TextField
      name="givenNames"
      label={text.givenNames}
      hint={text.givenNamesHint}
      value={typed.givenNames}
      fault={faults.givenNames}
    />
    <TextField name="familyName" label={text.familyName} value={typed.familyName} fault={faults.familyName} />
    <RadioGroup
      name="birthKind"
      label={text.birthKind}
      choices={birthKinds.map(kind => ({ value: kind, label: text.birthKinds[kind] }))}
      value={typed.birthKind ?? 'born'}
      fault={faults.birthKind}
      inline
    />
    <DateField name="birthDate" label={text.birthDate} value={typed.birthDate} fault={faults.birthDate} />
    <SexField faults={faults} typed={typed} />
    <BsnField hint={text.bsnHint} faults={faults} typed={typed} />
    <TextField name="language" label={text.language} value={typed.language ?? text.dutch} size="short" optional />
    <TextField
      name="interpreterLanguage"
      label={text.interpreter}
      value={typed.interpreterLanguage}
      size="short"
      optional
    />
  </div>
)

/** The first carer is asked at once; the second waits behind a line, unless something in it is wrong. */
const CarerCards = ({ faults, typed, opened }: FieldProps & { readonly opened: boolean }) => (
  <>
    {carerPrefixes.map((prefix, index) => {
      const isOpen = (index === 0 && opened) || hasWords(typed, prefix)
      const fields = (
        <div class="cjg-fieldset">
          <Paragraph look="small">{text.carerHint}</Paragraph>
          <CarerFields prefix={prefix} faults={faults} typed={typed} />
          <CheckboxField
            name={`${prefix}livesThere`}
            label={text.livesThere}
            checked={Object.keys(typed).length === 0 ? index === 0 : typed[`${prefix}livesThere`] !== undefined}
          />
        </div>
      )
      return (
        <Card id={prefix.slice(0, -1)} title={text.carer(index + 1)}>
          {isOpen ? fields : <Details summary={text.fillIn}>{fields}</Details>}
        </Card>
      )
    })}
  </>
)

const hasWords = (typed: Typed, prefix: string): boolean =>
  ['givenNames', 'familyName', 'phone', 'email', 'bsn'].some(name => (typed[`${prefix}${name}`] ?? '') !== '')

const SharedFields = ({ sibling, typed }: { readonly sibling: SiblingKnown; readonly typed: Typed }) => (
  <Card id="shared" title={text.siblingOf(fullName(sibling.child))}>
    <input type="hidden" name="sibling" value={sibling.child.id} />
    <div class="cjg-fieldset">
      <CheckboxGroup
        name="sharedGuardians"
        label={text.sharedGuardians}
        choices={sibling.guardians.map(guardian => ({
          value: guardian.id,
          label: `${fullName(guardian)} (${relationWords[guardian.relation]})`,
        }))}
        value={typed.sharedGuardians ?? sibling.guardians.map(guardian => guardian.id).join('\n')}
        optional
      />
      {sibling.households.length > 0 && (
        <CheckboxField
          name="sharedAddress"
          label={text.sharedAddress(sibling.households.map(addressWords).join(' en '))}
          checked={typed.sibling === undefined || typed.sharedAddress !== undefined}
        />
      )}
    </div>
  </Card>
)
