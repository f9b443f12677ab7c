import { type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { spokenWord } from '../../record/spoken-word.form.ts'
import { text } from '../text.ts'
import { sayings } from './answer.ts'
import type { Word } from './record-answer.ts'

export const parseWord = (form: FormData, today: Temporal.PlainDate): Parsed<Word> =>
  parseForm(spokenWord(sayings, text.missing, today), form)
