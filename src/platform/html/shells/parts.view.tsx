import { Avatar } from '../components/avatar.view.tsx'
import { Form } from '../components/form.view.tsx'
import { Heading } from '../components/heading.view.tsx'
import { HiddenText } from '../components/hidden-text.view.tsx'
import { Icon } from '../components/icon.view.tsx'
import { Notice } from '../components/notice.view.tsx'
import type { Optional } from '../html.ts'
import type { Shell } from '../shell.ts'
import { textIn } from '../text.ts'

type Props = { readonly shell: Shell }

export const SkipLink = ({ shell }: Props) => (
  <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#main">
    {textIn(shell.lang).skip}
  </a>
)

/** Above everything while one acts for another, so that nobody forgets in whose name the words stand. */
export const ActingBar = ({ shell: { acting } }: Props) =>
  acting === undefined ? null : (
    <div class="cjg-acting" role="status">
      <div class="cjg-wide">
        <Icon name="users" />
        <strong>{acting.words}</strong>
        <Form action={acting.stopAction} inline>
          <button type="submit" class="cjg-acting__stop">
            {acting.stop}
          </button>
        </Form>
      </div>
    </div>
  )

/** Where the page itself begins: the skip link leads here, and the last action is told here. */
export const Main = ({ shell, name }: Props & { readonly name: string }) => (
  <main id="main" class={name} tabindex={-1}>
    {shell.notice && (
      <Notice tone="positive" live>
        <p>{shell.notice}</p>
      </Notice>
    )}
    {shell.children}
  </main>
)

/** The languages of this page, each named in its own. */
export const LanguageMenu = ({ shell: { languages = [], lang } }: Props) => {
  const current = languages.find(language => language.lang === lang)
  return current === undefined ? null : (
    <div class="cjg-menu">
      <button type="button" class="cjg-tool" popovertarget="languages">
        <Icon name="language" />
        <HiddenText>{textIn(lang).language}: </HiddenText>
        <span class="cjg-tool__long">{current.label}</span>
        <span class="cjg-tool__short" aria-hidden="true">
          {lang.toUpperCase()}
        </span>
      </button>
      <ul id="languages" class="cjg-menu__list" popover="auto">
        {languages.map(language => (
          <li>
            <a
              href={language.href}
              lang={language.lang}
              hreflang={language.lang}
              dir={language.dir}
              aria-current={language === current ? 'true' : undefined}
            >
              {language.label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Who is signed in, and the way out. */
export const AccountMenu = ({ shell: { actor, signOutAction, ownWays = [], lang } }: Props) =>
  actor === null ? null : (
    <div class="cjg-menu">
      <button type="button" class="cjg-tool cjg-tool--account" popovertarget="account">
        <Avatar initials={actor.initials} kind="professional" />
        <HiddenText>{textIn(lang).account}: </HiddenText>
        <span class="cjg-tool__long">{actor.name}</span>
      </button>
      <div id="account" class="cjg-menu__list" popover="auto">
        <p class="cjg-menu__name">{actor.name}</p>
        {ownWays.map(({ href, label, icon }) => (
          <a class="cjg-menu__button" href={href}>
            <Icon name={icon} />
            {label}
          </a>
        ))}
        <ShortcutSwitch lang={lang} />
        {signOutAction && (
          <Form action={signOutAction} inline>
            <button type="submit" class="cjg-menu__button">
              <Icon name="sign-out" />
              {textIn(lang).signOut}
            </button>
          </Form>
        )}
      </div>
    </div>
  )

// A shortcut of one key must be possible to switch off (WCAG 2.2, 2.1.4). The script shows this button, as it alone needs it.
const ShortcutSwitch = ({ lang }: Pick<Shell, 'lang'>) => (
  <button
    type="button"
    class="cjg-menu__button"
    hidden
    data-keys-on={textIn(lang).keysOn}
    data-keys-off={textIn(lang).keysOff}
  />
)

/** Help at once, and whose page this is. */
export const Footer = ({ shell, urgent = true }: Props & Optional<{ urgent: boolean }>) => (
  <footer class="cjg-footer">
    {urgent && shell.urgent.length > 0 && <Urgent shell={shell} />}
    <div class="cjg-footer__base cjg-wide">
      <p>{textIn(shell.lang).service(shell.municipality.name)}</p>
      <ul>
        {shell.footer.map(({ href, label }) => (
          <li>
            <a href={href}>
              <bdi>{label}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  </footer>
)

const Urgent = ({ shell }: Props) => (
  <section class="cjg-urgent" aria-labelledby="urgent">
    <div class="cjg-wide">
      <Heading level={2} look={3} id="urgent">
        {textIn(shell.lang).urgent}
      </Heading>
      <ul>
        {shell.urgent.map(({ number, label }) => (
          <li>
            <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>
              <bdi>{number}</bdi>
            </a>
            <span>
              <bdi>{label}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </div>
  </section>
)
