import { typedWords } from '../../../../platform/web/form.ts'
import type { Seen } from '../look-up.ts'
import { text } from '../text.ts'
import { stepText } from './text.ts'

/** Who was first, and what the reader wrote in vain: no word is lost. */
export function overtakenWords(now: Seen, form: FormData): string {
  const { words, declineWords, report, withdrawReason, meanwhile } = typedWords(form)
  const written = [words, declineWords, report, withdrawReason, meanwhile].flatMap(said => said || [])
  return stepText.overtaken(text.standing[now.standing.kind], now.referral.reply?.by.name, written)
}
