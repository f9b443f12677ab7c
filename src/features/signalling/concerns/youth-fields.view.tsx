import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Grid } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { FieldSet } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { text } from './text.ts'
import { sexes } from './youth.form.ts'

const words = text.youth
type Asked = { readonly faults: Faults; readonly typed: Typed }
type Props = Asked & {
  readonly mayFind: boolean
  /** The sender works with pregnant women. */
  readonly isUnbornLikely: boolean
  /** In an edit the few words stay as they were. */
  readonly about: string | null
}

/** Whom it is about, as far as the sender knows. Nothing is looked up. */
export const YouthFields = ({ mayFind, isUnbornLikely, about, faults, typed }: Props) => (
  <FieldSet legend={words.legend}>
    <Paragraph>{words.intro}</Paragraph>
    {mayFind && (
      <p>
        <Link href="/jeugd" icon="search">
          {text.findChild}
        </Link>
      </p>
    )}
    <NameFields faults={faults} typed={typed} />
    <Details summary={words.unborn} open={isUnborn(typed, faults) || isUnbornLikely}>
      <Grid>
        <DateField name="dueDate" label={words.dueDate} value={typed.dueDate ?? ''} fault={faults.dueDate} optional />
        <TextField name="mother" label={words.mother} value={typed.mother ?? ''} fault={faults.mother} optional />
      </Grid>
    </Details>
    <AddressFields faults={faults} typed={typed} />
    {about === null && (
      <TextField
        name="about"
        label={text.aboutLabel}
        hint={text.aboutHint}
        size="full"
        value={typed.about ?? ''}
        fault={faults.about}
        optional
      />
    )}
  </FieldSet>
)

const isUnborn = (typed: Typed, faults: Faults): boolean =>
  Boolean(typed.dueDate || typed.mother || faults.dueDate || faults.mother)

const NameFields = ({ faults, typed }: Asked) => (
  <>
    <Grid>
      {(['givenNames', 'familyName'] as const).map(name => (
        <TextField name={name} label={words[name]} value={typed[name] ?? ''} fault={faults[name]} optional />
      ))}
      <DateField
        name="birthDate"
        label={words.birthDate}
        value={typed.birthDate ?? ''}
        fault={faults.birthDate}
        optional
      />
    </Grid>
    <RadioGroup
      name="sex"
      label={words.sex}
      choices={sexes.map(sex => ({ value: sex, label: words.sexes[sex] }))}
      value={typed.sex ?? 'unknown'}
      fault={faults.sex}
      inline
      optional
    />
  </>
)

const AddressFields = ({ faults, typed }: Asked) => (
  <Grid>
    {(['postcode', 'houseNumber'] as const).map(name => (
      <TextField name={name} label={words[name]} value={typed[name] ?? ''} fault={faults[name]} size="short" optional />
    ))}
  </Grid>
)
