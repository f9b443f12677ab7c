import type { Location } from '../../../../centre/index.ts'
import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../../platform/html/components/section.view.tsx'
import { formatIn } from '../../../../platform/i18n/format-in.ts'
import { addressIn, type Language } from '../../../../platform/i18n/languages.ts'
import { firstMeeting } from '../course.ts'
import { InDutch, NotReviewed } from '../in-dutch.view.tsx'
import type { CourseSeen } from '../look-up.ts'
import { wordsIn } from '../words.ts'
import { CourseLine } from './course-line.view.tsx'
import { FilterForm } from './filter-form.view.tsx'
import { type Filters, monthOf, queryOf } from './filters.ts'

type Props = {
  readonly courses: readonly CourseSeen[]
  readonly filters: Filters
  readonly locations: readonly Location[]
  /** In which there is something, as 'YYYY-MM'. */
  readonly months: readonly string[]
  readonly language: Language
}

export const AgendaPage = (props: Props) => {
  const { courses, filters, language } = props
  const { agenda } = wordsIn[language]
  const query = queryOf(filters)
  return (
    <ReadingSection>
      <Heading level={1}>{agenda.title}</Heading>
      <Paragraph look="lead">{agenda.lead}</Paragraph>
      <InDutch language={language} />
      {language !== 'nl' && <OwnLanguage filters={filters} language={language} />}
      <Details summary={agenda.filter} open={query !== ''}>
        <FilterForm {...props} />
      </Details>
      {courses.length === 0 ? (
        <Nothing isFiltered={query !== ''} language={language} />
      ) : (
        <Months courses={courses} language={language} />
      )}
      <Heading level={2}>{agenda.calendar}</Heading>
      <Paragraph>{agenda.calendarHint}</Paragraph>
      <Paragraph>
        <Link href={`${addressIn(language, '/activiteiten/agenda.ics')}${query}`} icon="calendar">
          {agenda.calendar}
        </Link>
      </Paragraph>
      <Paragraph>
        {agenda.haveCode} <Link href={addressIn(language, '/aanmelding')}>{agenda.toCode}</Link>
      </Paragraph>
      <NotReviewed language={language} />
    </ReadingSection>
  )
}

/** What is given in the reader's own language, in one click. */
const OwnLanguage = ({ filters, language }: Pick<Props, 'filters' | 'language'>) => {
  const { agenda } = wordsIn[language]
  const here = addressIn(language, '/activiteiten')
  const isOwn = filters.language === language
  return (
    <ButtonRow>
      <ButtonLink href={isOwn ? here : `${here}?taal=${language}`} look="secondary">
        {isOwn ? agenda.everyLanguage : agenda.onlyOwn}
      </ButtonLink>
    </ButtonRow>
  )
}

const Nothing = ({ isFiltered, language }: Pick<Props, 'language'> & { readonly isFiltered: boolean }) => {
  const { agenda, ask } = wordsIn[language]
  const all = { href: addressIn(language, '/activiteiten'), label: agenda.all }
  return (
    <EmptyState
      title={agenda.none.title}
      icon="calendar"
      action={isFiltered ? all : { href: addressIn(language, '/vraag'), label: ask }}
    >
      {isFiltered ? agenda.none.filtered : agenda.none.body}
    </EmptyState>
  )
}

const Months = ({ courses, language }: Pick<Props, 'courses' | 'language'>) => {
  const months = Map.groupBy(courses, ({ course }) => monthOf(firstMeeting(course)))
  return (
    <>
      {[...months].map(([month, those]) => (
        <>
          <Heading level={2}>{formatIn(language).month(Temporal.PlainYearMonth.from(month))}</Heading>
          <ul class="cjg-stack">
            {those.map(seen => (
              <CourseLine seen={seen} language={language} />
            ))}
          </ul>
        </>
      ))}
    </>
  )
}
