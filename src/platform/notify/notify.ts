/**
 * NotifyNL, by which a government organisation sends text messages and e-mail: the same HTTP interface as GOV.UK Notify. The text of a
 * message is a template that stands there; ours hold nothing but ((subject)) and ((body)). Source: docs.notifynl.nl, "Send a message"
 * (POST /v2/notifications/sms and /email; an API key is name-service-secret; a JWT of at most 30 seconds, HS256), and its client pages on
 * errors: the code and the kind are fixed, the words are not.
 */
import { createHmac } from 'node:crypto'
import { z } from 'zod'

export type NotifySettings = {
  /** Where it is: 'https://api.notifynl.nl'. */
  readonly url: string
  /** From the settings, never from code. */
  readonly key: string
  /** Null: text messages are only kept. */
  readonly textTemplate: string | null
  /** Null: e-mail goes another way. */
  readonly mailTemplate: string | null
}

/** `refused`: the address or number is none, and will not become one by trying again. */
export type Delivery = 'taken' | 'refused'

export type Notify = {
  /** @param to '+31612345678' @param reference ours; says nothing about anybody */
  readonly text: (to: string, body: string, reference: string) => Promise<Delivery>
  readonly mail: (to: string, subject: string, body: string, reference: string) => Promise<Delivery>
}

/**
 * Throws when a message was not taken and may be taken later: too many at once, a fault there, or a setting of ours that is wrong. Its
 * answers may quote the recipient, so only the status and their kind are told on.
 */
export function notifyBy(
  settings: NotifySettings,
  clock: () => Temporal.Instant = () => Temporal.Now.instant(),
): Notify {
  const { service, secret } = partsOf(settings.key)
  const post = (kind: 'sms' | 'email', template: string | null, message: object) => {
    if (template === null) throw new Error(`no template for ${kind} is set`)
    const address = `${settings.url.replace(/\/$/, '')}/v2/notifications/${kind}`
    return send(address, tokenOf(service, secret, clock()), { template_id: template, ...message })
  }
  return {
    text: (to, body, reference) =>
      post('sms', settings.textTemplate, { phone_number: to, personalisation: { body }, reference }),
    mail: (to, subject, body, reference) =>
      post('email', settings.mailTemplate, { email_address: to, personalisation: { subject, body }, reference }),
  }
}

const uuidLength = 36

/** Both ids have hyphens of their own, so they are counted from the end. */
export function partsOf(key: string): { readonly service: string; readonly secret: string } {
  const secret = key.slice(-uuidLength)
  const service = key.slice(-2 * uuidLength - 1, -uuidLength - 1)
  const isUuid = (word: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(word)
  if (!isUuid(secret) || !isUuid(service)) throw new Error('the key of NotifyNL is not name-service-secret')
  return { service, secret }
}

function tokenOf(service: string, secret: string, now: Temporal.Instant): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ typ: 'JWT', alg: 'HS256' })}.${part({ iss: service, iat: Math.floor(now.epochMilliseconds / 1000) })}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

const refusal = z.object({ errors: z.array(z.object({ error: z.string() })) })

async function send(address: string, token: string, body: object): Promise<Delivery> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.status === 201) return 'taken'
  const kinds = refusal.safeParse(answer).data?.errors.map(({ error }) => error) ?? []
  // Of what we send only the address comes from outside; a key or template that is wrong is another kind.
  if (response.status === 400 && kinds.includes('ValidationError')) return 'refused'
  throw new Error(`NotifyNL did not take a message: ${response.status} ${kinds.join(' ')}`.trim())
}
