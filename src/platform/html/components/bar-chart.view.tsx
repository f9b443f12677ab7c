import type { Optional } from '../html.ts'

export type Bar = { readonly label: string; readonly value: number; readonly words: string } & Optional<{
  href: string
}>

type Props = {
  readonly caption: string
  readonly bars: readonly Bar[]
  /** What the two columns hold. */
  readonly headings: { readonly label: string; readonly value: string }
} & Optional<{
  /** What a full bar stands for; the largest value unless given. */
  max: number
}>

/** Figures side by side. It is a table, so the figures are there for everyone; the bars are for the eye. */
export const BarChart = ({ caption, bars, headings, max = Math.max(1, ...bars.map(bar => bar.value)) }: Props) => (
  <table class="cjg-bars">
    <caption class="cjg-hidden">{caption}</caption>
    <thead class="cjg-hidden">
      <tr>
        <th scope="col">{headings.label}</th>
        <th scope="col">{headings.value}</th>
      </tr>
    </thead>
    <tbody>
      {bars.map(bar => (
        <tr>
          <th scope="row">
            {bar.href ? (
              <a class="nl-link" href={bar.href}>
                {bar.label}
              </a>
            ) : (
              bar.label
            )}
          </th>
          <td>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect class="cjg-bars__whole" width="100" height="10" />
              <rect class="cjg-bars__part" width={((100 * Math.max(0, bar.value)) / max).toFixed(2)} height="10" />
            </svg>
            <span>{bar.words}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
