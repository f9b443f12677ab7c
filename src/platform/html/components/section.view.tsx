import type { Child, Optional } from '../html.ts'
import { Heading } from './heading.view.tsx'

type Props = { readonly id: string; readonly title: string; readonly children: Child } & Optional<{
  /** 'band' lies on a grey band over the whole width. */
  look: 'plain' | 'band'
  /** Beside the rest, under the title: a few words, a small form. */
  intro: Child
}>

/** A stretch of a public page. */
export const Section = ({ id, title, children, look = 'plain', intro }: Props) => (
  <section id={id} class={`cjg-section cjg-section--${look}`} aria-labelledby={`${id}-title`}>
    <div
      class={intro === undefined ? 'cjg-section__inside cjg-wide' : 'cjg-section__inside cjg-section--split cjg-wide'}
    >
      <div class="cjg-section__intro">
        <Heading level={2} id={`${id}-title`}>
          {title}
        </Heading>
        {intro}
      </div>
      {children}
    </div>
  </section>
)

/** A public page that is one stretch: its own title stands inside, at a measure for reading. */
export const ReadingSection = ({ children }: { readonly children: Child }) => (
  <div class="cjg-section">
    <div class="cjg-section__inside cjg-wide">
      <div class="cjg-reading cjg-stack">{children}</div>
    </div>
  </div>
)
