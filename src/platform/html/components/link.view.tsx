import type { Child, Optional } from '../html.ts'
import { HiddenText } from './hidden-text.view.tsx'
import { Icon } from './icon.view.tsx'
import type { IconName } from './icons.ts'

type Props = { readonly href: string; readonly children: Child } & Optional<{
  /** Words only heard, when the visible ones need their surroundings: "Route" of which place? */
  about: Child
  icon: IconName
  lang: string
}>

export const Link = ({ href, children, about, icon, lang }: Props) => (
  <a class="nl-link" href={href} lang={lang}>
    {icon && <Icon name={icon} size={18} />}
    {children}
    {about && <HiddenText>: {about}</HiddenText>}
  </a>
)
