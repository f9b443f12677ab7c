import type { Child, Optional } from '../html.ts'
import { text } from '../text.ts'

type Props = {
  readonly trail: readonly { readonly href: string; readonly label: Child }[]
  readonly current: Child
} & Optional<{
  label: string
}>

/** The way back up, ending where you are. */
export const Breadcrumb = ({ trail, current, label = text.trail }: Props) => (
  <nav class="cjg-breadcrumb" aria-label={label}>
    <ol>
      {trail.map(step => (
        <li>
          <a class="nl-link" href={step.href}>
            {step.label}
          </a>
        </li>
      ))}
      <li aria-current="page">{current}</li>
    </ol>
  </nav>
)
