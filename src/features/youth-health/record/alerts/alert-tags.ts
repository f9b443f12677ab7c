import type { IconName } from '../../../../platform/html/components/icons.ts'
import type { Tone } from '../../../../platform/html/components/tag.view.tsx'
import type { Alert } from './alert.ts'
import { text } from './text.ts'

/** For the header of every page of the record. */
export const alertTags = (alerts: readonly Alert[]) =>
  alerts.map(({ kind, what, severity }) => ({
    word: alertWords({ kind, what, severity }),
    ...signs[severity],
  }))

/** 'Allergie: pinda (levensbedreigend)' */
export const alertWords = ({ kind, what, severity }: Pick<Alert, 'kind' | 'what' | 'severity'>): string =>
  `${text.kind[kind]}: ${what} (${text.severity[severity]})`

export const signs: Record<Alert['severity'], { readonly tone: Tone; readonly icon: IconName }> = {
  'life-threatening': { tone: 'negative', icon: 'stop' },
  serious: { tone: 'warning', icon: 'alert' },
  mild: { tone: 'info', icon: 'info' },
}
