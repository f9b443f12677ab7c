import { join } from 'node:path'
import { z } from 'zod'
import type { Provider } from './auth/openid/provider.ts'
import type { NotifySettings } from './notify/notify.ts'

/** Every setting of the program, read once. docs/: what each is for. */
export type Env = {
  /** Where the program listens. */
  readonly port: number
  readonly host: string
  /** Keys, and the database when it is our own. */
  readonly dataFolder: string
  /** Another PostgreSQL; undefined: start our own. */
  readonly databaseUrl: string | undefined
  readonly keyFile: string
  /** Invented people, and signing in without a password. */
  readonly demo: boolean
  /** The moment at which the clock of a demo starts, to show what a later day brings; undefined: the time it is. */
  readonly demoStart: Temporal.Instant | undefined
  /** Mail server. */
  readonly smtpUrl: string | undefined
  /** By which way mail leaves; null: messages are only kept. */
  readonly mailBy: 'smtp' | 'notify' | null
  /** NotifyNL, for text messages and, where it was chosen, mail; null: text messages are only kept. */
  readonly notify: NotifySettings | null
  /** Sender of messages. */
  readonly mailFrom: string
  /** By which OpenID provider families sign in, where a municipality set none itself; null: by none. */
  readonly openId: Provider | null
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error'
}

/** Throws one error that names every setting that is wrong, and why. */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const result = form.safeParse(withoutEmpty(variables))
  const faults = [...unknownNames(variables), ...(result.success ? [] : result.error.issues.map(faultOf))]
  if (!result.success || faults.length > 0) throw new Error(`De instellingen kloppen niet:\n${faults.join('\n')}`)
  const set = result.data
  const isOwnDatabase = set.DATABASE_URL === undefined
  const demo = set.OPENCJG_DEMO ?? (isOwnDatabase && set.NODE_ENV !== 'production')
  if (set.OPENCJG_NOW && !demo)
    throw new Error('De instellingen kloppen niet:\n- OPENCJG_NOW is er alleen voor de demo')
  return {
    port: set.PORT,
    host: set.HOST,
    dataFolder: set.OPENCJG_DATA,
    databaseUrl: set.DATABASE_URL,
    keyFile: set.OPENCJG_KEYS ?? join(set.OPENCJG_DATA, 'keys.json'),
    demo,
    demoStart: set.OPENCJG_NOW,
    smtpUrl: set.SMTP_URL,
    mailBy: mailByFrom(set),
    notify: notifyFrom(set),
    mailFrom: set.MAIL_FROM ?? 'CJG <niet-antwoorden@localhost>',
    openId: openIdFrom(set),
    logLevel: set.LOG_LEVEL,
  }
}

const url = (...schemes: string[]) =>
  z
    .string()
    .refine(text => schemes.includes(text.split(':')[0] ?? ''), { error: `begint met ${schemes.join(': of ')}:` })

function isMoment(text: string): boolean {
  try {
    return Temporal.Instant.from(text) instanceof Temporal.Instant
  } catch {
    return false
  }
}

