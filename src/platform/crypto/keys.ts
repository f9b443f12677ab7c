import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/** The keys of 32 bytes that are kept outside the database: who has a copy of the database can read no BSN with it. */
export type Keys = {
  /** Seals what must be read back (BSN, second factor). The last one seals, all of them open. */
  readonly sealing: readonly { readonly id: number; readonly key: Buffer }[]
  /** Fingerprint by which a BSN is found in its municipality. */
  readonly bsnLookup: Buffer
  /**
   * Pseudonyms in the referral index, the same in every municipality that takes part: all of these keys go over a text, one after the other.
   * A further key makes every pseudonym another one, without the text (`index-pseudonym.ts`).
   */
  readonly indexPseudonym: readonly Buffer[]
  /** Signs cookies. */
  readonly sessions: Buffer
}

/**
 * Reads the key file; makes it (readable for its owner only) when there is none and `mayCreate`. New keys open nothing that
 * was sealed before, so create only beside a new database, and keep a copy of the file apart from that of the database.
 */
export function openKeys(file: string, { mayCreate }: { mayCreate: boolean }): Keys {
  if (mayCreate) createUnlessThere(file)
  return parse(file, readText(file))
}

/** One more key over all pseudonyms of the index. The file is replaced in one step: it is never half of itself. */
export function addIndexKey(file: string): Keys {
  const keys = openKeys(file, { mayCreate: false })
  const written = JSON.parse(readText(file))
  const indexPseudonym = [...keys.indexPseudonym.map(one => one.toString('base64')), randomBytes(32).toString('base64')]
  const making = `${file}.making`
  writeFileSync(making, `${JSON.stringify({ ...written, indexPseudonym }, null, 2)}\n`, { mode: statSync(file).mode })
  renameSync(making, file)
  return openKeys(file, { mayCreate: false })
}

function createUnlessThere(file: string): void {
  const key = () => randomBytes(32).toString('base64')
  const keys = { sealing: [{ id: 1, key: key() }], bsnLookup: key(), indexPseudonym: key(), sessions: key() }
  try {
    writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(
      `De sleutels in ${file} zijn niet te lezen. Zet ze terug: zonder deze sleutels is geen BSN leesbaar.`,
      { cause: error },
    )
  }
}

const key = z
  .base64()
  .transform(text => Buffer.from(text, 'base64'))
  .refine(({ length }) => length === 32, 'is geen 32 bytes')
const form = z.object({
  sealing: z.array(z.object({ id: z.int().min(1).max(255), key })).min(1),
  bsnLookup: key,
  // One key, as files were before keys could be replaced, or the list of them.
  indexPseudonym: z.union([key.transform(one => [one]), z.array(key).min(1)]),
  sessions: key,
})

function parse(file: string, text: string): Keys {
  try {
    return form.parse(JSON.parse(text))
  } catch (error) {
    // The cause is left out: it could quote a key.
    const places = error instanceof z.ZodError ? error.issues.map(({ path }) => path.join('.')).join(', ') : 'geen JSON'
    throw new Error(`De sleutels in ${file} kloppen niet: ${places}.`)
  }
}
