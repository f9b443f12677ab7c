/** What somebody needs to sign in: a password and the secret of an authenticator, both made here and shown once. */
import { randomInt } from 'node:crypto'
import { generateSecret, generateURI } from 'otplib'

export type Entry = { readonly password: string; readonly secondFactor: string }

/** Without letters and digits that look alike, so that it can be read from paper: 16 signs of 30 are 78 bits. */
const signs = 'abcdefghjkmnpqrstuvwxyz2345679'
const groups = 4
const groupLength = 4

export function newEntry(): Entry {
  const group = () => Array.from({ length: groupLength }, () => signs[randomInt(signs.length)]).join('')
  return { password: Array.from({ length: groups }, group).join('-'), secondFactor: generateSecret() }
}

/** The address that an authenticator app understands. */
export const authenticatorAddress = (issuer: string, signInName: string, secret: string): string =>
  generateURI({ issuer, label: signInName, secret })
