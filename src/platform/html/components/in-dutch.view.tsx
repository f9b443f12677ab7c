import type { Language } from '../../i18n/languages.ts'
import type { Child } from '../html.ts'

/** What somebody wrote here, on a page in the language of its reader: set apart, and for who does not read Dutch said to be Dutch. */
export const InDutch = ({ reader, children }: { readonly reader: Language; readonly children: Child }) => (
  <bdi {...(reader === 'nl' ? {} : { lang: 'nl', dir: 'ltr' })}>{children}</bdi>
)
