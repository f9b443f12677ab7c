import type { Tone } from '../../../../../platform/html/components/tag.view.tsx'
import type { Readiness } from '../rules.ts'
import type { Outcome } from '../session.ts'

export const toneOf: Record<Outcome, Tone> = {
  given: 'positive',
  absent: 'warning',
  refused: 'neutral',
  'not-given': 'neutral',
  undone: 'neutral',
}

export const toneOfReadiness: Record<Readiness, Tone> = {
  ready: 'info',
  ask: 'warning',
  withheld: 'negative',
  'nothing-due': 'neutral',
}
