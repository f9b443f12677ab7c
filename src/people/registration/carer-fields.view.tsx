import { RadioGroup } from '../../platform/html/components/choice-group.view.tsx'
import { SelectField } from '../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { relationWords } from '../child-words.ts'
import { relations } from '../person.ts'
import { text } from './text.ts'

type Props = {
  /** What the names of the fields begin with, when a form holds more than one carer. */
  readonly prefix: string
  readonly faults: Faults
  readonly typed: Typed
}

/** Who the carer is: name, relation, custody, how to reach. */
export const CarerFields = ({ prefix, faults, typed }: Props) => {
  const field = (name: string) => ({
    name: `${prefix}${name}`,
    value: typed[`${prefix}${name}`] ?? '',
    fault: faults[`${prefix}${name}`],
  })
  return (
    <>
      <TextField {...field('givenNames')} label={text.givenNames} />
      <TextField {...field('familyName')} label={text.familyName} />
      <SelectField
        {...field('relation')}
        label={text.relation}
        none={text.relationNone}
        choices={relations.map(relation => ({ value: relation, label: relationWords[relation] }))}
      />
      <RadioGroup
        {...field('custody')}
        label={text.custodyLabel}
        choices={[
          { value: 'with-custody', label: text.custody['with-custody'] },
          { value: 'without-custody', label: text.custody['without-custody'] },
        ]}
        inline
      />
      <TextField {...field('phone')} label={text.phone} type="tel" optional />
      <TextField {...field('email')} label={text.email} type="email" optional />
      <TextField {...field('interpreterLanguage')} label={text.interpreter} size="short" optional />
      <TextField {...field('bsn')} label={text.bsn} inputmode="numeric" size="short" optional />
    </>
  )
}
