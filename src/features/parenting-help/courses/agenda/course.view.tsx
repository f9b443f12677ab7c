import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { ReadingSection } from '../../../../platform/html/components/section.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { publicPath } from '../course.ts'
import type { CourseSeen } from '../look-up.ts'
import { StandingTag } from '../standing-tag.view.tsx'
import { courseWords } from '../text.ts'
import { text } from './text.ts'

/** All there is to know about one, and the way in. */
export const CoursePage = ({ seen, phone }: { readonly seen: CourseSeen; readonly phone: string }) => {
  const { course, occupancy } = seen
  return (
    <ReadingSection>
      <Breadcrumb trail={[{ href: '/activiteiten', label: text.back }]} current={course.title} />
      <Heading level={1}>{course.title}</Heading>
      <p>
        <StandingTag standing={occupancy.standing} />
      </p>
      {course.cancellation && (
        <Notice tone="negative" title={text.calledOff}>
          <p>{course.cancellation.reason}</p>
        </Notice>
      )}
      <Facts seen={seen} />
      {course.words.split(/\n\s*\n/).map(words => (
        <Paragraph>{words}</Paragraph>
      ))}
      <WayIn seen={seen} phone={phone} />
    </ReadingSection>
  )
}

/** When, where, for whom: also where a family looks its own sign-up up. */
export const Facts = ({ seen: { course, where, occupancy } }: { readonly seen: CourseSeen }) => {
  const { facts } = text
  return (
    <SummaryList
      items={[
        { label: facts.when, value: <Meetings course={course} /> },
        { label: facts.where, value: <bdi>{where}</bdi> },
        { label: facts.audience, value: `${courseWords.audience[course.audience]}, ${courseWords.ages(course)}` },
        { label: facts.language, value: courseWords.language[course.language] },
        {
          label: facts.price,
          value:
            course.priceCents === 0 ? courseWords.price(0) : text.pricePerson(courseWords.price(course.priceCents)),
        },
        ...(course.capacity === null
          ? []
          : [{ label: facts.capacity, value: text.capacity(Math.max(0, occupancy.room.free), course.capacity) }]),
        ...(course.minimum === null ? [] : [{ label: facts.minimum, value: text.minimum(course.minimum) }]),
        ...(course.closesOn === null ? [] : [{ label: facts.signUpBy, value: format.day(course.closesOn) }]),
      ]}
    />
  )
}

const Meetings = ({ course }: Pick<CourseSeen, 'course'>) => (
  <ul>
    {course.meetings.map(meeting => (
      <li>{courseWords.meeting(meeting)}</li>
    ))}
  </ul>
)

const WayIn = ({ seen: { course, occupancy }, phone }: { readonly seen: CourseSeen; readonly phone: string }) => {
  const { kind } = occupancy.standing
  const words = {
    cancelled: null,
    over: text.over,
    'walk-in': text.walkIn,
    'opens-later': null,
    closed: `${text.closed} ${phone}`,
    open: text.together,
    full: text.fullHow,
  }[kind]
  return (
    <>
      {words && <Paragraph>{words}</Paragraph>}
      <ButtonRow>
        {(kind === 'open' || kind === 'full') && (
          <ButtonLink href={`${publicPath(course.id)}/aanmelden`} icon="check">
            {kind === 'open' ? text.signUp : text.join}
          </ButtonLink>
        )}
        {kind !== 'cancelled' && kind !== 'over' && (
          <ButtonLink href={`${publicPath(course.id)}/agenda.ics`} look="secondary" icon="calendar">
            {text.ownCalendar}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  )
}
