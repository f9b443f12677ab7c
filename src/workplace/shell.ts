/** The page around every page: whose centre it is, where one can go, who is signed in. */
import type { ServedCentre } from '../centre/index.ts'
import { familyRoles, may } from '../platform/auth/roles.ts'
import type { Actor } from '../platform/ctx.ts'
import { initialsOf } from '../platform/html/initials.ts'
import { Page, type Shell } from '../platform/html/page.view.tsx'
import { textIn } from '../platform/html/text.ts'
import { languageFacts, type OtherLanguage, readAddress } from '../platform/i18n/languages.ts'
import { defaultTheme } from '../platform/theme/themes.ts'
import type { Framing } from '../platform/web/server.ts'
import { familyWaysOf, footerWays, publicWays, urgentNumbers, waysOf } from './navigation.ts'
import { footIn, isDutch, languageWays, toolsIn, urgentIn, waysIn } from './ways-in-language.ts'

export function frame(centre: ServedCentre, framing: Framing): string {
  const shell = shellOf(centre, framing)
  const named = centre.bearsName ? shell : { ...shell, calledInstead: textIn(shell.lang).unnamedOrganisation }
  return Page(named).toString()
}

/** Where no centre is open yet: nobody's colours, and nowhere to go but on. */
export function frameOfInstallation({ path, title, body }: Framing): string {
  return Page({
    kind: 'public',
    title,
    lang: 'nl',
    dir: 'ltr',
    municipality: { name: '', theme: defaultTheme, phone: '' },
    calledInstead: 'OpenCJG',
    ...{ path, nav: [], footer: [], urgent: [], actor: null, children: body },
  }).toString()
}

function shellOf(centre: ServedCentre, framing: Framing): Shell {
  const { language, path } = readAddress(framing.path)
  const shell = dutchShell(centre, framing)
  if (framing.shell !== 'public') return shell
  const languages = languageWays(path, framing.query, framing.isTranslated)
  const here = { ...shell, languages, ...(framing.isTranslated ? { alternatesAt: `https://${centre.host}` } : {}) }
  return isDutch(language) ? here : { ...here, ...partsIn(language) }
}

/** What of the page around a public page is said in another language. */
const partsIn = (language: OtherLanguage) => ({
  lang: language,
  dir: languageFacts[language].dir,
  nav: waysIn(language),
  footer: footIn(language),
  urgent: urgentIn(language),
  tools: toolsIn(language),
})

const dutchShell = (centre: ServedCentre, { shell, path, title, actor, body, menu }: Framing): Shell => ({
  kind: shell,
  title,
  lang: 'nl',
  dir: 'ltr',
  municipality: { name: centre.name, theme: centre.theme, phone: centre.phone },
  path,
  nav: menuOf(shell, actor, menu),
  footer: footerWays,
  urgent: urgentNumbers,
  search: searchOf(shell, actor),
  actor: actor.kind === 'visitor' ? null : { name: actor.name, initials: initialsOf(actor.name) },
  signOutAction: '/uitloggen',
  ...(actor.kind === 'visitor' ? {} : { ownWays: ownWaysOf(actor) }),
  ...(actor.through ? { acting: actingOf(actor.name) } : {}),
  ...(shell === 'public' ? { tools: [{ href: '/begin', label: 'Mijn CJG', icon: 'user' }] } : {}),
  children: body,
})

const ownWaysOf = (actor: Actor): NonNullable<Shell['ownWays']> => {
  const label = 'Je inloggegevens'
  if (!familyRoles.some(role => actor.roles.has(role)))
    return [
      { href: '/werken-voor', label: 'Werken voor …', icon: 'building' },
      { href: '/wie-is-wie/mijn-profiel', label: 'Jouw profiel op de site', icon: 'user' },
      { href: '/inloggegevens', label, icon: 'key' },
    ]
  return [
    { href: '/mijn/inloggegevens', label, icon: 'key' },
    { href: '/mijn/namens', label: 'Namens iemand anders', icon: 'users' },
  ]
}

const actingOf = (name: string): NonNullable<Shell['acting']> => ({
  words: `Je kijkt namens ${name}`,
  stopAction: '/mijn/namens/stop',
  stop: 'Stop',
})

const menuOf = (shell: Framing['shell'], actor: Actor, menu: Framing['menu']): Shell['nav'] => {
  switch (shell) {
    case 'public':
      return publicWays
    case 'family':
      return familyWaysOf(actor)
    case 'professional':
      return menu ?? waysOf(actor, nothingAsked)
  }
}

/** Around a page that knows no more than the role. */
const nothingAsked = { modules: new Set<never>(), hasCareTeam: false }

/** Professionals who may look for people can do so from every page. */
const searchOf = (shell: Framing['shell'], actor: Actor): Shell['search'] =>
  shell === 'professional' && may.findPeople(actor)
    ? { action: '/jeugd', label: 'Zoek op naam, geboortedatum of BSN', name: 'q' }
    : undefined
