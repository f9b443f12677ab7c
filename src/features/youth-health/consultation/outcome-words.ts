/** What a consultation came to, in sentences: for the time line and for the next consultation. */
import { labelOfMoment } from '../../../knowledge/contact-moments/contact-moments.ts'
import { format } from '../../../platform/i18n/format.ts'
import { text as momentsText } from './moments/text.ts'
import type { ConsultationOutcome } from './outcome.ts'

export function outcomeWords(outcome: ConsultationOutcome): readonly string[] {
  const { reason, present, conclusion, advice, next, agreed } = outcome
  return [
    reason ? `Reden: ${reason}` : '',
    present.length > 0 ? `Aanwezig: ${format.list(present)}.` : '',
    conclusion ? `Conclusie: ${conclusion}` : conclusionWords[outcome.findings],
    advice ? `Advies: ${advice}` : '',
    ...agreed.map(agreedWords),
    next ? `Volgende: ${labelOfMoment(next)}.` : '',
  ].filter(Boolean)
}

const conclusionWords: Record<ConsultationOutcome['findings'], string> = {
  none: 'Conclusie: geen bijzonderheden.',
  found: 'Conclusie: bijzonderheden.',
}

const agreedWords = ({ kind, about, dueOn }: ConsultationOutcome['agreed'][number]): string =>
  `Afgesproken: ${[momentsText.kind[kind], about].filter(Boolean).join(': ')}, uiterlijk ${format.shortDay(Temporal.PlainDate.from(dueOn))}.`
