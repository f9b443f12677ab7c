import type { Child, Optional } from '../html.ts'
import { Heading } from './heading.view.tsx'
import { Icon } from './icon.view.tsx'

type Props = { readonly id: string; readonly title: Child; readonly children: Child } & Optional<{
  level: 2 | 3
  /** Buttons or links at the other end of the title. */
  actions: Child
  /** 'solid' for the one thing that comes next. */
  look: 'plain' | 'solid'
  /** Before everything else on a small screen, though it stands at the side on a large one. */
  first: boolean
}>

/** A part of a page, with its title. `id` names it within the page. */
export const Card = ({ id, title, children, level = 2, actions, look = 'plain', first }: Props) => (
  <section
    id={id}
    class={`cjg-card cjg-card--${look}${first ? ' cjg-card--first' : ''}`}
    aria-labelledby={`${id}-title`}
  >
    <header>
      <Heading level={level} look={3} id={`${id}-title`}>
        {title}
      </Heading>
      {actions}
    </header>
    {children}
  </section>
)

/** The moment that counts, large: "2 december 2026, 10:20". */
export const Moment = ({ children }: { readonly children: Child }) => (
  <p class="cjg-moment">
    <Icon name="calendar" size={22} />
    <span>{children}</span>
  </p>
)
