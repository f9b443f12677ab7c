import type { Child, Optional } from '../html.ts'
import { Heading } from './heading.view.tsx'

type Props = { readonly id: string; readonly title: string; readonly children: Child } & Optional<{
  /** 'band' lies on a grey band over the whole width. */
  look: 'plain' | 'band'
}>

/** A stretch of a public page. */
export const Section = ({ id, title, children, look = 'plain' }: Props) => (
  <section id={id} class={`cjg-section cjg-section--${look}`} aria-labelledby={`${id}-title`}>
    <div class="cjg-wide">
      <Heading level={2} id={`${id}-title`}>
        {title}
      </Heading>
      {children}
    </div>
  </section>
)
