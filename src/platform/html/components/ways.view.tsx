import type { Optional } from '../html.ts'
import { Icon } from './icon.view.tsx'
import type { IconName } from './icons.ts'

export type Way = { readonly href: string; readonly label: string; readonly icon: IconName } & Optional<{
  /** What one finds there. */
  remark: string
}>

/** Where one can go from here, one under the other and each large enough for a thumb. */
export const Ways = ({ ways }: { readonly ways: readonly Way[] }) => (
  <ul class="cjg-ways">
    {ways.map(({ href, label, icon, remark }) => (
      <li>
        <Icon name={icon} size={20} />
        <span>
          <a class="nl-link" href={href}>
            {label}
          </a>
          {remark && <span class="cjg-remark">{remark}</span>}
        </span>
      </li>
    ))}
  </ul>
)
