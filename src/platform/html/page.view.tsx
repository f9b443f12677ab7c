import { assetUrl, themeUrl } from '../assets/bundle.ts'
import { languageFacts } from '../i18n/languages.ts'
import { descriptionOf } from './description.ts'
import { type Html, isHtml, raw } from './html.ts'
import type { Shell } from './shell.ts'
import { FamilyShell } from './shells/family.view.tsx'
import { ProfessionalShell } from './shells/professional.view.tsx'
import { PublicShell } from './shells/public.view.tsx'
import { textIn } from './text.ts'

export type { Shell } from './shell.ts'

/** The whole document, from doctype on. */
export const Page = (shell: Shell): Html => (
  <>
    {raw('<!doctype html>')}
    <html lang={shell.lang} dir={shell.dir}>
      <Head shell={shell} />
      <body class={`cjg-body cjg-body--${shell.kind}${hasOwnLetters(shell) ? ' cjg-own-letters' : ''}`}>
        <Frame shell={shell} />
      </body>
    </html>
  </>
)

/** Then ours are not fetched. */
const hasOwnLetters = ({ lang }: Shell): boolean => languageFacts[lang].ownLetters

const Head = ({ shell }: { readonly shell: Shell }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <title>{`${shell.title} – ${siteName(shell)}`}</title>
    {shell.kind === 'public' && <meta name="description" content={descriptionIn(shell)} />}
    <meta name="color-scheme" content="light dark" />
    <Alternates shell={shell} />
    {shell.kind !== 'public' && <meta name="robots" content="noindex" />}
    {!hasOwnLetters(shell) && (
      <link rel="preload" href={assetUrl('figtree-latin.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
    )}
    <link rel="stylesheet" href={themeUrl(shell.municipality.theme)} />
    <link rel="stylesheet" href={assetUrl(`${bundleOf[shell.kind]}.css`)} />
    <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
    <script src={assetUrl(`${bundleOf[shell.kind]}.js`)} type="module" />
  </head>
)

const siteName = ({ calledInstead = 'CJG', municipality }: Shell): string =>
  municipality.name === '' ? calledInstead : `${calledInstead} ${municipality.name}`

/** A page that says nothing of itself is a page of this centre. */
const descriptionIn = ({ children, lang, municipality }: Shell): string =>
  (isHtml(children) ? descriptionOf(children) : undefined) ?? `${textIn(lang).organisation} ${municipality.name}`

/** Tells who indexes the page that it is one page in more languages; Dutch for whose language is not among them. */
const Alternates = ({ shell: { alternatesAt: at, languages = [] } }: { readonly shell: Shell }) =>
  at === undefined ? null : (
    <>
      {languages.map(({ lang, href }) => (
        <link rel="alternate" hreflang={lang} href={`${at}${pathOf(href)}`} />
      ))}
      {languages[0] && <link rel="alternate" hreflang="x-default" href={`${at}${pathOf(languages[0].href)}`} />}
    </>
  )

const pathOf = (href: string): string => href.replace(/\?.*/, '')

/** The sheet and the script of each side. */
const bundleOf = { public: 'public', family: 'family', professional: 'work' } as const

const Frame = ({ shell }: { readonly shell: Shell }) => {
  switch (shell.kind) {
    case 'public':
      return <PublicShell shell={shell} />
    case 'family':
      return <FamilyShell shell={shell} />
    case 'professional':
      return <ProfessionalShell shell={shell} />
  }
}
