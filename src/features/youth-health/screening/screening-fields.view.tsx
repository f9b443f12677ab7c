import type { Field, Screening, ScreeningId } from '../../../knowledge/screening/screening.ts'
import { getScreening } from '../../../knowledge/screening/screenings.ts'
import { CheckboxField } from '../../../platform/html/components/checkbox-field.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { FieldSet } from '../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Optional } from '../../../platform/html/html.ts'
import { fieldName } from './field-name.ts'
import { allHeard } from './screening.form.ts'
import { text } from './text.ts'
import { isTone, ToneTable } from './tone-table.view.tsx'

type Words = Readonly<Record<string, string>>

type Props = {
  /** Which screenings to ask for; each may be left empty. */
  readonly screenings: readonly ScreeningId[]
  readonly faults: Words
  readonly typed: Words
} & Optional<{
  /** What the municipality agreed, beside the screening it is about. */
  agreed: Readonly<Partial<Record<ScreeningId, string>>>
  /** Without the legend: where the page says already which screening it is. */
  bare: boolean
}>

/** The fields of screenings, to stand inside a form; read back with `parseScreenings`. */
export const ScreeningFields = ({ screenings, agreed = {}, bare, ...rest }: Props) => (
  <>
    {screenings.map(getScreening).map(screening => {
      const fields = <OneScreening screening={screening} agreed={agreed[screening.id]} {...rest} />
      return bare ? fields : <FieldSet legend={screening.label}>{fields}</FieldSet>
    })}
  </>
)

type OneProps = Pick<Props, 'faults' | 'typed'> & { readonly screening: Screening } & Optional<{ agreed: string }>

const OneScreening = ({ screening, agreed, ...rest }: OneProps) => {
  const own = screening.fields.filter(field => !isTone(field))
  const extra = own.filter(({ detail }) => detail)
  const isOpen = screening.fields.some(({ name, detail }) => detail && rest.typed[fieldName(screening.id, name)])
  const hasTones = own.length < screening.fields.length
  return (
    <>
      {agreed && <Paragraph look="small">{agreed}</Paragraph>}
      {hasTones && <Tones screening={screening} {...rest} />}
      {own
        .filter(({ detail }) => !detail)
        .map(field => (
          <OneField screening={screening} field={field} {...rest} />
        ))}
      {extra.length > 0 && (
        <Details summary={text.more[screening.id] ?? text.moreFields} open={isOpen}>
          {hasTones && <ToneTable screening={screening} kind="threshold" typed={rest.typed} />}
          {extra.map(field => (
            <OneField screening={screening} field={field} {...rest} />
          ))}
        </Details>
      )}
    </>
  )
}

/** Most children hear every tone: one tick says it, and the table is for who does not. */
const Tones = ({ screening, typed }: Pick<FieldShown, 'screening' | 'typed'>) => {
  const name = fieldName(screening.id, allHeard)
  return (
    <>
      <CheckboxField name={name} label={text.tones.all} checked={Boolean(typed[name])} />
      <Details
        summary={text.tones.each}
        open={screening.fields.some(field => isTone(field) && typed[fieldName(screening.id, field.name)])}
      >
        <ToneTable screening={screening} kind="tone" typed={typed} />
      </Details>
    </>
  )
}

type FieldShown = Pick<Props, 'faults' | 'typed'> & { readonly screening: Screening; readonly field: Field }

/** Up to five answers are seen at once; more go into a list. */
const mostSeen = 5

const OneField = ({ screening, field, faults, typed }: FieldShown) => {
  const name = fieldName(screening.id, field.name)
  const shown = { name, label: field.label, value: typed[name] ?? '', fault: faults[name], optional: '' }
  switch (field.kind) {
    case 'text':
      return <TextField {...shown} size="full" maxlength={500} />
    case 'day':
      return <DateField {...shown} />
    case 'yes':
      return <CheckboxField name={name} label={field.label} checked={Boolean(typed[name])} />
    case 'choice':
      return field.answers.length > mostSeen ? (
        <SelectField {...shown} choices={choicesOf(field)} none={text.notExamined} />
      ) : (
        <RadioGroup {...shown} choices={[...choicesOf(field), { value: '', label: text.notExamined }]} inline />
      )
  }
}

const choicesOf = ({ answers }: Field) => answers.map(({ value, label }) => ({ value, label }))
