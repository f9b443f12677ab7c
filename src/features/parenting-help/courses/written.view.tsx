import type { Child } from '../../../platform/html/html.ts'
import type { Language } from '../../../platform/i18n/languages.ts'

type Props = { readonly language: Language; readonly children: Child }

/** A title, a place: what somebody wrote in Dutch, among the words of another language. */
export const Written = ({ language, children }: Props) =>
  language === 'nl' ? <bdi>{children}</bdi> : <bdi lang="nl">{children}</bdi>

/** The same, for whole paragraphs. */
export const WrittenText = ({ language, children }: Props) => (
  <div class="cjg-stack" lang={language === 'nl' ? undefined : 'nl'} dir={language === 'nl' ? undefined : 'ltr'}>
    {children}
  </div>
)
