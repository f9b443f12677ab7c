import { type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { spokenWord } from '../../record/spoken-word.form.ts'
import type { SharingWord } from './record-sharing.ts'
import { sharingText } from './text.ts'

export const parseSharing = (form: FormData, today: Temporal.PlainDate): Parsed<SharingWord> =>
  parseForm(spokenWord(['yes', 'no'], sharingText.missing, today), form)
