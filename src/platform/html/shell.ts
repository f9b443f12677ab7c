import type { Language } from '../i18n/languages.ts'
import type { IconName } from './components/icons.ts'
import type { Child, Optional } from './html.ts'

export type Way = { readonly href: string; readonly label: string }

/** The page around what a slice draws. */
export type Shell = {
  readonly kind: 'public' | 'family' | 'professional'
  readonly title: string
  readonly lang: Language
  readonly dir: 'ltr' | 'rtl'
  readonly municipality: { readonly name: string; readonly theme: string; readonly phone: string }
  /** The path asked for; the way in `nav` that it lies under is marked as the current one. */
  readonly path: string
  readonly nav: readonly (Way & { readonly icon: IconName } & Optional<{
      count: number
      /** The heading that it stands under when the menu is long. */
      group: string
    }>)[]
  readonly footer: readonly Way[]
  readonly urgent: readonly { readonly number: string; readonly label: string }[]
  readonly actor: { readonly name: string; readonly initials: string } | null
  readonly children: Child
} & Optional<{
  /** When the centre does not bear the name of one (yet), or there is none: how it is called instead. */
  calledInstead: string
  search: { readonly action: string; readonly label: string; readonly name: string }
  signOutAction: string
  /** Beside the way out: what is about who is signed in. */
  ownWays: readonly (Way & { readonly icon: IconName })[]
  /** The reader acts for somebody else: for whom, and the way back to oneself. */
  acting: { readonly words: string; readonly stopAction: string; readonly stop: string }
  /** What the reader's last action led to; read out when the page opens. */
  notice: string
  /** The same page in other languages; the current one among them. */
  languages: readonly (Way & { readonly lang: Language; readonly dir: 'ltr' | 'rtl' })[]
  /** Where this site stands, when a page is there in other languages: 'https://cjg.vlierdam.example'. */
  alternatesAt: string
  /** Beside the menu on the public side: the way to one's own pages. */
  tools: readonly (Way & { readonly icon: IconName })[]
}>

/** The way that a path lies under: '/jeugd/12/groei' under '/jeugd'. The most exact one wins. */
export function currentOf(path: string, ways: readonly Way[]): string | undefined {
  const above = ways.map(way => way.href).filter(href => path === href || path.startsWith(`${href}/`))
  return above.sort((one, other) => other.length - one.length)[0]
}
