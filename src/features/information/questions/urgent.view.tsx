import { urgentPatterns } from '../../../knowledge/helplines/urgent-words.ts'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { type Urgency, urgencies } from './rules.ts'
import { text } from './text.ts'

/** Telephone numbers that help now. */
export const Helplines = ({ urgencies }: { readonly urgencies: readonly Urgency[] }) => (
  <ul class="cjg-stack">
    {urgencies.map(urgency => (
      <li>
        <Helpline urgency={urgency} />
      </li>
    ))}
  </ul>
)

const Helpline = ({ urgency }: { readonly urgency: Urgency }) => {
  const { words, number } = text.urgent.help[urgency]
  return (
    <>
      {words}: <Link href={`tel:${number.replaceAll(' ', '')}`}>{number}</Link>
    </>
  )
}

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

/** Stands below a field: the browser brings a number into sight as soon as what is typed asks for it. Nothing is sent for that. */
export const UrgentWatch = () => (
  <div role="status" data-urgent-words={JSON.stringify(urgentPatterns())}>
    <div data-urgent-notice hidden>
      <Notice tone="negative" title={text.urgent.typing} icon="phone">
        <ul class="cjg-stack">
          {urgencies.map(urgency => (
            <li data-urgency={urgency} hidden>
              <Helpline urgency={urgency} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  </div>
)
