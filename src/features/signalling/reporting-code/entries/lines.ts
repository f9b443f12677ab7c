/** An entry in words: what was asked, with what was answered. */
import { format } from '../../../../platform/i18n/format.ts'
import type { Kind, Words } from '../suspicion.ts'
import type { Field } from './field.ts'
import { fields, text } from './text.ts'

export type Line = { readonly label: string; readonly value: string }

/** What was asked and answered, in the order of the form; then the questions of one's own framework, as they were asked. */
export const linesOf = (kind: Kind, words: Words): readonly Line[] => [
  ...fields[kind]
    .map(field => ({ label: field.label, value: spoken(field, words[field.name] ?? '') }))
    .filter(({ value }) => value !== ''),
  ...Object.keys(words)
    .filter(name => name.startsWith('answer-'))
    .map(name => ({ label: words[name.replace('answer', 'asked')] ?? text.question, value: words[name] ?? '' })),
]

/** '23 november 2026' for a day, the label for a choice, and words as they are. */
function spoken({ as, choices }: Field, word: string): string {
  if (word === '') return ''
  switch (as) {
    case 'day':
      return format.day(Temporal.PlainDate.from(word))
    case 'one':
      return choices?.[word] ?? word
    case 'some':
      return format.list(word.split('\n').map(one => choices?.[one] ?? one))
    default:
      return word
  }
}
