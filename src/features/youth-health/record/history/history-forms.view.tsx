import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { RecordFrame } from '../record-frame.view.tsx'
import type { RecordPage } from '../record-page.ts'
import { conditionCodes, type FamilyMember } from './history.ts'
import { text } from './text.ts'

type Props = {
  readonly page: RecordPage
  readonly faults: Faults
  readonly typed: Typed
  /** What the form was drawn from: another one means that somebody saved in between. */
  readonly version: string
  /** What somebody else saved while this was typed. */
  readonly overtaken?: readonly string[]
}

type FamilyProps = Props & { readonly relative: FamilyMember }

export const FamilyHistoryPage = ({ page, relative, faults, typed, version, overtaken }: FamilyProps) => (
  <>
    <ErrorSummary faults={faults} />
    <RecordFrame page={page} part="voorgeschiedenis">
      <Overtaken by={overtaken} />
      <Card id="familie" title={text.family.formTitle(text.relative[relative])}>
        <Reading>
          <Form action={`/jeugd/${page.child.id}/voorgeschiedenis/familie/${relative}`} version={version}>
            <CheckboxGroup
              name="conditions"
              label={text.family.conditions}
              choices={conditionCodes.map(code => ({ value: code, label: text.condition[code] }))}
              value={typed.conditions?.split('\n')}
              fault={faults.conditions}
            />
            <TextAreaField
              name="note"
              label={text.family.note}
              hint={text.family.noteHint}
              rows={4}
              maxlength={2000}
              value={typed.note}
              fault={faults.note}
            />
            <Buttons page={page} />
          </Form>
        </Reading>
      </Card>
    </RecordFrame>
  </>
)

export const PerinatalPage = ({ page, faults, typed, version, overtaken }: Props) => (
  <>
    <ErrorSummary faults={faults} />
    <RecordFrame page={page} part="voorgeschiedenis">
      <Overtaken by={overtaken} />
      <Card id="zwangerschap" title={text.perinatal.course}>
        <Reading>
          <Paragraph>{text.perinatal.intro}</Paragraph>
          <Form action={`/jeugd/${page.child.id}/voorgeschiedenis/zwangerschap`} version={version}>
            <FieldSet legend={text.perinatal.pregnancy}>
              <YesNo name="alcohol" faults={faults} typed={typed} />
              <YesNo name="drugs" faults={faults} typed={typed} />
              <TextField
                name="medicines"
                label={labels.medicines}
                value={typed.medicines}
                optional=""
                maxlength={500}
              />
              <Note name="pregnancyNote" faults={faults} typed={typed} />
              <Count name="together" faults={faults} typed={typed} />
            </FieldSet>
            <FieldSet legend={text.perinatal.birth}>
              <Choice name="way" words={text.way} faults={faults} typed={typed} />
              <Choice name="place" words={text.place} faults={faults} typed={typed} />
              <Choice name="presentation" words={text.presentation} faults={faults} typed={typed} />
              <Count name="apgar1" faults={faults} typed={typed} />
              <Count name="apgar5" faults={faults} typed={typed} />
              <Note name="birthNote" faults={faults} typed={typed} />
            </FieldSet>
            <FieldSet legend={text.perinatal.after}>
              <Note name="firstWeeksNote" faults={faults} typed={typed} />
            </FieldSet>
            <Buttons page={page} />
          </Form>
        </Reading>
      </Card>
    </RecordFrame>
  </>
)

const Overtaken = ({ by }: { readonly by: readonly string[] | undefined }) =>
  by ? (
    <Notice tone="warning" live>
      {text.overtaken(by)}
    </Notice>
  ) : null

const { labels } = text.perinatal
type Field = Pick<Props, 'faults' | 'typed'> & { readonly name: keyof typeof labels }

const YesNo = (field: Field) => <Choice {...field} words={text.yesNo} />

const Choice = ({ name, words, faults, typed }: Field & { readonly words: Readonly<Record<string, string>> }) => (
  <SelectField
    name={name}
    label={labels[name]}
    none={text.notAsked}
    choices={Object.entries(words).map(([value, label]) => ({ value, label }))}
    value={typed[name]}
    fault={faults[name]}
    optional=""
  />
)

const Count = ({ name, faults, typed }: Field) => (
  <NumberField name={name} label={labels[name]} whole value={typed[name]} fault={faults[name]} optional="" />
)

const Note = ({ name, faults, typed }: Field) => (
  <TextAreaField
    name={name}
    label={labels[name]}
    rows={2}
    maxlength={2000}
    value={typed[name]}
    fault={faults[name]}
    optional=""
  />
)

const Buttons = ({ page }: Pick<Props, 'page'>) => (
  <ButtonRow>
    <Button icon="check">{text.family.save}</Button>
    <ButtonLink href={`/jeugd/${page.child.id}/voorgeschiedenis`} look="subtle">
      {text.cancel}
    </ButtonLink>
  </ButtonRow>
)
