/**
 * A further key over the referral index, in two steps, as a program reads its keys when it starts: first the key is added to the file, and
 * the programs are started again; then all pseudonyms are lifted, now by this command or tonight by the program itself.
 */
import { asIndex, beginNewestLayer, layersInIndex, rekeyBatch } from '../features/signalling/index.ts'
import { addIndexKey, openKeys } from '../platform/crypto/keys.ts'
import { readEnv } from '../platform/env.ts'
import type { Run, Terminal } from './command.ts'
import { type Ground, onFoundation } from './on-foundation.ts'

export const rekeyIndex: Run = async (_, terminal) =>
  onFoundation(async ground => {
    const file = readEnv(process.env).keyFile
    const { newest, isDone } = await asIndex(ground.database, layersInIndex)
    const held = openKeys(file, { mayCreate: false }).indexPseudonym.length
    if (held === newest && isDone) {
      addIndexKey(file)
      await terminal.write(
        `Sleutel ${held + 1} staat in ${file}. Maak een kopie van dit bestand: zonder deze sleutel is de index onbruikbaar.\n`,
      )
      await terminal.write(
        'Start het programma opnieuw. Daarna gaat het omzetten vannacht vanzelf, of nu met dezelfde opdracht.\n',
      )
      return 0
    }
    return lift(ground, terminal)
  })

/** Where another stopped, by night or half-way, this goes on. */
async function lift({ database, keys }: Ground, { write }: Terminal): Promise<number> {
  const now = () => Temporal.Now.instant()
  await asIndex(database, index => beginNewestLayer(index, keys, now()))
  let lifted = 0
  for (let told = 0; ; ) {
    const rows = await asIndex(database, index => rekeyBatch(index, keys, now()))
    lifted += rows
    if (rows === 0) break
    if (lifted - told < 100_000) continue
    told = lifted
    await write(`${lifted} meldingen omgezet\n`)
  }
  await write(`Klaar: ${lifted} meldingen omgezet.\n`)
  return 0
}
