import { format } from '../i18n/format.ts'
import { type Answer, file, see } from '../web/answer.ts'

/** The script asks for a quiet answer, the time; the button for the page with the form. */
export const draftKept = (now: Temporal.Instant, form: FormData, path: string): Answer =>
  form.has('_quiet') ? file('concept.txt', 'text/plain; charset=utf-8', format.time(now)) : see(path)
