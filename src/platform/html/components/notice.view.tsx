import type { Child, Optional } from '../html.ts'
import { Icon } from './icon.view.tsx'
import type { IconName } from './icons.ts'
import { signs, type Tone } from './tag.view.tsx'

type Props = { readonly tone: Exclude<Tone, 'neutral'>; readonly children: Child } & Optional<{
  title: string
  icon: IconName
  /** Read out at once: it tells what the reader's own action led to. */
  live: boolean
}>

/** The conclusion before the figures, or what an action led to. */
export const Notice = ({ tone, title, children, icon = signs[tone] ?? 'info', live }: Props) => (
  <div class={`cjg-notice cjg-notice--${tone}`} role={live ? 'status' : undefined}>
    <Icon name={icon} />
    <div>
      {title && <p class="cjg-notice__title">{title}</p>}
      {children}
    </div>
  </div>
)
