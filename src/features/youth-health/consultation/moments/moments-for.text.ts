import { labelOfMoment } from '../../../../knowledge/contact-moments/contact-moments.ts'
import type { MomentPart } from '../../../../knowledge/contact-moments/programme.ts'
import { format } from '../../../../platform/i18n/format.ts'

/** What happens at a contact moment, as the centre set it (consultation/programme). */
const part: Record<MomentPart, string> = {
  measure: 'We meten en wegen.',
  development: 'We kijken wat je kind al kan en doet.',
  vaccinate: 'Je kind kan een prik krijgen, als jullie dat willen.',
  screening: 'We kijken bijvoorbeeld naar ogen of oren.',
  questionnaire: 'Vooraf krijg je een vragenlijst.',
}

export const momentsForText = {
  part,
  name: (code: string) => labelOfMoment(code),
  now: 'nu',
  around: (day: Temporal.PlainDate) => `rond ${format.day(day)}`,
}
