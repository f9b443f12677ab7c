import type { Child, Optional } from '../html.ts'
import { Icon } from './icon.view.tsx'
import type { IconName } from './icons.ts'

type Look = 'primary' | 'secondary' | 'subtle' | 'negative'
type Face = { readonly children: Child } & Optional<{ look: Look; icon: IconName; iconEnd: IconName; small: boolean }>
type Control = Optional<{
  type: 'submit' | 'button' | 'reset'
  name: string
  value: string
  form: string
  formaction: string
  popovertarget: string
  'aria-label': string
  /** Has the focus when the page opens: for a page where one thing is done over and over. */
  autofocus: boolean
  /** One key that presses it too; say it in 'aria-keyshortcuts' as well. */
  'data-key': string
  'aria-keyshortcuts': string
}>

/** Does something: a verb. One primary button per view. Sends the form it stands in unless `type` says otherwise. */
export const Button = ({ look, icon, iconEnd, small, children, type = 'submit', ...control }: Face & Control) => (
  <button {...control} type={type} class={buttonClass(look, small)}>
    <Inside icon={icon} iconEnd={iconEnd}>
      {children}
    </Inside>
  </button>
)

type Way = { readonly href: string } & Optional<{
  /** For who hears it among others of the same words: 'Begin, Sem de Vries'. */
  label: string
  /** One key that goes there too. */
  shortcut: string
}>

/** Goes somewhere, and looks like a button because it is the way on. */
export const ButtonLink = ({ look, icon, iconEnd, small, children, href, label, shortcut }: Face & Way) => (
  <a href={href} class={buttonClass(look, small)} aria-label={label} data-key={shortcut} aria-keyshortcuts={shortcut}>
    <Inside icon={icon} iconEnd={iconEnd}>
      {children}
    </Inside>
  </a>
)

/** Buttons that belong together, the primary one first. */
export const ButtonRow = ({ children }: { readonly children: Child }) => <div class="cjg-button-row">{children}</div>

export const Inside = ({ icon, iconEnd, children }: Pick<Face, 'icon' | 'iconEnd' | 'children'>) => (
  <>
    {icon && (
      <span class="nl-button__icon-start">
        <Icon name={icon} />
      </span>
    )}
    <span class="nl-button__label">{children}</span>
    {iconEnd && (
      <span class="nl-button__icon-end cjg-turns">
        <Icon name={iconEnd} />
      </span>
    )}
  </>
)

const looks: Readonly<Record<Look, string>> = {
  primary: 'nl-button nl-button--primary',
  secondary: 'nl-button nl-button--secondary',
  subtle: 'nl-button nl-button--subtle',
  negative: 'nl-button nl-button--secondary nl-button--negative',
}

export const buttonClass = (look: Look = 'primary', small = false): string =>
  small ? `${looks[look]} cjg-button--small` : looks[look]
