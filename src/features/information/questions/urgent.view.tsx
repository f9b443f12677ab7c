import { helplines } from '../../../knowledge/helplines/helplines.ts'
import { urgentPatterns } from '../../../knowledge/helplines/urgent-words.ts'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import type { Language } from '../../../platform/i18n/languages.ts'
import { type Urgency, urgencies } from './rules.ts'
import { askingWords } from './words.ts'

const numbers: Readonly<Record<Urgency, string>> = {
  danger: helplines.emergency,
  suicide: helplines.suicidePrevention,
  'unsafe-at-home': helplines.veiligThuis,
  'child-alone': helplines.kindertelefoon,
}

type Props = { readonly urgencies: readonly Urgency[]; readonly language?: Language }

/** Telephone numbers that help now, with when to call them. */
export const Helplines = ({ urgencies, language = 'nl' }: Props) => (
  <ul class="cjg-stack">
    {urgencies.map(urgency => (
      <li>
        <Helpline urgency={urgency} language={language} />
      </li>
    ))}
  </ul>
)

const Helpline = ({ urgency, language }: { readonly urgency: Urgency; readonly language: Language }) => {
  const number = numbers[urgency]
  return (
    <>
      {askingWords[language].urgent.help[urgency]}:{' '}
      <Link href={`tel:${number.replaceAll(' ', '')}`}>
        <bdi>{number}</bdi>
      </Link>
    </>
  )
}

export const UrgentNotice = ({ urgencies, title, language = 'nl' }: Props & { readonly title?: string }) =>
  urgencies.length === 0 ? null : (
    <Notice tone="negative" title={title ?? askingWords[language].urgent.title} icon="phone">
      <Helplines urgencies={urgencies} language={language} />
    </Notice>
  )

/** Stands below a field: the browser brings a number into sight as soon as what is typed asks for it. Nothing is sent for that. */
export const UrgentWatch = ({ language }: { readonly language: Language }) => (
  <div role="status" data-urgent-words={JSON.stringify(urgentPatterns())}>
    <div data-urgent-notice hidden>
      <Notice tone="negative" title={askingWords[language].urgent.typing} icon="phone">
        <ul class="cjg-stack">
          {urgencies.map(urgency => (
            <li data-urgency={urgency} hidden>
              <Helpline urgency={urgency} language={language} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  </div>
)
