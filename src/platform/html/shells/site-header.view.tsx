import { Icon } from '../components/icon.view.tsx'
import { Brand } from '../components/mark.view.tsx'
import { currentOf, type Shell } from '../shell.ts'
import { textIn } from '../text.ts'
import { AccountMenu, LanguageMenu } from './parts.view.tsx'

/** Mark, tools and menu of the public side and of a family's own pages. On a phone the menu slides over the page. */
export const SiteHeader = ({ shell, home }: { readonly shell: Shell; readonly home: string }) => {
  const text = textIn(shell.lang)
  return (
    <header class="cjg-site-header">
      <div class="cjg-site-header__inside cjg-wide">
        <Brand
          href={home}
          organisation={shell.calledInstead ?? text.organisation}
          municipality={shell.municipality.name}
          isUnnamed={shell.calledInstead !== undefined}
        />
        <div class="cjg-site-header__tools">
          <LanguageMenu shell={shell} />
          {(shell.tools ?? []).map(({ href, label, icon }) => (
            <a class="cjg-tool cjg-tool--wide-only" href={href}>
              <Icon name={icon} />
              <span>{label}</span>
            </a>
          ))}
          <AccountMenu shell={shell} />
          {shell.nav.length > 0 && (
            <button type="button" class="cjg-tool cjg-tool--menu" popovertarget="menu">
              <Icon name="menu" />
              <span class="cjg-tool__word">{text.menu}</span>
            </button>
          )}
        </div>
        {shell.nav.length > 0 && <SiteMenu shell={shell} />}
      </div>
    </header>
  )
}

const SiteMenu = ({ shell }: { readonly shell: Shell }) => {
  const current = currentOf(shell.path, shell.nav)
  const text = textIn(shell.lang)
  return (
    <nav id="menu" class="cjg-site-menu" popover="auto" aria-label={text.mainMenu}>
      <button type="button" class="cjg-tool cjg-site-menu__close" popovertarget="menu" popovertargetaction="hide">
        <Icon name="close" />
        {text.close}
      </button>
      <ul>
        {shell.nav.map(({ href, label }) => (
          <li>
            <a href={href} aria-current={href === current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
        {(shell.tools ?? []).map(({ href, label }) => (
          <li class="cjg-site-menu__tool">
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
