import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../../platform/html/components/section.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { textIn } from '../../../../platform/html/text.ts'
import { formatIn } from '../../../../platform/i18n/format-in.ts'
import { addressIn, type Language } from '../../../../platform/i18n/languages.ts'
import { publicPath } from '../course.ts'
import { factsIn } from '../facts-in.ts'
import { InDutch, NotReviewed } from '../in-dutch.view.tsx'
import type { CourseSeen } from '../look-up.ts'
import { StandingTag } from '../standing-tag.view.tsx'
import { wordsIn } from '../words.ts'
import { Written, WrittenText } from '../written.view.tsx'

type InLanguage = { readonly seen: CourseSeen; readonly language: Language }
type Props = InLanguage & { readonly phone: string }

/** All there is to know about one, and the way in. */
export const CoursePage = ({ seen, phone, language }: Props) => {
  const { course, occupancy } = seen
  const words = wordsIn[language].course
  return (
    <ReadingSection>
      <Breadcrumb
        label={textIn(language).trail}
        trail={[{ href: addressIn(language, '/activiteiten'), label: words.back }]}
        current={<Written language={language}>{course.title}</Written>}
      />
      <Heading level={1}>
        <Written language={language}>{course.title}</Written>
      </Heading>
      <p>
        <StandingTag standing={occupancy.standing} language={language} />
      </p>
      {course.cancellation && (
        <Notice tone="negative" title={words.calledOff}>
          <p>
            <Written language={language}>{course.cancellation.reason}</Written>
          </p>
        </Notice>
      )}
      <Facts seen={seen} language={language} />
      <InDutch language={language} />
      <WrittenText language={language}>
        {course.words.split(/\n\s*\n/).map(written => (
          <Paragraph>{written}</Paragraph>
        ))}
      </WrittenText>
      <WayIn seen={seen} phone={phone} language={language} />
      <NotReviewed language={language} />
    </ReadingSection>
  )
}

/** When, where, for whom: also where a family looks its own sign-up up. */
export const Facts = ({ seen: { course, where, occupancy }, language }: InLanguage) => {
  const { audience, course: words } = wordsIn[language]
  const { facts: labels } = words
  const facts = factsIn(language)
  const price = facts.price(course.priceCents)
  return (
    <SummaryList
      items={[
        { label: labels.when, value: <Meetings meetings={course.meetings.map(facts.meeting)} /> },
        { label: labels.where, value: <Written language={language}>{where}</Written> },
        {
          label: labels.audience,
          value: `${audience[course.audience]}${language === 'ar' ? '،' : ','} ${facts.ages(course)}`,
        },
        { label: labels.language, value: facts.language(course.language) },
        { label: labels.price, value: course.priceCents === 0 ? price : words.priceFamily(price) },
        ...(course.capacity === null
          ? []
          : [{ label: labels.capacity, value: words.capacity(Math.max(0, occupancy.room.free), course.capacity) }]),
        ...(course.minimum === null ? [] : [{ label: labels.minimum, value: words.minimum(course.minimum) }]),
        ...(course.closesOn === null
          ? []
          : [{ label: labels.signUpBy, value: formatIn(language).day(course.closesOn) }]),
      ]}
    />
  )
}

const Meetings = ({ meetings }: { readonly meetings: readonly string[] }) => (
  <ul>
    {meetings.map(when => (
      <li>{when}</li>
    ))}
  </ul>
)

const WayIn = ({ seen: { course, occupancy }, phone, language }: Props) => {
  const { kind } = occupancy.standing
  const words = wordsIn[language].course
  const here = addressIn(language, publicPath(course.id))
  return (
    <>
      <HowIn kind={kind} phone={phone} language={language} />
      <ButtonRow>
        {(kind === 'open' || kind === 'full') && (
          <ButtonLink href={`${here}/aanmelden`} icon="check">
            {kind === 'open' ? words.signUp : words.join}
          </ButtonLink>
        )}
        {kind !== 'cancelled' && kind !== 'over' && (
          <ButtonLink href={`${here}/agenda.ics`} look="secondary" icon="calendar">
            {words.ownCalendar}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  )
}

type HowProps = {
  readonly kind: CourseSeen['occupancy']['standing']['kind']
  readonly phone: string
  readonly language: Language
}

const HowIn = ({ kind, phone, language }: HowProps) => {
  const words = wordsIn[language].course
  switch (kind) {
    case 'cancelled':
    case 'opens-later':
      return null
    case 'over':
      return <Paragraph>{words.over}</Paragraph>
    case 'walk-in':
      return <Paragraph>{words.walkIn}</Paragraph>
    case 'open':
      return <Paragraph>{words.together}</Paragraph>
    case 'full':
      return <Paragraph>{words.fullHow}</Paragraph>
    case 'closed':
      return (
        <Paragraph>
          {words.closed} <bdi>{phone}</bdi>
        </Paragraph>
      )
  }
}
