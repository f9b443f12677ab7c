import type { Optional } from '../html.ts'
import { text } from '../text.ts'
import { HiddenText } from './hidden-text.view.tsx'
import { Icon } from './icon.view.tsx'

type Props = { readonly id: string; readonly label: string; readonly value: number; readonly max: number } & Optional<{
  /** The figure in words: "3 van 4 klaar". */
  words: string
}>

/** How far something is. */
export const ProgressBar = ({ id, label, value, max, words = `${value} / ${max}` }: Props) => (
  <div class="cjg-progress">
    <label for={id}>{label}</label>
    <span class="cjg-progress__words">{words}</span>
    <progress id={id} value={value} max={max} />
  </div>
)

export type Step = { readonly label: string } & Optional<{ href: string }>

/** A task in steps; those before the current one are done and can be opened again. `current` counts from 1. */
export const Steps = ({
  label,
  steps,
  current,
}: {
  readonly label: string
  readonly steps: readonly Step[]
  readonly current: number
}) => (
  <nav class="cjg-steps" aria-label={label}>
    <ol>
      {steps.map((step, place) => (
        <li class={stepClass(place + 1, current)} aria-current={place + 1 === current ? 'step' : undefined}>
          <span class="cjg-steps__number" aria-hidden="true">
            {place + 1 < current ? <Icon name="check" size={16} /> : place + 1}
          </span>
          {step.href && place + 1 < current ? (
            <a class="nl-link" href={step.href}>
              {step.label}
            </a>
          ) : (
            <span>{step.label}</span>
          )}
          {place + 1 < current && <HiddenText>, {text.done}</HiddenText>}
        </li>
      ))}
    </ol>
  </nav>
)

function stepClass(number: number, current: number): string {
  if (number === current) return 'cjg-steps__step cjg-steps__step--current'
  return number < current ? 'cjg-steps__step cjg-steps__step--done' : 'cjg-steps__step'
}
