import { ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Section } from '../../../platform/html/components/section.view.tsx'
import type { ComingCourse } from './look-up.ts'
import { StandingTag } from './standing-tag.view.tsx'
import { comingText as text } from './text.ts'

type Props = { readonly courses: readonly ComingCourse[] }

/** On the first page of the public side; nothing when nothing comes. */
export const ComingCourses = ({ courses }: Props) =>
  courses.length === 0 ? null : (
    <Section id="activiteiten" title={text.title}>
      <List courses={courses} />
      <ButtonRow>
        <ButtonLink href="/activiteiten" look="secondary" icon="calendar">
          {text.all}
        </ButtonLink>
      </ButtonRow>
    </Section>
  )

/** The same on the first page of Mijn CJG, where the form is filled in. */
export const ComingCoursesCard = ({ courses }: Props) =>
  courses.length === 0 ? null : (
    <Card id="activiteiten" title={text.title}>
      <List courses={courses} />
      <ButtonRow>
        <ButtonLink href="/mijn/activiteiten" look="secondary" icon="calendar" small>
          {text.mine}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )

const List = ({ courses }: Props) => (
  <ul class="cjg-stack">
    {courses.map(({ href, title, when, where, standing }) => (
      <li>
        <strong>
          <Link href={href}>{title}</Link>
        </strong>
        <p class="cjg-remark">
          {`${when} · `}
          <bdi>{where}</bdi>
        </p>
        <StandingTag standing={standing} />
      </li>
    ))}
  </ul>
)
