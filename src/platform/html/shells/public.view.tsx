import { addressIn } from '../../i18n/languages.ts'
import type { Shell } from '../shell.ts'
import { ActingBar, Footer, Main, SkipLink } from './parts.view.tsx'
import { SiteHeader } from './site-header.view.tsx'

/** For everyone: full-width stretches (`Hero`, `Section`), or a page of text in `Reading`. */
export const PublicShell = ({ shell }: { readonly shell: Shell }) => (
  <>
    <SkipLink shell={shell} />
    <ActingBar shell={shell} />
    <SiteHeader shell={shell} home={addressIn(shell.lang, '/')} />
    <Main shell={shell} name="cjg-main cjg-main--public" />
    {shell.municipality.name !== '' && <Footer shell={shell} />}
  </>
)
