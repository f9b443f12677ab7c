import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { CourseSeen } from '../look-up.ts'
import { StandingTag } from '../standing-tag.view.tsx'
import { courseWords } from '../text.ts'
import type { Mine } from './mine.ts'
import { text } from './text.ts'

type Props = {
  readonly mine: readonly Mine[]
  readonly coming: readonly CourseSeen[]
  readonly justSigned: boolean
}

/** In Mijn CJG: what the family signed up for, and what it could come to. */
export const MyCoursesPage = ({ mine, coming, justSigned }: Props) => (
  <Stack>
    <PageHeader title={text.title} remark={text.intro} />
    {justSigned && (
      <Notice tone="positive" live>
        {text.signed}
      </Notice>
    )}
    <Card id="aangemeld" title={text.own}>
      {mine.length === 0 ? (
        <Paragraph>{text.none}</Paragraph>
      ) : (
        <ul class="cjg-stack">
          {mine.map(({ seen, step, href }) => (
            <li>
              <Link href={href}>{seen.course.title}</Link>
              <p class="cjg-remark">{`${courseWords.when(seen.course)} · ${text.how[step.kind]}`}</p>
            </li>
          ))}
        </ul>
      )}
    </Card>
    <Card id="komt" title={text.coming}>
      {coming.length === 0 ? <Paragraph>{text.nothing}</Paragraph> : <Coming coming={coming} />}
      <ButtonRow>
        <ButtonLink href="/activiteiten" look="subtle" icon="calendar">
          {text.agenda}
        </ButtonLink>
      </ButtonRow>
    </Card>
  </Stack>
)

const Coming = ({ coming }: Pick<Props, 'coming'>) => (
  <ul class="cjg-stack">
    {coming.map(({ course, occupancy, where }) => (
      <li>
        <Link href={`/mijn/activiteiten/${course.id}`} about={text.signUp}>
          {course.title}
        </Link>
        <p class="cjg-remark">{`${courseWords.when(course)} · ${where}`}</p>
        <StandingTag standing={occupancy.standing} />
      </li>
    ))}
  </ul>
)
