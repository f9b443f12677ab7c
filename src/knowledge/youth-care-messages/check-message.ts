/** All rules of the standard that can be checked within one message: what the standard's own XSLT checks, as far as we have them. */
import { allocationRules } from './allocation-rules.ts'
import { invoiceAnswerRules, invoiceRules } from './invoice-rules.ts'
import type { MessageCode, MessageOf } from './messages.ts'
import { changeRules, requestRules, startRules, stopRules } from './provider-rules.ts'
import type { Refusal } from './refusal.ts'
import { type Broken, when } from './rule.ts'

/** What is wrong within a message that was read; empty when it is sound. */
export function checkMessage<C extends MessageCode>(code: C, message: MessageOf<C>): readonly Refusal[] {
  return rules[code](message).map(({ path, rule }) => ({ path, at: null, because: { kind: 'rule', rule } }))
}

const nothing = (): readonly Broken[] => []

const rules: { readonly [C in MessageCode]: (message: MessageOf<C>) => readonly Broken[] } = {
  JW301: allocationRules,
  JW302: nothing,
  JW305: startRules,
  JW306: nothing,
  JW307: stopRules,
  JW308: nothing,
  JW315: requestRules,
  JW316: nothing,
  JW317: changeRules,
  JW318: nothing,
  JW319: answerRules,
  JW320: nothing,
  JW323: invoiceRules,
  JW325: invoiceAnswerRules,
}

/** A refusal has a reason, an inquiry none; the municipality that answers instead is named with that reason, and with no other. */
function answerRules({ Antwoord: answer }: MessageOf<'JW319'>): readonly Broken[] {
  const { VerzoekAntwoord, RedenAfwijzingVerzoek: reason, Woonplaatsbeginsel: elsewhere } = answer
  return [
    ...when(VerzoekAntwoord === '1' && reason === undefined, 'Antwoord.RedenAfwijzingVerzoek', 'CD085'),
    ...when(VerzoekAntwoord === '2' && reason !== undefined, 'Antwoord.RedenAfwijzingVerzoek', 'CD086'),
    ...when(reason === '8' && elsewhere === undefined, 'Antwoord.Woonplaatsbeginsel', 'TR377'),
    ...when(reason !== '8' && elsewhere !== undefined, 'Antwoord.Woonplaatsbeginsel', 'TR409'),
  ]
}
