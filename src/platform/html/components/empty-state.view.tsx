import type { Child, Optional } from '../html.ts'
import { ButtonLink } from './button.view.tsx'
import { Icon } from './icon.view.tsx'
import type { IconName } from './icons.ts'

type Props = { readonly title: string; readonly children: Child } & Optional<{
  icon: IconName
  action: { readonly href: string; readonly label: string; readonly icon?: IconName }
}>

/** Nothing here yet: says so, and what to do next. */
export const EmptyState = ({ title, children, icon, action }: Props) => (
  <div class="cjg-empty">
    {icon && (
      <span class="cjg-empty__sign">
        <Icon name={icon} size={28} />
      </span>
    )}
    <p class="cjg-empty__title">{title}</p>
    <p>{children}</p>
    {action && (
      <ButtonLink href={action.href} look="secondary" icon={action.icon}>
        {action.label}
      </ButtonLink>
    )}
  </div>
)
