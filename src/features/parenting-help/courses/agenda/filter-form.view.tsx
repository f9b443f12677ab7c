import type { Location } from '../../../../centre/index.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { formatIn } from '../../../../platform/i18n/format-in.ts'
import { addressIn, type Language } from '../../../../platform/i18n/languages.ts'
import { courseLanguages, courseThemes } from '../course.ts'
import { factsIn } from '../facts-in.ts'
import { wordsIn } from '../words.ts'
import type { Filters } from './filters.ts'

type Props = {
  readonly filters: Filters
  readonly locations: readonly Location[]
  /** In which there is something, as 'YYYY-MM'. */
  readonly months: readonly string[]
  readonly language: Language
}

export const FilterForm = ({ filters, locations, months, language }: Props) => {
  const { agenda, theme } = wordsIn[language]
  const { number, month } = formatIn(language)
  const { age } = filters
  return (
    <QueryForm action={addressIn(language, '/activiteiten')}>
      <SelectField
        name="thema"
        label={agenda.theme}
        none={agenda.everyTheme}
        optional=""
        choices={courseThemes.map(value => ({ value, label: theme[value] }))}
        value={filters.theme ?? ''}
      />
      <NumberField
        name="leeftijd"
        label={agenda.age}
        unit={agenda.ageUnit}
        optional=""
        value={age === null ? '' : number(age, Number.isInteger(age) ? 0 : 1)}
      />
      <SelectField
        name="plaats"
        label={agenda.place}
        none={agenda.everyPlace}
        optional=""
        choices={locations.map(({ id, name }) => ({ value: id, label: name }))}
        value={filters.location ?? ''}
      />
      <SelectField
        name="taal"
        label={agenda.language}
        none={agenda.everyLanguage}
        optional=""
        choices={courseLanguages.map(value => ({ value, label: factsIn(language).language(value) }))}
        value={filters.language ?? ''}
      />
      <SelectField
        name="maand"
        label={agenda.month}
        none={agenda.everyMonth}
        optional=""
        choices={months.map(value => ({ value, label: month(Temporal.PlainYearMonth.from(value)) }))}
        value={filters.month ?? ''}
      />
      <CheckboxField name="vrij" label={agenda.onlyFree} checked={filters.onlyFree} />
      <Buttons language={language} />
    </QueryForm>
  )
}

const Buttons = ({ language }: Pick<Props, 'language'>) => {
  const { agenda } = wordsIn[language]
  return (
    <ButtonRow>
      <Button icon="search">{agenda.show}</Button>
      <ButtonLink href={addressIn(language, '/activiteiten')} look="subtle">
        {agenda.all}
      </ButtonLink>
    </ButtonRow>
  )
}
