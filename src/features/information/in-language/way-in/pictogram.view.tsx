import type { Html } from '../../../../platform/html/html.ts'
import type { Step } from './way-in-words.ts'

/** One drawing per step, of the shapes of the mark. Beside its words, so assistive technology does not read it. */
export const Pictogram = ({ step }: { readonly step: Step }) => (
  <svg class="cjg-pictogram" viewBox="0 0 96 96" width="96" height="96" aria-hidden="true" focusable="false">
    <rect class="cjg-pictogram__ground" width="96" height="96" rx="14" />
    {drawings[step]}
  </svg>
)

/** A round head over an arch: a person. */
const Person = ({
  x,
  y,
  size,
  look,
}: {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly look: 1 | 2
}) => (
  <>
    <circle class={`cjg-pictogram__shape-${look}`} cx={x} cy={y} r={size} />
    <path
      class={`cjg-pictogram__shape-${look}`}
      d={`M${x - size * 1.5} ${y + size * 4.2}v${-size * 1.3}a${size * 1.5} ${size * 1.5} 0 0 1 ${size * 3} 0v${size * 1.3}z`}
    />
  </>
)

const drawings: Readonly<Record<Step, Html>> = {
  come: (
    <>
      <path class="cjg-pictogram__shape-2" d="M48 80V36a16 16 0 0 1 32 0v44z" />
      <Person x={26} y={40} size={8} look={1} />
      <path class="cjg-pictogram__line" d="M44 60h20m-8-8 8 8-8 8" />
    </>
  ),
  number: (
    <>
      <path class="cjg-pictogram__paper" d="M26 18h44v56l-7-6-8 6-7-6-8 6-7-6-7 6z" />
      <path class="cjg-pictogram__line" d="M42 34l8-4v26m-9 0h18" />
    </>
  ),
  wait: (
    <>
      <circle class="cjg-pictogram__paper" cx="66" cy="28" r="15" />
      <path class="cjg-pictogram__line" d="M66 19v9l6 5" />
      <circle class="cjg-pictogram__shape-1" cx="30" cy="32" r="9" />
      <path class="cjg-pictogram__shape-1" d="M20 44h14a6 6 0 0 1 6 6v8h16v20H46V68H30a10 10 0 0 1-10-10z" />
    </>
  ),
  talk: (
    <>
      <Person x={28} y={50} size={8} look={1} />
      <Person x={68} y={50} size={8} look={2} />
      <path
        class="cjg-pictogram__paper"
        d="M30 14h36a6 6 0 0 1 6 6v8a6 6 0 0 1-6 6H54l-6 6-6-6H30a6 6 0 0 1-6-6v-8a6 6 0 0 1 6-6z"
      />
      <path class="cjg-pictogram__line" d="M34 24h.5m13 0h.5m13 0h.5" />
    </>
  ),
  free: (
    <>
      <circle class="cjg-pictogram__coin" cx="48" cy="48" r="26" />
      <path class="cjg-pictogram__line" d="M57 39a12 12 0 1 0 0 18M34 45h16M34 51h16" />
      <path class="cjg-pictogram__cross" d="M20 20l56 56" />
    </>
  ),
  'no-name': (
    <>
      <rect class="cjg-pictogram__paper" x="16" y="26" width="64" height="44" rx="8" />
      <Person x={34} y={42} size={5} look={1} />
      <path class="cjg-pictogram__line" d="M50 44h20m-20 10h14" />
      <path class="cjg-pictogram__cross" d="M20 20l56 56" />
    </>
  ),
}
