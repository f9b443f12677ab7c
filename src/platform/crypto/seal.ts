import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Keys } from './keys.ts'

/**
 * Seals a text with AES-256-GCM: who lacks the key can neither read nor change it. The same text is sealed differently each
 * time. Shape: version (1 byte), key id (1), nonce (12), tag (16), then the text.
 */
export function seal(keys: Pick<Keys, 'sealing'>, text: string): Buffer {
  const newest = keys.sealing.at(-1)
  if (!newest) throw new Error('no key to seal with')
  const head = Buffer.from([version, newest.id])
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', newest.key, nonce).setAAD(head)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([head, nonce, cipher.getAuthTag(), sealed])
}

/** The text under the seal. Throws when the seal was broken or its key is not among ours. */
export function unseal(keys: Pick<Keys, 'sealing'>, sealed: Buffer): string {
  const head = sealed.subarray(0, headLength)
  const known = keys.sealing.find(({ id }) => id === head[1])
  if (head[0] !== version || !known) throw new Error('sealed with an unknown version or key')
  const tagStart = headLength + nonceLength
  const decipher = createDecipheriv('aes-256-gcm', known.key, sealed.subarray(headLength, tagStart), {
    authTagLength: tagLength,
  })
  decipher.setAAD(head).setAuthTag(sealed.subarray(tagStart, tagStart + tagLength))
  return Buffer.concat([decipher.update(sealed.subarray(tagStart + tagLength)), decipher.final()]).toString('utf8')
}

const version = 1
const headLength = 2
const nonceLength = 12
const tagLength = 16
