/**
 * Takes exchanged Basisdataset files into the records of this municipality: each file whole, or not at all. A file with a fault stores
 * nothing, and a file whose content was taken in before changes nothing.
 */
import { mayAdd, recordStanding } from '../../../../knowledge/consent/record-standing.ts'
import { type ChildId, findChild, registerChild } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { standing } from '../../growth/rules.ts'
import { findMeasurements, insertMeasurements } from '../../growth/store.ts'
import type { ImportFileId } from '../contact-moment.ts'
import { findBirthDetails, insertContactMoments, insertRecords } from '../store.ts'
import type { BdsFile, FileFault, Imported, ReadFile } from './bds-file.ts'
import { type Documents, documentsOf, type Known } from './documents.ts'
import { nameIn, readFile, sexOf } from './read-file.ts'
import { findImported, insertImportFiles, type NewImportFile } from './store.ts'

/** All in the transaction of `ctx`; so many at a time that it stays short: `largestBatch`. In the order of `files`. */
export async function importBds(ctx: Ctx, files: readonly BdsFile[]): Promise<readonly Imported[]> {
  const read = files.map(file => ({ file, read: readFile(file.content, ctx.today) }))
  const fingerprints = read.flatMap(one => (one.read.kind === 'read' ? [one.read.fingerprint] : []))
  const known = new Map(await findImported(ctx.db, ctx.municipality, fingerprints))
  const accepted: Accepted[] = []
  const results: Imported[] = []
  for (const one of read) {
    const result = await accept(ctx, one.file, one.read, known)
    if (result.kind === 'accepted') accepted.push(result)
    results.push(result.kind === 'accepted' ? result.imported : { ...result, name: one.file.name })
  }
  await store(ctx, accepted)
  return results
}

export const largestBatch = 100

type Accepted = {
  readonly kind: 'accepted'
  readonly imported: Imported
  readonly importFile: NewImportFile
  readonly documents: Documents
}
type NotAccepted =
  | { readonly kind: 'already-imported'; readonly child: ChildId }
  | { readonly kind: 'refused'; readonly faults: readonly FileFault[] }

/** Decides about one file; `known` grows with each accepted one, so that a batch holds no content twice. */
async function accept(
  ctx: Ctx,
  file: BdsFile,
  read: ReadFile,
  known: Map<string, ChildId>,
): Promise<Accepted | NotAccepted> {
  if (read.kind === 'refused') return read
  const before = known.get(read.fingerprint)
  if (before) return { kind: 'already-imported', child: before }
  const whose = await childOf(ctx, file, read)
  if (whose.kind !== 'found') return whose
  const { child, record: knownOfChild } = whose
  const { fingerprint, leftOut } = read
  known.set(fingerprint, child)
  const importFile = { id: newId<ImportFileId>(), fingerprint, name: file.name, child, leftOut }
  return {
    kind: 'accepted',
    imported: { kind: 'imported', name: file.name, child, leftOut },
    importFile,
    documents: documentsOf(read.child, child, importFile.id, knownOfChild),
  }
}

type WhoseRecord = { readonly kind: 'found'; readonly child: ChildId; readonly record: Known }
type Read = Extract<ReadFile, { kind: 'read' }>

async function childOf(ctx: Ctx, file: BdsFile, { child }: Read): Promise<WhoseRecord | NotAccepted> {
  switch (file.whose.kind) {
    case 'known-child':
      return knownChild(ctx, file.whose.id, child)
    case 'by-reference':
      return { kind: 'found', child: await newChild(ctx, child, nameIn(child, file.name)), record: nothing }
    case 'new-child':
      return { kind: 'found', child: await newChild(ctx, child, file.whose), record: nothing }
  }
}

const nothing: Known = { standing: [], birth: undefined }

type InFile = Read['child']

/** A child that was chosen must be the one the file is about, as far as the file tells: same birth date, same sex. */
async function knownChild(ctx: Ctx, id: string, file: InFile): Promise<WhoseRecord | NotAccepted> {
  const child = await findChild(ctx, id)
  if (!child?.birth.on.equals(file.birth) || child.sex !== sexOf(file)) {
    const found = `${file.birth} ${file.sex}`
    return { kind: 'refused', faults: [{ place: 'clientDetails', because: 'other-child', found }] }
  }
  if (!mayAdd(recordStanding(child.birth.on, ctx.today), 'care'))
    return { kind: 'refused', faults: [{ place: 'clientDetails', because: 'closed-record', found: '' }] }
  const recorded = await findMeasurements(ctx.db, ctx.municipality, child.id)
  const birth = await findBirthDetails(ctx.db, ctx.municipality, child.id)
  return { kind: 'found', child: child.id, record: { standing: standing(recorded), birth } }
}

async function newChild(
  ctx: Ctx,
  file: InFile,
  { givenNames, familyName }: { readonly givenNames: string; readonly familyName: string },
): Promise<ChildId> {
  const registration = await registerChild(ctx, {
    givenNames,
    familyName,
    sex: sexOf(file),
    birth: { kind: 'born', on: file.birth },
    bsn: null,
    language: 'nl',
    interpreterLanguage: null,
    isAnother: true,
  })
  if (registration.kind !== 'registered') throw new Error(`registering without a BSN gave ${registration.kind}`)
  return registration.id
}

/** A few statements for the whole batch, however many files. */
async function store(ctx: Ctx, accepted: readonly Accepted[]): Promise<void> {
  if (accepted.length === 0) return
  const files = accepted.map(one => one.importFile)
  await insertRecords(ctx, [...new Set(files.map(file => file.child))])
  await insertImportFiles(ctx, files)
  await insertContactMoments(
    ctx,
    accepted.flatMap(one => one.documents.moments),
  )
  await insertMeasurements(
    ctx,
    accepted.flatMap(one => one.documents.measurements),
  )
  for (const file of files) record(ctx, 'create', 'youth-health.import', file.child, file.id)
}
