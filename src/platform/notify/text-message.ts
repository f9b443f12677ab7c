/** Text messages, as the mail is sent: written with what happens, sent by a job afterwards, and taken away once sent. */
import { z } from 'zod'
import type { Db } from '../db/connect.ts'
import { enqueue } from '../jobs/queue.ts'
import type { Work } from '../jobs/worker.ts'
import { newId } from '../new-id.ts'
import type { Notify } from './notify.ts'
import { deleteTextMessages, findUnsentText, insertTextMessage, markTextRefused, markTextSent } from './store.ts'

const queue = 'text-message'

/** Say that something waits, and never what or for whom: a telephone lies on a table. @param recipient '+31612345678' @param id to ask later whether it was refused */
export async function sendText(
  db: Db,
  municipality: string,
  { recipient, body }: { readonly recipient: string; readonly body: string },
  now: Temporal.Instant,
  id = newId<string>(),
): Promise<void> {
  await insertTextMessage(db, { municipality, id, recipient, body, created_at: now })
  await enqueue(db, { queue, municipality, payload: { message: id }, runAt: now })
}

/** Without NotifyNL they are only kept, and taken away after a month. */
export const textWork = (notify: Notify | undefined): Work => ({
  queue,
  run: async (db, { municipality, payload, now }) => {
    if (!notify || municipality === null) return
    const { message: id } = z.object({ message: z.uuid() }).parse(payload)
    const message = await findUnsentText(db, municipality, id)
    if (!message) return
    const mark = { taken: markTextSent, refused: markTextRefused }
    await mark[await notify.text(message.recipient, message.body, id)](db, municipality, id, now)
  },
})

const keepUnsentDays = 30

export const forgetTextMessages: Work = {
  queue: 'forget-text-messages',
  daily: { at: '03:26', for: 'each-municipality' },
  run: async (db, { municipality, now }) => {
    if (municipality !== null) await deleteTextMessages(db, municipality, now.subtract({ hours: 24 * keepUnsentDays }))
  },
}
