import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import type { Urgency } from './rules.ts'
import { text } from './text.ts'

/** Telephone numbers that help now. */
export const Helplines = ({ urgencies }: { readonly urgencies: readonly Urgency[] }) => (
  <ul class="cjg-stack">
    {urgencies.map(urgency => {
      const { words, number } = text.urgent.help[urgency]
      return (
        <li>
          {words}: <Link href={`tel:${number.replaceAll(' ', '')}`}>{number}</Link>
        </li>
      )
    })}
  </ul>
)

export const UrgentNotice = ({
  urgencies,
  title,
}: {
  readonly urgencies: readonly Urgency[]
  readonly title: string
}) =>
  urgencies.length === 0 ? null : (
    <Notice tone="negative" title={title} icon="phone">
      <Helplines urgencies={urgencies} />
    </Notice>
  )
