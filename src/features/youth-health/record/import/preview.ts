/** What an import would store, before anything is stored. */
import type { LeftOut } from '../../../../knowledge/basisdataset/fault.ts'
import type { BdsRecord } from '../../../../knowledge/basisdataset/record.ts'
import { type Child, searchChildren } from '../../../../people/index.ts'
import { may } from '../../../../platform/auth/roles.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { BdsFile, FileFault } from './bds-file.ts'
import type { Upload } from './import.form.ts'
import { nameIn, readFile, sexOf } from './read-file.ts'
import { findImported } from './store.ts'

export type Preview = {
  readonly ready: readonly ReadyFile[]
  /** Names of files whose content was taken in before. */
  readonly already: readonly string[]
  readonly refused: readonly RefusedFile[]
}
export type RefusedFile = { readonly name: string; readonly faults: readonly FileFault[] }
export type ReadyFile = Upload & {
  readonly child: BdsRecord
  readonly leftOut: readonly LeftOut[]
  /** Whom it may be about: born on the same day, of the same sex. */
  readonly candidates: readonly Child[]
  readonly called: { readonly givenNames: string; readonly familyName: string }
  readonly chosen: string
}

/** `files` may come straight from an upload, or back from a confirmation that was not whole. */
export async function previewImport(ctx: Ctx, files: readonly (Upload | BdsFile)[]): Promise<Preview> {
  const read = files.map(file => ({ ...file, read: readFile(file.content, ctx.today) }))
  const fingerprints = read.flatMap(file => (file.read.kind === 'read' ? [file.read.fingerprint] : []))
  const known = new Map(await findImported(ctx.db, ctx.municipality, fingerprints))
  const ready: ReadyFile[] = []
  const already: string[] = []
  const refused: RefusedFile[] = []
  for (const { read: content, ...file } of read) {
    if (content.kind === 'refused') refused.push({ name: file.name, faults: content.faults })
    else if (known.has(content.fingerprint)) already.push(file.name)
    else ready.push(await readyFile(ctx, file, content))
  }
  return { ready, already, refused }
}

type Content = Pick<ReadyFile, 'child' | 'leftOut'>

async function readyFile(ctx: Ctx, file: Upload | BdsFile, { child, leftOut }: Content): Promise<ReadyFile> {
  const whose = 'whose' in file ? file.whose : null
  return {
    name: file.name,
    content: file.content,
    child,
    leftOut,
    candidates: await candidatesFor(ctx, child),
    called: whose?.kind === 'new-child' ? whose : nameIn(child, file.name),
    chosen: whose?.kind === 'known-child' ? whose.id : '',
  }
}

/** Names are shown only to who may look for people. */
async function candidatesFor(ctx: Ctx, file: BdsRecord): Promise<readonly Child[]> {
  if (!may.findPeople(ctx.actor)) return []
  const sameDay = await searchChildren(ctx, { kind: 'birth-date', day: file.birth })
  return sameDay.filter(child => child.sex === sexOf(file))
}
