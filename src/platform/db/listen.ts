/** Hears what other transactions, of this program or another on the same database, said with `pg_notify` when they were done. */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { programName } from './connect.ts'

export type Ears = {
  readonly hear: (words: string) => void
  /** After a time without a line: something may have been said that was not heard. */
  readonly missed: () => void
}

export type Listening = { stop(): Promise<void> }

/** A line of its own, opened again when it breaks. Rejects only when the first time fails. */
export async function listen(url: string, channel: string, ears: Ears): Promise<Listening> {
  let stopped = false
  let line = await openLine(url, channel, ears, again)
  async function again(): Promise<void> {
    while (!stopped) {
      await sleep(1000)
      const opened = await openLine(url, channel, ears, again).catch(() => undefined)
      if (!opened) continue
      line = opened
      if (stopped) await line.end()
      else ears.missed()
      return
    }
  }
  return {
    async stop() {
      stopped = true
      await line.end().catch(() => {})
    },
  }
}

async function openLine(url: string, channel: string, ears: Ears, broken: () => Promise<void>): Promise<pg.Client> {
  const line = new pg.Client({ connectionString: url, application_name: programName })
  line.on('notification', ({ payload }) => ears.hear(payload ?? ''))
  line.on('error', () => {})
  await line.connect()
  await line.query(`listen ${line.escapeIdentifier(channel)}`)
  line.once('end', () => void broken())
  return line
}
