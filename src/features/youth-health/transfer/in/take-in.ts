/** Puts a received record in its place, whole or not at all: with a child that is known here, or with one registered for it. */
import { type Bsn, parseBsn } from '../../../../knowledge/identifiers/bsn.ts'
import {
  type Child,
  type ChildId,
  findChild,
  findChildByBsn,
  fullName,
  guardiansOf,
  type PersonId,
  recordCustody,
  registerChild,
  registerGuardian,
  searchChildren,
} from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { findMomentFacts } from '../../consultation/moments/moments-of.ts'
import { findExaminations } from '../../development/index.ts'
import { findLinesChoices } from '../../growth/lines/store.ts'
import { findToRepeat } from '../../growth/repeat/store.ts'
import { findRequests } from '../../questionnaires/store.ts'
import { childLookedAfter } from '../../record/care-relation.ts'
import { findDocuments } from '../../record/documents/store.ts'
import { loadTimeline } from '../../record/timeline/load-timeline.ts'
import { findFindings } from '../../screening/store.ts'
import { findVaccinationFacts } from '../../vaccination/index.ts'
import { areOfAnother, findTables, insertRows } from '../rows/store.ts'
import { type Carer, countOf, type Row, type Rows, type TransferFile } from '../transfer-file.ts'
import type { Received } from './received.ts'
import { deleteReceived, insertTakenIn, isReadHereToo } from './store.ts'

/** Whom the file may be about: who has its BSN, else who was born on the same day and has the same sex. */
export async function candidatesFor(ctx: Ctx, { child }: TransferFile): Promise<readonly Child[]> {
  const bsn = bsnOf(child)
  const known = bsn && (await findChildByBsn(ctx, bsn))
  if (known) return [known]
  const day = Temporal.PlainDate.from(child.birth.on)
  const sameDay = await searchChildren(ctx, { kind: 'birth-date', day })
  return sameDay.filter(one => one.sex === child.sex || one.sex === 'unknown' || child.sex === 'unknown')
}

export type Whose = { readonly kind: 'known-child'; readonly id: string } | { readonly kind: 'new-child' }
export type TakenInNow =
  | { readonly kind: 'taken-in'; readonly child: ChildId; readonly added: number }
  /**
   * `other-child`: the chosen child was born on another day, or the file's BSN is that of somebody else here. `with-another`: what the
   * file holds is here already, in the record of another child. `imported-here`: a Basisdataset file was read in both there and here, and
   * all of it would stand in the record twice.
   */
  | { readonly kind: 'refused'; readonly because: 'other-child' | 'with-another' | 'imported-here' }

/**
 * Also for a youth of eighteen and over: what arrives was written when the record was open, so it is no new care, and no record is opened
 * by `openRecord`. Throws NotAllowed for whoever does not look after the child.
 */
export async function takeIn(ctx: Ctx, { id, file, fingerprint }: Received, whose: Whose): Promise<TakenInNow> {
  const chosen = await chosenFor(ctx, file, whose)
  if (chosen.kind === 'refused') return chosen
  if (await isWithAnother(ctx, file, chosen.id)) return { kind: 'refused', because: 'with-another' }
  if (await isReadHereToo(ctx.db, ctx.municipality, file.rows.import_file ?? []))
    return { kind: 'refused', because: 'imported-here' }
  const child = chosen.id ?? (await newChild(ctx, file))
  // Taking in is writing: not for a child that another organisation looks after.
  await childLookedAfter(ctx, child)
  const people = new Map<string, string>([[file.child.id, child], ...(await carersFor(ctx, child, file))])
  let added = 0
  for (const table of await findTables(ctx.db)) {
    const rows = (file.rows[table] ?? []).map(row => withPeople(row, people))
    if (rows.length > 0) added += await insertRows(ctx.db, ctx.municipality, child, table, rows)
  }
  await readBack(ctx, child)
  await insertTakenIn(ctx, { child, sender: file.sender, fingerprint, counts: countOf(file.rows) })
  // A colleague was first: then nothing of this happened.
  if (!(await deleteReceived(ctx.db, ctx.municipality, id))) throw new NotFound(`received record ${id}`)
  record(ctx, 'create', 'youth-health.received-record', child, id)
  return { kind: 'taken-in', child, added }
}

/** What no page can read does not come in: it throws, and nothing of the file is stored. */
async function readBack(ctx: Ctx, child: ChildId): Promise<void> {
  const { db, municipality } = ctx
  await Promise.all([
    loadTimeline(ctx, child, null),
    findVaccinationFacts(ctx, child),
    findMomentFacts(ctx, child),
    findFindings(db, municipality, child),
    findRequests(db, municipality, child),
    findExaminations(db, municipality, child),
    findLinesChoices(db, municipality, child),
    findToRepeat(db, municipality, child),
    findDocuments(db, municipality, child),
  ])
}

