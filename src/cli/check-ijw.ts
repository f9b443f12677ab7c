import { readFile } from 'node:fs/promises'
import { checkFile } from '../features/youth-care-link/index.ts'
import { type Run, WrongUse } from './command.ts'

/** Checks messages of iJw 3.2 one by one: 'in orde', or each fault at its place. Exit code 1 when one of them is refused. */
export const checkIjwFiles: Run = async (files, { write, complain }) => {
  if (files.length === 0) throw new WrongUse('Noem een bestand.')
  let refused = 0
  for (const file of files) {
    const checked = checkFile(await bytesOf(file))
    const name = checked.code === null ? file : `${file} (${checked.code})`
    if (checked.refused.length > 0) refused++
    for (const words of checked.refused) complain(`${name}: ${words}`)
    if (checked.refused.length === 0) await write(`${name}: in orde\n`)
    for (const path of checked.notRead) await write(`${name}: niet gelezen: ${path}\n`)
  }
  return refused === 0 ? 0 : 1
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch {
    throw new WrongUse(`Dit bestand is niet te lezen: ${file}`)
  }
}
