import type { Child, Optional } from '../html.ts'
import { HiddenText } from './hidden-text.view.tsx'

/** A name and its value, with a way to change it. */
export type SummaryItem = { readonly label: string; readonly value: Child } & Optional<{
  change: { readonly href: string; readonly label: string }
}>

type Props = { readonly items: readonly SummaryItem[] } & Optional<{
  /** 'rows' for a page of answers, 'facts' for a few side by side at the top of a record. */
  look: 'rows' | 'facts'
}>

export const SummaryList = ({ items, look = 'rows' }: Props) => (
  <dl class={`cjg-summary cjg-summary--${look}`}>
    {items.map(({ label, value, change }) => (
      <div>
        <dt>{label}</dt>
        <dd>
          {value}{' '}
          {change && (
            <a class="nl-link" href={change.href}>
              {change.label}
              <HiddenText>: {label}</HiddenText>
            </a>
          )}
        </dd>
      </div>
    ))}
  </dl>
)
