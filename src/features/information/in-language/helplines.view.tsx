import { helplines } from '../../../knowledge/helplines/helplines.ts'
import { urgencies as allUrgencies, type Urgency } from '../../../knowledge/helplines/urgent-words.ts'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import type { SiteWords } from './words-of-site.ts'

const numbers: Readonly<Record<Urgency, string>> = {
  danger: helplines.emergency,
  suicide: helplines.suicidePrevention,
  'unsafe-at-home': helplines.veiligThuis,
  'child-alone': helplines.kindertelefoon,
}

/** Numbers that help now, with when to call them in the reader's language. */
export const HelplinesIn = ({
  words,
  urgencies = allUrgencies,
}: {
  readonly words: SiteWords
  readonly urgencies?: readonly Urgency[]
}) => (
  <ul class="cjg-stack">
    {urgencies.map(urgency => (
      <li>
        {words.urgent.help[urgency]}:{' '}
        <Link href={`tel:${numbers[urgency].replaceAll(' ', '')}`}>
          <bdi>{numbers[urgency]}</bdi>
        </Link>
      </li>
    ))}
  </ul>
)

export const UrgentIn = ({
  words,
  urgencies,
}: {
  readonly words: SiteWords
  readonly urgencies: readonly Urgency[]
}) =>
  urgencies.length === 0 ? null : (
    <Notice tone="negative" title={words.urgent.title} icon="phone">
      <HelplinesIn words={words} urgencies={urgencies} />
    </Notice>
  )
