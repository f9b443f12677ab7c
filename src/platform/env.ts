/** Every setting, read once and refused at boot with its name and the reason. */
import { join, resolve } from 'node:path'
import { z } from 'zod'

export type Env = {
  readonly port: number
  readonly host: string
  /** Where the embedded database, the keys and everything else that must stay is kept. */
  readonly dataFolder: string
  /** PostgreSQL 15 or newer; the embedded one when undefined. */
  readonly databaseUrl: string | undefined
  readonly keyFile: string
  /** The demo town and its sign-in without passwords: never beside real people. */
  readonly demo: boolean
  /** Where mail is delivered; kept in the outbox when undefined. */
  readonly smtpUrl: string | undefined
}

const yesOrNo = z.enum(['0', '1'], { error: 'must be 0 or 1' }).transform(word => word === '1')

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  OPENCJG_DATA: z.string().min(1).default('data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  OPENCJG_KEYS: z.string().min(1).optional(),
  OPENCJG_DEMO: yesOrNo.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// address' }).optional(),
})

/** Throws one error that names every setting that can not be used. Without a database of its own it is a demo, unless told. */
export function readEnv(settings: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new Error(`These settings can not be used:\n${z.prettifyError(parsed.error)}`)
  const { PORT, HOST, OPENCJG_DATA, DATABASE_URL, OPENCJG_KEYS, OPENCJG_DEMO, SMTP_URL } = parsed.data
  const dataFolder = resolve(OPENCJG_DATA)
  return {
    port: PORT,
    host: HOST,
    dataFolder,
    databaseUrl: DATABASE_URL,
    keyFile: OPENCJG_KEYS ?? join(dataFolder, 'keys.json'),
    demo: OPENCJG_DEMO ?? DATABASE_URL === undefined,
    smtpUrl: SMTP_URL,
  }
}
