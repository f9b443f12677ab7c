import type { Optional } from '../html.ts'
import { Icon } from './icon.view.tsx'
import type { IconName } from './icons.ts'

export type Tone = 'neutral' | 'positive' | 'warning' | 'negative' | 'info'

type Props = { readonly children: string } & Optional<{ tone: Tone; icon: IconName }>

/** A state in a word. Its colour is never alone: the word says it, and a sign does for those who see no colour. */
export const Tag = ({ tone = 'neutral', icon = signs[tone], children }: Props) => (
  <span class={`cjg-tag cjg-tag--${tone}`}>
    {icon && <Icon name={icon} size={16} />}
    {children}
  </span>
)

export const TagList = ({
  tags,
}: {
  readonly tags: readonly { readonly word: string; readonly tone: Tone; readonly icon?: IconName }[]
}) => (
  <ul class="cjg-tags">
    {tags.map(({ word, tone, icon }) => (
      <li>
        <Tag tone={tone} icon={icon}>
          {word}
        </Tag>
      </li>
    ))}
  </ul>
)

/** The sign of each tone, where nothing more telling is at hand. */
export const signs: Readonly<Record<Tone, IconName | undefined>> = {
  neutral: undefined,
  positive: 'check',
  warning: 'alert',
  negative: 'stop',
  info: 'info',
}
