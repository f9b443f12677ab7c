/** What stands in the way of storing a measurement, said at the field it is about. */
import type { Objection } from './add-measurements.ts'
import { type FormState, fieldOf } from './measuring-form.view.tsx'
import { questionWords } from './question-text.ts'
import { text } from './text.ts'

export function objections(added: Objection): Pick<FormState, 'faults' | 'asked'> {
  switch (added.kind) {
    case 'questions':
      return {
        asked: added.questions.map(question => question.measure),
        faults: Object.fromEntries(added.questions.map(one => [fieldOf[one.measure], questionWords(one)])),
      }
    case 'refused':
      return {
        asked: [],
        faults: Object.fromEntries(added.known.map(one => [fieldOf[one.measure], text.form.known(one)])),
      }
  }
}
