/** Every night: which calls of other systems were answered a week ago or longer, and tokens that ended a day ago. */
import { deleteTokensBefore } from '../auth/clients/store.ts'
import type { Work } from '../jobs/worker.ts'
import { deleteCallsBefore } from './store.ts'

export const forgetCalls: Work = {
  queue: 'forget-calls',
  daily: { at: '03:25', for: 'each-municipality' },
  run: async (db, { municipality, now }) => {
    if (municipality === null) return
    await deleteCallsBefore(db, municipality, now.subtract({ hours: 7 * 24 }))
    await deleteTokensBefore(db, municipality, now.subtract({ hours: 24 }))
  },
}
