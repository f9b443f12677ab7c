import type { CourseStanding } from '../../../../knowledge/courses/standing.ts'
import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../../platform/html/components/section.view.tsx'
import { dayInTheNetherlands, format } from '../../../../platform/i18n/format.ts'
import { formatIn } from '../../../../platform/i18n/format-in.ts'
import { languageName } from '../../../../platform/i18n/interpreter-languages.ts'
import { addressIn, languageFacts, type OtherLanguage } from '../../../../platform/i18n/languages.ts'
import { type Course, type CourseLanguage, publicPath } from '../course.ts'
import type { CourseSeen } from '../look-up.ts'
import { StandingTag } from '../standing-tag.view.tsx'
import { courseWords } from '../text.ts'
import { type AgendaWords, agendaWords } from './agenda-words.ts'

type Props = {
  readonly language: OtherLanguage
  readonly courses: readonly CourseSeen[]
  /** Only what is given in the language of the reader is shown. */
  readonly onlyOwn: boolean
}

/** The agenda for who reads no Dutch: what, when, where, in which language and whether there is a place. */
export const AgendaIn = ({ language, courses, onlyOwn }: Props) => {
  const words = agendaWords[language]
  const here = addressIn(language, '/activiteiten')
  return (
    <ReadingSection>
      <Heading level={1}>{words.title}</Heading>
      <Paragraph look="lead">{words.lead}</Paragraph>
      <Notice tone="info" icon="language">
        <p>
          {words.inDutch} <Link href={addressIn(language, '/vraag')}>{words.ask}</Link>
        </p>
      </Notice>
      <ButtonRow>
        <ButtonLink href={onlyOwn ? here : `${here}?taal=${language}`} look="secondary">
          {onlyOwn ? words.everyLanguage : words.onlyIn(languageFacts[language].name)}
        </ButtonLink>
      </ButtonRow>
      {courses.length === 0 ? (
        <Paragraph>{words.none}</Paragraph>
      ) : (
        <ul class="cjg-stack">
          {courses.map(seen => (
            <Line seen={seen} language={language} words={words} />
          ))}
        </ul>
      )}
      {!languageFacts[language].isReviewed && <Paragraph look="small">{words.notReviewed}</Paragraph>}
    </ReadingSection>
  )
}

type LineProps = Pick<Props, 'language'> & { readonly seen: CourseSeen; readonly words: AgendaWords }

const Line = ({ seen: { course, occupancy, where }, language, words }: LineProps) => (
  <li class="cjg-card">
    <Heading level={2} look={3}>
      <Link href={publicPath(course.id)} lang="nl">
        <bdi>{course.title}</bdi>
      </Link>
    </Heading>
    <p>
      <strong>{whenIn(language, words, course)}</strong>
    </p>
    <p class="cjg-remark">
      <bdi lang="nl">{where}</bdi>
      {` · ${words.kind[course.kind]} · ${course.priceCents === 0 ? words.free : courseWords.euros(course.priceCents)} · ${givenIn(language, words, course.language)}`}
    </p>
    <p>
      <StandingTag standing={occupancy.standing} words={standingIn(language, words, occupancy.standing)} />
    </p>
  </li>
)

const givenIn = (reader: OtherLanguage, words: AgendaWords, language: CourseLanguage): string =>
  language === 'dse' ? words.signLanguage : languageName(language, reader)

/** 'Tuesday 1 December, 19:30 – 21:30 · 4 times' */
function whenIn(language: OtherLanguage, words: AgendaWords, { meetings }: Pick<Course, 'meetings'>): string {
  const [first] = meetings
  if (!first) return ''
  const { startsAt, minutes } = first
  const day = formatIn(language).weekday(dayInTheNetherlands(startsAt))
  const times = `\u2066${format.time(startsAt)} – ${format.time(startsAt.add({ minutes }))}\u2069`
  const often = meetings.length === 1 ? '' : ` · ${words.times(formatIn(language).number(meetings.length))}`
  return `${day}, ${times}${often}`
}

function standingIn(language: OtherLanguage, { standing: words }: AgendaWords, standing: CourseStanding): string {
  const { number, day } = formatIn(language)
  switch (standing.kind) {
    case 'open':
      return words.open(number(standing.free))
    case 'opens-later':
      return words.opensLater(day(standing.on))
    case 'full':
      return standing.waiting === 0 ? words.full : words.waiting(number(standing.waiting))
    default:
      return words[standing.kind]
  }
}
