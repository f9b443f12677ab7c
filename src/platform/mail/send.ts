import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { Db } from '../db/connect.ts'
import { enqueue } from '../jobs/queue.ts'
import type { Work } from '../jobs/worker.ts'
import { newId } from '../new-id.ts'
import { deleteMessages, findUnsent, insertMessage, type Message, markSent } from './store.ts'

export type { CalendarPart, Message } from './store.ts'

/**
 * Writes a message in the caller's transaction; a job sends it afterwards. Say that something waits, and never what: e-mail
 * is not confidential, and an inbox may be shared by a family.
 */
export async function send(db: Db, municipality: string, message: Message, now: Temporal.Instant): Promise<void> {
  const id = newId()
  await insertMessage(db, municipality, id, message, now)
  await enqueue(db, { queue, municipality, payload: { message: id }, runAt: now })
}

/** Hands one message to the outside world; throws when that fails. */
export type Deliver = (message: Message) => Promise<void>

/** Delivers through the mail server of SMTP_URL, from this address. Its refusals quote the recipient: only their code is told on. */
export function bySmtp(smtpUrl: string, from: string): Deliver {
  const transport = createTransport(smtpUrl)
  return async ({ recipient, subject, body, calendar }) => {
    const icalEvent = calendar && { filename: 'afspraak.ics', ...calendar }
    await transport.sendMail({ from, to: recipient, subject, text: body, icalEvent }).catch(error => {
      throw new Error(`the mail server did not take a message: ${codeOf(error)}`)
    })
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'without a code'

/** The job that sends messages. Without `deliver` (the demo) they are only kept. */
export const mailWork = (deliver: Deliver | undefined): Work => ({
  queue,
  run: async (db, { municipality, payload, now }) => {
    const { message: id } = form.parse(payload)
    if (!deliver || municipality === null) return
    const message = await findUnsent(db, municipality, id)
    if (!message) return
    await deliver(message)
    await markSent(db, municipality, id, now)
  },
})

/** An address and a link in plain words are kept no longer than it takes to send them; what could not go out for a month is of no use. */
const keepUnsentDays = 30

/** Every night: messages that were sent, and those that never could be. */
export const forgetMessages: Work = {
  queue: 'forget-messages',
  daily: { at: '03:25', for: 'each-municipality' },
  run: async (db, { municipality, now }) => {
    if (municipality !== null) await deleteMessages(db, municipality, now.subtract({ hours: 24 * keepUnsentDays }))
  },
}

const queue = 'mail'
const form = z.object({ message: z.uuid() })
