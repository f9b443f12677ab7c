import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { Db } from '../db/connect.ts'
import { enqueue } from '../jobs/queue.ts'
import type { Work } from '../jobs/worker.ts'
import { newId } from '../new-id.ts'
import type { Delivery, Notify } from '../notify/notify.ts'
import { deleteMessages, findUnsent, insertMessage, type Message, markRefused, markSent } from './store.ts'

export type { CalendarPart, Message } from './store.ts'

/**
 * Writes a message in the caller's transaction; a job sends it afterwards. Say that something waits, and never what: e-mail
 * is not confidential, and an inbox may be shared by a family. @param id to ask later whether it was refused
 */
export async function send(
  db: Db,
  municipality: string,
  message: Message,
  now: Temporal.Instant,
  id = newId<string>(),
): Promise<void> {
  await insertMessage(db, municipality, id, message, now)
  await enqueue(db, { queue, municipality, payload: { message: id }, runAt: now })
}

/**
 * Hands one message to the outside world; throws when that fails and may succeed later.
 * @param reference the message's own id; says nothing about anybody
 */
export type Deliver = (message: Message, reference: string) => Promise<Delivery>

/** Delivers through the mail server of SMTP_URL, from this address. Its refusals quote the recipient: only their code is told on. */
export function bySmtp(smtpUrl: string, from: string): Deliver {
  const transport = createTransport(smtpUrl)
  return async ({ recipient, subject, body, calendar }) => {
    const icalEvent = calendar && { filename: 'afspraak.ics', ...calendar }
    try {
      await transport.sendMail({ from, to: recipient, subject, text: body, icalEvent })
      return 'taken'
    } catch (error) {
      if (isNoMailbox(error)) return 'refused'
      throw new Error(`the mail server did not take a message: ${codeOf(error)}`)
    }
  }
}

/** What RFC 5321 calls a permanent refusal of a mailbox: 550 there is none, 551 not here, 553 its name is not allowed. */
const isNoMailbox = (error: unknown): boolean =>
  error instanceof Error &&
  'command' in error &&
  error.command === 'RCPT TO' &&
  'responseCode' in error &&
  [550, 551, 553].includes(Number(error.responseCode))

/** Delivers through NotifyNL. It takes no attachment: an appointment for the calendar goes `withCalendar`, where there is such a way. */
export function byNotify(notify: Notify, withCalendar: Deliver | undefined): Deliver {
  return (message, reference) =>
    message.calendar && withCalendar
      ? withCalendar(message, reference)
      : notify.mail(message.recipient, message.subject, message.body, reference)
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
    const mark = { taken: markSent, refused: markRefused }
    await mark[await deliver(message, id)](db, municipality, id, now)
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