const form = z
  .object({
    PORT: z.coerce
      .number('is een getal')
      .int('is een heel getal')
      .min(0, 'is 0 of meer')
      .max(65535, 'is hoogstens 65535')
      .default(3000),
    HOST: z.string().default('localhost'),
    NODE_ENV: z.string().optional(),
    DATABASE_URL: url('postgres', 'postgresql').optional(),
    OPENCJG_DATA: z.string().default('data'),
    OPENCJG_KEYS: z.string().optional(),
    OPENCJG_DEMO: z
      .enum(['1', '0', 'true', 'false'], 'is 1 of 0')
      .transform(text => text === '1' || text === 'true')
      .optional(),
    OPENCJG_NOW: z
      .string()
      .refine(isMoment, 'is een moment, zoals 2026-11-23T23:59:00+01:00')
      .transform(text => Temporal.Instant.from(text))
      .optional(),
    SMTP_URL: url('smtp', 'smtps').optional(),
    NOTIFY_URL: url('https', 'http').optional(),
    NOTIFY_KEY: z.string().optional(),
    NOTIFY_TEXT_TEMPLATE: z.uuid('is een UUID').optional(),
    NOTIFY_MAIL_TEMPLATE: z.uuid('is een UUID').optional(),
    MAIL_BY: z.enum(['smtp', 'notify'], 'is smtp of notify').optional(),
    MAIL_FROM: z.string().includes('@', 'is een e-mailadres').optional(),
    OPENCJG_OPENID_ISSUER: url('https', 'http').optional(),
    OPENCJG_OPENID_CLIENT_ID: z.string().optional(),
    OPENCJG_OPENID_CLIENT_SECRET: z.string().optional(),
    OPENCJG_OPENID_LABEL: z.string().default('DigiD'),
    OPENCJG_OPENID_LEVELS: z.string().default(''),
    OPENCJG_OPENID_LEAST: z.string().optional(),
    OPENCJG_OPENID_HIGH: z.string().optional(),
    OPENCJG_OPENID_CLAIM: z.string().optional(),
    OPENCJG_OPENID_MANDATE_CLAIM: z.string().optional(),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], 'is debug, info, warn of error').default('warn'),
  })
  .refine(set => !set.SMTP_URL || set.MAIL_FROM, {
    path: ['MAIL_FROM'],
    error: 'is nodig bij SMTP_URL: de afzender van de berichten',
  })
  .refine(set => !set.NOTIFY_KEY || (set.NOTIFY_URL && (set.NOTIFY_TEXT_TEMPLATE || set.NOTIFY_MAIL_TEMPLATE)), {
    path: ['NOTIFY_KEY'],
    error: 'vraagt ook NOTIFY_URL, en NOTIFY_TEXT_TEMPLATE of NOTIFY_MAIL_TEMPLATE',
  })
  .refine(set => set.MAIL_BY !== 'notify' || (set.NOTIFY_KEY && set.NOTIFY_MAIL_TEMPLATE), {
    path: ['MAIL_BY'],
    error: 'notify vraagt ook NOTIFY_KEY en NOTIFY_MAIL_TEMPLATE',
  })
  .refine(set => set.MAIL_BY !== 'smtp' || set.SMTP_URL, { path: ['MAIL_BY'], error: 'smtp vraagt ook SMTP_URL' })
  .refine(
    set =>
      set.OPENCJG_OPENID_ISSUER === undefined || (set.OPENCJG_OPENID_CLIENT_ID && set.OPENCJG_OPENID_CLIENT_SECRET),
    {
      path: ['OPENCJG_OPENID_ISSUER'],
      error: 'vraagt ook OPENCJG_OPENID_CLIENT_ID en OPENCJG_OPENID_CLIENT_SECRET',
    },
  )
  .refine(set => set.OPENCJG_OPENID_ISSUER === undefined || set.OPENCJG_OPENID_CLAIM, {
    path: ['OPENCJG_OPENID_CLAIM'],
    error: 'is nodig: de claim waarin het BSN staat',
  })
  .refine(
    set =>
      [set.OPENCJG_OPENID_LEAST, set.OPENCJG_OPENID_HIGH].every(
        level => level === undefined || levelsFrom(set.OPENCJG_OPENID_LEVELS).includes(level),
      ),
    { path: ['OPENCJG_OPENID_LEVELS'], error: 'noemt ook de waarden van OPENCJG_OPENID_LEAST en OPENCJG_OPENID_HIGH' },
  )

function notifyFrom(set: z.output<typeof form>): NotifySettings | null {
  const { NOTIFY_URL: address, NOTIFY_KEY: key } = set
  if (!address || !key) return null
  const [textTemplate, mailTemplate] = [set.NOTIFY_TEXT_TEMPLATE ?? null, set.NOTIFY_MAIL_TEMPLATE ?? null]
  return { url: address, key, textTemplate, mailTemplate }
}

/** As chosen; else by the mail server where there is one. */
const mailByFrom = (set: z.output<typeof form>): Env['mailBy'] => set.MAIL_BY ?? (set.SMTP_URL ? 'smtp' : null)

/** With spaces between, the lowest first. */
const levelsFrom = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean)

function openIdFrom(set: z.output<typeof form>): Provider | null {
  const {
    OPENCJG_OPENID_ISSUER: issuer,
    OPENCJG_OPENID_CLIENT_ID: clientId,
    OPENCJG_OPENID_CLIENT_SECRET: secret,
  } = set
  const claim = set.OPENCJG_OPENID_CLAIM
  if (!issuer || !clientId || !secret || !claim) return null
  return {
    audience: 'families',
    label: set.OPENCJG_OPENID_LABEL,
    issuer,
    clientId,
    secret,
    levels: levelsFrom(set.OPENCJG_OPENID_LEVELS),
    least: set.OPENCJG_OPENID_LEAST ?? null,
    high: set.OPENCJG_OPENID_HIGH ?? null,
    claim,
    claimHolds: 'bsn',
    mandateClaim: set.OPENCJG_OPENID_MANDATE_CLAIM ?? null,
  }
}

const faultOf = ({ path, message }: z.core.$ZodIssue): string => `- ${path.join('.')} ${message}`

/** A name of ours that we do not know is a slip of the pen, and the setting meant would silently keep its default. */
const unknownNames = (variables: Readonly<Record<string, string | undefined>>): string[] =>
  Object.keys(variables)
    .filter(name => name.startsWith('OPENCJG_') && !(name in form.shape))
    .map(name => `- ${name} bestaat niet`)

const withoutEmpty = (variables: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