type Chosen =
  /** Null: a child that is to be registered. */
  | { readonly kind: 'chosen'; readonly id: ChildId | null }
  | { readonly kind: 'refused'; readonly because: 'other-child' }

async function chosenFor(ctx: Ctx, { child }: TransferFile, whose: Whose): Promise<Chosen> {
  const refused: Chosen = { kind: 'refused', because: 'other-child' }
  const bsn = bsnOf(child)
  const owner = bsn && (await findChildByBsn(ctx, bsn))
  if (whose.kind === 'new-child') return owner ? refused : { kind: 'chosen', id: null }
  const known = await findChild(ctx, whose.id)
  if (!known?.birth.on.equals(Temporal.PlainDate.from(child.birth.on))) return refused
  // A twin has the same birthday: the number decides, where both have one.
  const isAnother = owner ? owner.id !== known.id : bsn !== null && known.hasBsn
  return isAnother ? refused : { kind: 'chosen', id: known.id }
}

/** With the new child nothing can be yet: every row that is here is with somebody else. */
async function isWithAnother(
  { db, municipality }: Ctx,
  { rows }: TransferFile,
  chosen: ChildId | null,
): Promise<boolean> {
  for (const [table, all] of Object.entries(rows))
    if (await areOfAnother(db, municipality, chosen ?? noChild, table, all)) return true
  return false
}

const noChild = '00000000-0000-0000-0000-000000000000' as ChildId

async function newChild(ctx: Ctx, { child }: TransferFile): Promise<ChildId> {
  const { givenNames, familyName, sex, birth, language, interpreterLanguage } = child
  const registration = await registerChild(ctx, {
    givenNames,
    familyName,
    sex,
    language,
    interpreterLanguage,
    birth: { kind: birth.kind, on: Temporal.PlainDate.from(birth.on) },
    bsn: bsnOf(child),
    isAnother: true,
  })
  if (registration.kind !== 'registered') throw new Error(`registering a transferred child gave ${registration.kind}`)
  return registration.id
}

function bsnOf({ bsn }: TransferFile['child']): Bsn | null {
  const parsed = bsn === null ? null : parseBsn(bsn)
  return parsed?.ok ? parsed.bsn : null
}

type Known = readonly (readonly [there: string, here: PersonId])[]

/** The file's people by who they are here: a guardian of the same name, or else one who is registered now. */
async function carersFor(ctx: Ctx, child: ChildId, { carers, rows, ...file }: TransferFile): Promise<Known> {
  const guardians = await guardiansOf(ctx, child)
  const known: (readonly [string, PersonId])[] = []
  for (const carer of carers) {
    const same = guardians.find(one => fullName(one).toLowerCase() === fullName(carer).toLowerCase())
    known.push([carer.id, same?.id ?? (await registerCarer(ctx, child, carer))])
  }
  const named = new Set([file.child.id, ...carers.map(({ id }) => id)])
  for (const [id, name] of speakersIn(rows)) if (!named.has(id)) known.push([id, await registerSpeaker(ctx, name)])
  return known
}

/** Who said something, by id: also somebody who no longer cares for the child. */
const speakersIn = (rows: Rows): ReadonlyMap<string, string> =>
  new Map(
    Object.values(rows)
      .flat()
      .flatMap(({ person_id, person_name }) =>
        typeof person_id === 'string' ? [[person_id, String(person_name ?? '')] as const] : [],
      ),
  )

/** Known by name only: no longer a guardian, so nothing else came with the file. */
function registerSpeaker(ctx: Ctx, name: string): Promise<PersonId> {
  const [givenNames = '', ...rest] = name.split(' ')
  return registerGuardian(ctx, { ...unknownPerson, givenNames, familyName: rest.join(' ') })
}

const unknownPerson = {
  sex: 'unknown',
  bsn: null,
  language: 'nl',
  interpreterLanguage: null,
  phone: null,
  email: null,
} as const

async function registerCarer(ctx: Ctx, child: ChildId, carer: Carer): Promise<PersonId> {
  const { givenNames, familyName, phone, email, interpreterLanguage, relation, custody } = carer
  const details = { givenNames, familyName, phone, email, interpreterLanguage }
  const guardian = await registerGuardian(ctx, { ...unknownPerson, ...details })
  await recordCustody(ctx, { child, guardian, relation, custody, since: ctx.today })
  return guardian
}

/** Who said something there is somebody here. */
function withPeople(row: Row, people: ReadonlyMap<string, string>): Row {
  const person = typeof row.person_id === 'string' ? people.get(row.person_id) : undefined
  return person === undefined ? row : { ...row, person_id: person }
}
