/**
 * Locks a file with words that a person keeps: AES-256-GCM under a key that scrypt makes of the words. Who lacks the words can neither
 * read nor change it. Shape: the sign 'OCJG' and a version (5 bytes), salt (16), nonce (12), tag (16), then the content.
 */
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'

/** Takes some tenths of a second on purpose: so does every guess at the words. */
export async function lock(words: string, content: Buffer): Promise<Buffer> {
  const salt = randomBytes(saltLength)
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', await keyOf(words, salt), nonce).setAAD(sign)
  const locked = Buffer.concat([cipher.update(content), cipher.final()])
  return Buffer.concat([sign, salt, nonce, cipher.getAuthTag(), locked])
}

export type Unlocked =
  | { readonly kind: 'unlocked'; readonly content: Buffer }
  /** `other-words`: the words are not those, or the file was changed; nobody can tell which. */
  | { readonly kind: 'refused'; readonly because: 'not-such-a-file' | 'other-words' }

export async function unlock(words: string, file: Buffer): Promise<Unlocked> {
  if (file.length < headLength || !file.subarray(0, sign.length).equals(sign))
    return { kind: 'refused', because: 'not-such-a-file' }
  const [salt, nonce, tag] = partsOf(file)
  const decipher = createDecipheriv('aes-256-gcm', await keyOf(words, salt), nonce, { authTagLength: tagLength })
  decipher.setAAD(sign).setAuthTag(tag)
  const opened = decipher.update(file.subarray(headLength))
  try {
    return { kind: 'unlocked', content: Buffer.concat([opened, decipher.final()]) }
  } catch {
    return { kind: 'refused', because: 'other-words' }
  }
}

const sign = Buffer.from([...Buffer.from('OCJG'), 1])
const saltLength = 16
const nonceLength = 12
const tagLength = 16
const headLength = sign.length + saltLength + nonceLength + tagLength

function partsOf(file: Buffer): readonly [salt: Buffer, nonce: Buffer, tag: Buffer] {
  const nonceAt = sign.length + saltLength
  const tagAt = nonceAt + nonceLength
  return [file.subarray(sign.length, nonceAt), file.subarray(nonceAt, tagAt), file.subarray(tagAt, headLength)]
}

// 128 MB and about a third of a second for each guess (RFC 7914 with N = 2^17, r = 8).
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
const derive = promisify<string, Buffer, number, object, Buffer>(scrypt)
const keyOf = (words: string, salt: Buffer): Promise<Buffer> => derive(words.normalize('NFKC'), salt, 32, cost)
