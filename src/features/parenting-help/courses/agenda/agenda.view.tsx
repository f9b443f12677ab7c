import type { Location } from '../../../../centre/index.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../../platform/html/components/section.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { courseLanguages, courseThemes, firstMeeting } from '../course.ts'
import type { CourseSeen } from '../look-up.ts'
import { courseWords } from '../text.ts'
import { CourseLine } from './course-line.view.tsx'
import { type Filters, monthOf, queryOf } from './filters.ts'
import { text } from './text.ts'

type Props = {
  readonly courses: readonly CourseSeen[]
  readonly filters: Filters
  readonly locations: readonly Location[]
  /** In which there is something, as 'YYYY-MM'. */
  readonly months: readonly string[]
}

export const AgendaPage = ({ courses, filters, locations, months }: Props) => {
  const query = queryOf(filters)
  return (
    <ReadingSection>
      <Heading level={1}>{text.title}</Heading>
      <Paragraph look="lead">{text.lead}</Paragraph>
      <Details summary={text.filter} open={query !== ''}>
        <FilterForm filters={filters} locations={locations} months={months} />
      </Details>
      {courses.length === 0 ? <Nothing isFiltered={query !== ''} /> : <Months courses={courses} />}
      <Heading level={2}>{text.calendar}</Heading>
      <Paragraph>{text.calendarHint}</Paragraph>
      <Paragraph>
        <Link href={`/activiteiten/agenda.ics${query}`} icon="calendar">
          {text.calendar}
        </Link>
      </Paragraph>
      <Paragraph>
        {text.haveCode} <Link href="/aanmelding">{text.toCode}</Link>
      </Paragraph>
    </ReadingSection>
  )
}

const Nothing = ({ isFiltered }: { readonly isFiltered: boolean }) => (
  <EmptyState
    title={text.none.title}
    icon="calendar"
    action={isFiltered ? { href: '/activiteiten', label: text.all } : { href: '/vraag', label: text.none.ask }}
  >
    {isFiltered ? text.none.filtered : text.none.body}
  </EmptyState>
)

const Months = ({ courses }: Pick<Props, 'courses'>) => {
  const months = Map.groupBy(courses, ({ course }) => monthOf(firstMeeting(course)))
  return (
    <>
      {[...months].map(([month, those]) => (
        <Month month={month} courses={those} />
      ))}
    </>
  )
}

const Month = ({ month, courses }: Pick<Props, 'courses'> & { readonly month: string }) => (
  <>
    <Heading level={2}>{monthWords(month)}</Heading>
    <ul class="cjg-stack">
      {courses.map(seen => (
        <CourseLine seen={seen} />
      ))}
    </ul>
  </>
)

const monthWords = (month: string): string => format.month(Temporal.PlainYearMonth.from(month))

const FilterForm = ({ filters, locations, months }: Omit<Props, 'courses'>) => (
  <QueryForm action="/activiteiten">
    <SelectField
      name="thema"
      label={text.theme}
      none={text.everyTheme}
      optional=""
      choices={courseThemes.map(value => ({ value, label: courseWords.theme[value] }))}
      value={filters.theme ?? ''}
    />
    <NumberField
      name="leeftijd"
      label={text.age}
      unit={text.ageUnit}
      optional=""
      value={filters.age === null ? '' : format.number(filters.age, Number.isInteger(filters.age) ? 0 : 1)}
    />
    <SelectField
      name="plaats"
      label={text.place}
      none={text.everyPlace}
      optional=""
      choices={locations.map(({ id, name }) => ({ value: id, label: name }))}
      value={filters.location ?? ''}
    />
    <SelectField
      name="taal"
      label={text.language}
      none={text.everyLanguage}
      optional=""
      choices={courseLanguages.map(value => ({ value, label: courseWords.language[value] }))}
      value={filters.language ?? ''}
    />
    <SelectField
      name="maand"
      label={text.month}
      none={text.everyMonth}
      optional=""
      choices={months.map(value => ({ value, label: monthWords(value) }))}
      value={filters.month ?? ''}
    />
    <CheckboxField name="vrij" label={text.onlyFree} checked={filters.onlyFree} />
    <ButtonRow>
      <Button icon="search">{text.show}</Button>
      <ButtonLink href="/activiteiten" look="subtle">
        {text.all}
      </ButtonLink>
    </ButtonRow>
  </QueryForm>
)
