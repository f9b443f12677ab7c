import type { Child, Optional } from '../html.ts'
import { text } from '../text.ts'
import { Icon } from './icon.view.tsx'
import type { IconName } from './icons.ts'

type Props = { readonly id: string; readonly title: string; readonly children: Child } & Optional<{
  /** Draws it as a section of the page: for an address of its own, which the opener may link to. */
  asSection: boolean
}>

/** Over the page, closed by Escape or by choosing elsewhere. No script: the browser's own popover. */
export const Dialog = ({ id, title, children, asSection }: Props) =>
  asSection ? (
    <section id={id} class="cjg-dialog cjg-dialog--section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="nl-heading nl-heading--level-2">
        {title}
      </h2>
      {children}
    </section>
  ) : (
    <dialog id={id} class="cjg-dialog" popover="auto" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`} class="nl-heading nl-heading--level-2">
          {title}
        </h2>
        <button type="button" class="cjg-tool" popovertarget={id} popovertargetaction="hide">
          <Icon name="close" />
          <span class="cjg-hidden">{text.close}</span>
        </button>
      </header>
      {children}
    </dialog>
  )

type Opener = { readonly dialog: string; readonly children: Child } & Optional<{
  look: 'primary' | 'secondary' | 'subtle'
  icon: IconName
}>

export const DialogButton = ({ dialog, look = 'secondary', icon, children }: Opener) => (
  <button type="button" class={`nl-button nl-button--${look}`} popovertarget={dialog} aria-haspopup="dialog">
    {icon && (
      <span class="nl-button__icon-start">
        <Icon name={icon} />
      </span>
    )}
    <span class="nl-button__label">{children}</span>
  </button>
)
