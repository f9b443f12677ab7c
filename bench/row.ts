/** A row of the table: what was measured, and whether it is what was asked. */
import type { Load } from './load.ts'

export type Row = {
  readonly what: string
  readonly measured: string
  readonly target: string
  readonly met: boolean | null
}

/** Without a target there is nothing to meet. */
export const row = (what: string, measured: string, target = '–', met: boolean | null = null): Row => ({
  what,
  measured,
  target,
  met,
})

export const within = (what: string, load: Load, mostMs: number): Row =>
  row(what, loadWords(load), `p95 ≤ ${mostMs} ms`, load.slow.ms <= mostMs && load.failed === 0)

export const atLeast = (what: string, load: Load, perSecond: number): Row =>
  row(what, loadWords(load), `≥ ${thousands(perSecond)}/s`, load.perSecond >= perSecond && load.failed === 0)

export const loadWords = ({ perSecond, slow, processorMs, failed }: Load): string =>
  [
    `${perSecond.toFixed(0)}/s`,
    `p${slow.of} ${slow.ms.toFixed(1)} ms`,
    Number.isNaN(processorMs) ? '' : `processor ${processorMs.toFixed(1)} ms`,
    failed > 0 ? `${failed} FAILED` : '',
  ]
    .filter(Boolean)
    .join(', ')

export const thousands = (count: number): string => Math.round(count).toLocaleString('en')
export const secondsWords = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

export function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, measured, target, met }) =>
      `| ${what} | ${measured} | ${target} | ${met === null ? '' : met ? 'yes' : '**no**'} |`,
  )
  return ['| What | Measured | Target | Met |', '|---|---|---|---|', ...lines].join('\n')
}
