import type { Child } from '../html.ts'
import { Heading } from './heading.view.tsx'
import { Icon } from './icon.view.tsx'

type Props = { readonly title: string; readonly children: Child; readonly look: 'solid' | 'line' }

/** An invitation on a public page: 'solid' once per page, with its quarter circle. */
export const Panel = ({ title, children, look }: Props) => (
  <section class={`cjg-panel cjg-panel--${look}`}>
    <Heading level={2}>{title}</Heading>
    {children}
  </section>
)

/** A wide one and a narrow one, side by side, over the width of the page. */
export const Panels = ({ children }: { readonly children: Child }) => (
  <div class="cjg-section cjg-wide cjg-panels">{children}</div>
)

/** A number to call, large enough to hit. */
export const PhoneNumber = ({ number }: { readonly number: string }) => (
  <a class="cjg-phone" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
    <Icon name="phone" size={28} />
    <bdi>{number}</bdi>
  </a>
)
