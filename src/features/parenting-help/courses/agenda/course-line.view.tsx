import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { publicPath } from '../course.ts'
import type { CourseSeen } from '../look-up.ts'
import { StandingTag } from '../standing-tag.view.tsx'
import { courseWords } from '../text.ts'

/** One of the agenda: what, when, where, and whether there is a place. */
export const CourseLine = ({ seen: { course, occupancy, where } }: { readonly seen: CourseSeen }) => (
  <li class="cjg-card">
    <Heading level={3}>
      <Link href={publicPath(course.id)}>{course.title}</Link>
    </Heading>
    <p>
      <strong>{courseWords.when(course)}</strong>
    </p>
    <p class="cjg-remark">
      <bdi>{where}</bdi>
      {` · ${courseWords.kind[course.kind]} · ${courseWords.price(course.priceCents)}`}
      {course.language !== 'nl' && ` · ${courseWords.language[course.language]}`}
    </p>
    <p>
      <StandingTag standing={occupancy.standing} />
    </p>
  </li>
)
