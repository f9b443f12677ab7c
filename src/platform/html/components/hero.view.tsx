import type { Child, Optional } from '../html.ts'
import { Button } from './button.view.tsx'
import { Heading } from './heading.view.tsx'
import { HeroArt } from './hero-art.view.tsx'

type Props = { readonly title: string; readonly lead: string; readonly search: Search } & Optional<{
  /** What others look for. */
  popular: { readonly label: string; readonly links: readonly { readonly href: string; readonly label: string }[] }
}>
type Search = {
  readonly action: string
  readonly name: string
  readonly label: string
  readonly button: string
} & Optional<{ value: string }>

/** The front door: one question, one search field, and the building blocks. */
export const Hero = ({ title, lead, search, popular }: Props) => (
  <section class="cjg-hero">
    <div class="cjg-hero__inside cjg-wide">
      <div class="cjg-hero__words">
        <Heading level={1}>{title}</Heading>
        <p class="nl-paragraph nl-paragraph--lead">{lead}</p>
        <SearchBox {...search} />
        {popular && (
          <p class="cjg-popular">
            <span>{popular.label}</span>
            {popular.links.map(({ href, label }) => (
              <a class="nl-link" href={href}>
                {label}
              </a>
            ))}
          </p>
        )}
      </div>
      <HeroArt />
    </div>
  </section>
)

/** One question, answered by a page of findings. */
export const SearchBox = ({ action, name, label, button, value, children }: Search & Optional<{ children: Child }>) => (
  <search>
    <form class="cjg-search-box" method="get" action={action}>
      <label for={`search-${name}`}>{label}</label>
      <div class="cjg-search-box__row">
        <input
          id={`search-${name}`}
          name={name}
          type="search"
          value={value}
          class="utrecht-textbox"
          autocomplete="off"
          data-key="/"
        />
        <Button icon="search">{button}</Button>
      </div>
      {children}
    </form>
  </search>
)
