import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import type { Course } from '../course.ts'
import { courseWords } from '../text.ts'
import { text } from './text.ts'

export type Certificate = { readonly name: string; readonly times: number }

type Props = {
  readonly course: Course
  readonly certificates: readonly Certificate[]
  readonly centre: string
  readonly today: Temporal.PlainDate
}

/** One sheet for each family that was there: also without a printer of one's own, to save as a file. */
export const Certificates = ({ course, certificates, centre, today }: Props) => (
  <>
    <PrintButton />
    {certificates.map(({ name, times }) => (
      <section class="cjg-card cjg-certificate">
        <Heading level={2}>{text.certificate}</Heading>
        <Paragraph look="lead">
          <strong>
            <bdi>{name}</bdi>
          </strong>
        </Paragraph>
        <Paragraph>{text.certificateBody(times, course.meetings.length)}</Paragraph>
        <Paragraph>
          <strong>{course.title}</strong>
          {`, ${courseWords.kind[course.kind]}`}
        </Paragraph>
        <Paragraph look="small">{text.given(centre, today)}</Paragraph>
      </section>
    ))}
  </>
)
