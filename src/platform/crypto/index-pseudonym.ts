import { createHmac } from 'node:crypto'
import type { Keys } from './keys.ts'

/**
 * What the referral index knows a text by, under each layer of keys, the first layer first (32 bytes each). Layer 1 is the HMAC-SHA-256 of the
 * text under the first key; every next layer is the HMAC of the pseudonym before it under the next key. So a new key can go over all that
 * is in the index without anybody knowing the texts, and whoever has lost one key still has the others to break.
 */
export function indexPseudonyms(keys: Keys, text: string): readonly Buffer[] {
  const layers: Buffer[] = []
  let under: Buffer = Buffer.from(text, 'utf8')
  for (const key of keys.indexPseudonym) {
    under = keyed(key, under)
    layers.push(under)
  }
  return layers
}

/** The same pseudonym one layer on: `layer` counts from 1 and is the one it comes to stand under. */
export function nextLayer(keys: Keys, pseudonym: Buffer, layer: number): Buffer {
  const key = keys.indexPseudonym[layer - 1]
  if (!key) throw new Error(`there is no key of layer ${layer}`)
  return keyed(key, pseudonym)
}

const keyed = (key: Buffer, under: Buffer): Buffer => createHmac('sha256', key).update(under).digest()
