import type { Optional } from '../html.ts'
import { Heading } from './heading.view.tsx'
import { Link } from './link.view.tsx'
import { Tag, type Tone } from './tag.view.tsx'

export type Place = { readonly name: string; readonly address: string } & Optional<{
  opening: { readonly words: string; readonly tone: Tone }
  links: readonly { readonly href: string; readonly label: string }[]
}>

/** Where to go, and whether it is open. */
export const Places = ({ places }: { readonly places: readonly Place[] }) => (
  <ul class="cjg-places">
    {places.map(({ name, address, opening, links = [] }) => (
      <li class="cjg-place">
        <div>
          <Heading level={3}>
            <bdi>{name}</bdi>
          </Heading>
          <p>
            <bdi>{address}</bdi>
          </p>
          {opening && (
            <Tag tone={opening.tone} icon="clock">
              {opening.words}
            </Tag>
          )}
        </div>
        <p class="cjg-place__links">
          {links.map(({ href, label }) => (
            <Link href={href} about={name}>
              {label}
            </Link>
          ))}
        </p>
      </li>
    ))}
  </ul>
)
