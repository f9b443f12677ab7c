import type { Child, Optional } from '../html.ts'
import { Icon } from './icon.view.tsx'
import type { IconName } from './icons.ts'

export type TimelineItem = { readonly when: string; readonly title: string; readonly icon: IconName } & Optional<{
  by: string
  href: string
  body: Child
  /** A tag beside the title. */
  tag: Child
  /** Stands out: something to look at. */
  flagged: boolean
}>

/** What happened, the latest first. */
export const Timeline = ({
  items,
  level = 3,
}: { readonly items: readonly TimelineItem[] } & Optional<{ level: 3 | 4 }>) => (
  <ol class="cjg-timeline">
    {items.map(item => (
      <li>
        <span class={item.flagged ? 'cjg-timeline__sign cjg-timeline__sign--flagged' : 'cjg-timeline__sign'}>
          <Icon name={item.icon} size={18} />
        </span>
        <div>
          <p class="cjg-timeline__when">
            {item.when}
            {item.by && ` · ${item.by}`}
          </p>
          <Title item={item} level={level} />
          {item.body && <div class="cjg-timeline__body">{item.body}</div>}
        </div>
      </li>
    ))}
  </ol>
)

const Title = ({ item, level }: { readonly item: TimelineItem; readonly level: 3 | 4 }) => {
  const words = (
    <>
      {item.href ? (
        <a class="nl-link" href={item.href}>
          {item.title}
        </a>
      ) : (
        item.title
      )}{' '}
      {item.tag}
    </>
  )
  return level === 3 ? <h3 class="cjg-timeline__title">{words}</h3> : <h4 class="cjg-timeline__title">{words}</h4>
}
