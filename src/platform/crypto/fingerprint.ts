import { createHmac } from 'node:crypto'
import type { Keys } from './keys.ts'

/** HMAC-SHA-256 (32 bytes) of a text: the same text gives the same fingerprint, and only who has the key can try texts out. */
export const fingerprint = (keys: Keys, purpose: 'bsnLookup' | 'sessions', text: string): Buffer =>
  createHmac('sha256', keys[purpose]).update(text, 'utf8').digest()
