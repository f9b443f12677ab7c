import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type BdsFile, type Imported, importBds, importWords, largestBatch } from '../features/youth-health/index.ts'
import { act, program } from '../platform/act.ts'
import { format } from '../platform/i18n/format.ts'
import { type Run, type Terminal, WrongUse } from './command.ts'
import { chooseCentre, type Ground, onFoundation } from './on-foundation.ts'

/**
 * Takes exchanged files into the records of a municipality. Each child is new, called by the file's own reference; linking to a child that
 * is known here is done on the page, by somebody who looks. Exit code 1 when a file was refused: of it nothing is stored.
 */
export const importBdsFiles: Run = async (words, terminal) => {
  const { files, wanted } = askedIn(words)
  return onFoundation(async ground => {
    const { code } = chooseCentre(ground.centres, wanted)
    const counts = { imported: 0, 'already-imported': 0, refused: 0 }
    for (let first = 0; first < files.length; first += largestBatch) {
      const results = await importBatch(ground, code, files.slice(first, first + largestBatch))
      for (const result of results) {
        counts[result.kind]++
        await tell(result, terminal)
      }
    }
    await terminal.write(
      `${format.count(files.length, 'bestand', 'bestanden')}: ${counts.imported} ingelezen, ${counts['already-imported']} al ingelezen, ${counts.refused} geweigerd\n`,
    )
    return counts.refused === 0 ? 0 : 1
  })
}

function askedIn(words: readonly string[]): { readonly files: readonly string[]; readonly wanted: string | undefined } {
  try {
    const asked = parseArgs({ args: [...words], options: { gemeente: { type: 'string' } }, allowPositionals: true })
    if (asked.positionals.length === 0) throw new WrongUse('Noem minstens één bestand.')
    return { files: asked.positionals, wanted: asked.values.gemeente }
  } catch (error) {
    throw error instanceof WrongUse ? error : new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

type Unreadable = { readonly kind: 'refused'; readonly name: string; readonly unreadable: string }

/** One transaction for a batch: when the program is stopped half way, all of a batch is stored or none of it. */
async function importBatch(
  { database, keys }: Ground,
  municipality: Parameters<typeof act>[0]['municipality'],
  names: readonly string[],
): Promise<readonly (Imported | Unreadable)[]> {
  const read = await Promise.all(names.map(readOne))
  const files = read.filter(file => 'content' in file)
  const now = Temporal.Now.instant()
  const imported = await act({ database, keys, municipality, actor: program('import'), now }, ctx =>
    importBds(ctx, files),
  )
  return [...imported, ...read.filter(file => 'unreadable' in file)]
}

async function readOne(name: string): Promise<BdsFile | Unreadable> {
  try {
    return { name, content: await readFile(name, 'utf8'), whose: { kind: 'by-reference' } }
  } catch (error) {
    return { kind: 'refused', name, unreadable: error instanceof Error ? error.message : String(error) }
  }
}

async function tell(result: Imported | Unreadable, { write, complain }: Terminal): Promise<void> {
  switch (result.kind) {
    case 'imported':
      await write(`${result.name}: ingelezen als ${result.child}${importWords.leftOut(result.leftOut)}\n`)
      return
    case 'already-imported':
      await write(`${result.name}: al ingelezen, er is niets veranderd\n`)
      return
    case 'refused':
      if ('unreadable' in result) complain(`${result.name}:bestand: niet te lezen (${result.unreadable})`)
      else for (const fault of result.faults) complain(`${result.name}:${importWords.fault(fault)}`)
  }
}
