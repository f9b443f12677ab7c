/** Every night: the words of questions that were answered long ago are erased; what they were about stays, to count. */

import { program } from '../../../platform/act.ts'
import { writeTrace } from '../../../platform/audit/record.ts'
import type { Work } from '../../../platform/jobs/worker.ts'
import { newId } from '../../../platform/new-id.ts'
import { keepWordsMonths } from './rules.ts'
import { eraseWords } from './store.ts'

export const eraseQuestions: Work = {
  queue: 'erase-questions',
  daily: { at: '03:10', for: 'each-municipality' },
  run: async (db, { municipality, now }) => {
    if (municipality === null) return
    const before = now.toZonedDateTimeISO('Europe/Amsterdam').subtract({ months: keepWordsMonths }).toInstant()
    const erased = await eraseWords(db, municipality, before, now)
    if (erased === 0) return
    const line = { event: 'delete', object: 'information.question', subject: null, detail: `${erased}` } as const
    await writeTrace({
      db,
      municipality,
      actor: program('erase-questions'),
      now,
      requestId: newId<string>(),
      trace: [line],
    })
  },
}
