/** Every night: which forms were handled, a day ago or longer. By then nobody sends the same one again. */
import type { Work } from '../jobs/worker.ts'
import { deleteClaimsBefore } from './store.ts'

export const forgetForms: Work = {
  queue: 'forget-forms',
  daily: { at: '03:20', for: 'each-municipality' },
  run: async (db, { municipality, now }) => {
    if (municipality !== null) await deleteClaimsBefore(db, municipality, now.subtract({ hours: 24 }))
  },
}
