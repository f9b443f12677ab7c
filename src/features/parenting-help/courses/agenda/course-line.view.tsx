import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { addressIn, type Language } from '../../../../platform/i18n/languages.ts'
import { publicPath } from '../course.ts'
import { factsIn } from '../facts-in.ts'
import type { CourseSeen } from '../look-up.ts'
import { StandingTag } from '../standing-tag.view.tsx'
import { wordsIn } from '../words.ts'
import { Written } from '../written.view.tsx'

type Props = { readonly seen: CourseSeen; readonly language: Language }

/** One of the agenda: what, when, where, and whether there is a place. */
export const CourseLine = ({ seen: { course, occupancy, where }, language }: Props) => {
  const facts = factsIn(language)
  return (
    <li class="cjg-card">
      <Heading level={3}>
        <Link href={addressIn(language, publicPath(course.id))}>
          <Written language={language}>{course.title}</Written>
        </Link>
      </Heading>
      <p>
        <strong>{facts.when(course)}</strong>
      </p>
      <p class="cjg-remark">
        <Written language={language}>{where}</Written>
        {` · ${wordsIn[language].kind[course.kind]} · ${facts.price(course.priceCents)}`}
        {course.language !== 'nl' || language !== 'nl' ? ` · ${facts.language(course.language)}` : null}
      </p>
      <p>
        <StandingTag standing={occupancy.standing} language={language} />
      </p>
    </li>
  )
}
