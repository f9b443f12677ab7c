import { itemText } from './items/text.ts'
import type { Item } from './referral.ts'

/** The pieces that the sender types: the question and what must be known besides. */
export const ownWords = ({ question, needed }: { question: string; needed: string }): readonly Item[] => [
  { kind: 'question', words: question, reason: itemText.usualReason.question },
  { kind: 'note', words: needed, reason: itemText.usualReason.note },
]
