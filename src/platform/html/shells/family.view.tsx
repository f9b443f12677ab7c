import type { Shell } from '../shell.ts'
import { ActingBar, Footer, Main, SkipLink } from './parts.view.tsx'
import { SiteHeader } from './site-header.view.tsx'

/** A family's own pages: the public side, calmer, on tinted ground and in one measure. */
export const FamilyShell = ({ shell }: { readonly shell: Shell }) => (
  <>
    <SkipLink shell={shell} />
    <ActingBar shell={shell} />
    <SiteHeader shell={shell} home="/mijn" />
    <Main shell={shell} name="cjg-main cjg-main--family cjg-wide" />
    <Footer shell={shell} />
  </>
)
