import type { Optional } from '../html.ts'
import { HiddenText } from './hidden-text.view.tsx'

/** The form tells who: round a professional, square family, an arch the people around them. */
export type AvatarKind = 'professional' | 'family' | 'network'

type Props = { readonly initials: string; readonly kind: AvatarKind } & Optional<{
  /** Whom it stands for, when no name stands beside it. */
  name: string
  size: 'small' | 'medium' | 'large'
}>

export const Avatar = ({ initials, kind, name, size = 'medium' }: Props) => (
  <span class={`cjg-avatar cjg-avatar--${kind} cjg-avatar--${size}`}>
    <span aria-hidden="true">{initials}</span>
    {name && <HiddenText>{name}</HiddenText>}
  </span>
)

export type Person = { readonly initials: string; readonly name: string; readonly kind: AvatarKind } & Optional<{
  role: string
  href: string
}>

/** Who takes part: form, name and part of each. */
export const People = ({ people }: { readonly people: readonly Person[] }) => (
  <ul class="cjg-people">
    {people.map(({ initials, kind, name, role, href }) => (
      <li>
        <Avatar initials={initials} kind={kind} />
        <span>
          {href ? (
            <a class="nl-link" href={href}>
              {name}
            </a>
          ) : (
            <strong>{name}</strong>
          )}
          {role && <span>{role}</span>}
        </span>
      </li>
    ))}
  </ul>
)
