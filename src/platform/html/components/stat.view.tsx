import type { Optional } from '../html.ts'
import { Icon } from './icon.view.tsx'
import type { Tone } from './tag.view.tsx'
import { signs } from './tag.view.tsx'

export type Stat = { readonly value: string; readonly label: string } & Optional<{
  href: string
  /** What to make of the figure: "12 meer dan vorig jaar". */
  remark: string
  tone: Tone
}>

/** A value of more letters than this is drawn smaller, to stay within its frame. */
const longest = 9

/** Big figures with what they count. */
export const Stats = ({ stats }: { readonly stats: readonly Stat[] }) => (
  <dl class="cjg-stats">
    {stats.map(stat => (
      <div class="cjg-stat">
        <dt>
          {stat.href ? (
            <a class="nl-link" href={stat.href}>
              {stat.label}
            </a>
          ) : (
            stat.label
          )}
        </dt>
        <dd class={`cjg-stat__value${stat.value.length > longest ? ' cjg-stat__value--long' : ''}`}>{stat.value}</dd>
        {stat.remark && (
          <dd class={`cjg-stat__remark cjg-stat__remark--${stat.tone ?? 'neutral'}`}>
            <Sign tone={stat.tone} />
            {stat.remark}
          </dd>
        )}
      </div>
    ))}
  </dl>
)

const Sign = ({ tone = 'neutral' }: Optional<{ tone: Tone }>) => {
  const name = signs[tone]
  return name ? <Icon name={name} size={16} /> : null
}
