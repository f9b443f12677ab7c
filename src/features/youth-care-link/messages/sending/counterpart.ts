/**
 * The system of a provider, over HTTP: a message goes there as XML, and its return message comes back in the answer. Real networks for these
 * messages (VECOZO, the municipal gateway) ask certificates and envelopes of their own; an adapter for them is a `Counterpart` too.
 */
import { limits } from '../xml/read-xml.ts'
import { sendingText } from './text.ts'

export type Answered =
  | { readonly kind: 'answered'; readonly status: number; readonly body: Uint8Array }
  /** Nobody answered, or it was refused. */
  | { readonly kind: 'failed'; readonly status: number | null; readonly told: string }

export type Counterpart = (address: string, xml: string) => Promise<Answered>

const patienceMs = 20_000

export const overHttp: Counterpart = async (address, xml) => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/xml; charset=utf-8', accept: 'application/xml' },
      body: xml,
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    })
    const body = await bodyOf(response)
    if (!response.ok) return { kind: 'failed', status: response.status, told: sendingText.status(response.status) }
    return { kind: 'answered', status: response.status, body }
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    return {
      kind: 'failed',
      status: null,
      told: isLate ? sendingText.late(patienceMs / 1000) : sendingText.unreachable,
    }
  }
}

/** No more than a message may be. */
async function bodyOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.byteLength
    if (size > limits.bytes) return new Uint8Array()
    parts.push(part)
  }
  return Buffer.concat(parts)
}
