import { parseArgs } from 'node:util'
import { type ExportedBds, exportBds, importedFrom } from '../features/youth-health/index.ts'
import { parseBsn } from '../knowledge/identifiers/bsn.ts'
import { type Child, findChild, findChildByBsn, fullName, searchChildren } from '../people/index.ts'
import { act, program } from '../platform/act.ts'
import type { Ctx } from '../platform/ctx.ts'
import { isId } from '../platform/new-id.ts'
import { type Run, type Terminal, WrongUse } from './command.ts'
import { chooseCentre, onFoundation } from './on-foundation.ts'

/**
 * Writes the records of children as Basisdataset JSON, one line for each child that was named, in that order. A child is named by its id,
 * its BSN, its name, or the file it was read from. Exit code 1 when one of them was not found, or is not one child.
 */
export const exportBdsFiles: Run = async (words, terminal) => {
  const { named, wanted } = askedIn(words)
  return onFoundation(async ({ database, keys, centres }) => {
    const municipality = chooseCentre(centres, wanted).code
    let isWhole = true
    for (const name of named) {
      const now = Temporal.Now.instant()
      const found = await act({ database, keys, municipality, actor: program('export'), now }, ctx =>
        exportNamed(ctx, name),
      )
      isWhole = (await tell(name, found, terminal)) && isWhole
    }
    return isWhole ? 0 : 1
  })
}

function askedIn(words: readonly string[]): { readonly named: readonly string[]; readonly wanted: string | undefined } {
  try {
    const asked = parseArgs({ args: [...words], options: { gemeente: { type: 'string' } }, allowPositionals: true })
    if (asked.positionals.length === 0) throw new WrongUse('Noem minstens één kind.')
    return { named: asked.positionals, wanted: asked.values.gemeente }
  } catch (error) {
    throw error instanceof WrongUse ? error : new WrongUse(error instanceof Error ? error.message : String(error))
  }
}

type Found =
  | ExportedBds
  | { readonly kind: 'nobody' }
  | { readonly kind: 'several'; readonly called: readonly string[] }

async function exportNamed(ctx: Ctx, name: string): Promise<Found> {
  const found = await childrenNamed(ctx, name)
  const [child] = found
  if (!child) return { kind: 'nobody' }
  return found.length === 1
    ? exportBds(ctx, child)
    : { kind: 'several', called: found.map(one => `${one.id} (${fullName(one)}, ${one.birth.on})`) }
}

async function childrenNamed(ctx: Ctx, name: string): Promise<readonly Child[]> {
  if (isId(name)) return present([await findChild(ctx, name)])
  const bsn = parseBsn(name)
  if (bsn.ok) return present([await findChildByBsn(ctx, bsn.bsn)])
  const imported = await importedFrom(ctx, name)
  if (imported.length > 0) return present(await Promise.all(imported.map(id => findChild(ctx, id))))
  // A likeness is enough for who looks at a page, never for what goes out unseen.
  const alike = await searchChildren(ctx, { kind: 'name', text: name })
  return alike.filter(child => fullName(child).toLowerCase() === name.trim().toLowerCase())
}

const present = (children: readonly (Child | undefined)[]): readonly Child[] =>
  children.filter(child => child !== undefined)

/** False when there was nothing to write. */
async function tell(name: string, found: Found, { write, complain }: Terminal): Promise<boolean> {
  switch (found.kind) {
    case 'exported':
      await write(`${JSON.stringify(found.file)}\n`)
      return true
    case 'nobody':
      complain(`${name}: hier is geen kind met dit nummer, deze naam of dit bestand`)
      return false
    case 'several':
      complain(`${name}: dit kan meer dan één kind zijn; noem het nummer: ${found.called.join(', ')}`)
      return false
    case 'not-born-yet':
      complain(`${name}: dit kind is nog niet geboren; een bestand heeft een geboortedatum`)
      return false
  }
}
