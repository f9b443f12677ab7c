import type { Tone } from '../../../platform/html/components/tag.view.tsx'
import type { Urgency } from './concern.ts'

export const urgencyTones: Readonly<Record<Urgency, Tone>> = {
  today: 'negative',
  'this-week': 'warning',
  'can-wait': 'neutral',
}
