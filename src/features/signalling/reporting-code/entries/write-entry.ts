/** The holder writes in the file: a new entry, or an entry anew. Days to look again follow from what is written. */
import { assessmentBy } from '../../../../knowledge/reporting-code/terms.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { getHeld, object } from '../look-up.ts'
import { insertVersion, setReminder } from '../store.ts'
import type { Entry, EntryId, Kind, ReminderKind, Suspicion, Words } from '../suspicion.ts'
import { type Fault, faultsOf, mayAdd, mayChange } from './rules.ts'
import { deleteDraft } from './store.ts'

export type Written =
  | { readonly kind: 'written'; readonly id: EntryId }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | { readonly kind: 'stale'; readonly newer: Entry }

export async function addEntry(ctx: Ctx, id: string, kind: Kind, words: Words): Promise<Written> {
  const suspicion = await getHeld(ctx, id)
  if (!mayAdd(suspicion, kind)) throw new NotAllowed(object)
  return write(ctx, suspicion, { id: newId<EntryId>(), version: 1, kind, words })
}

/** `readAt`: the version that was on the screen. */
export async function changeEntry(
  ctx: Ctx,
  id: string,
  entryId: string,
  words: Words,
  readAt: number,
): Promise<Written> {
  const { suspicion, entry } = await heldEntry(ctx, id, entryId)
  if (entry.version !== readAt) return { kind: 'stale', newer: entry }
  // What the form does not ask (the registration it was opened from) stays with the entry.
  const whole = { ...entry.words, ...words }
  return write(ctx, suspicion, { id: entry.id, version: readAt + 1, kind: entry.kind, words: whole })
}

/** An entry that may be changed, for the holder of its file. */
export async function heldEntry(ctx: Ctx, id: string, entryId: string) {
  const suspicion = await getHeld(ctx, id)
  const entry = suspicion.entries.find(one => one.id === entryId)
  if (!entry || !mayChange(suspicion, entry.kind)) throw new NotAllowed(object)
  return { suspicion, entry }
}

type NewEntry = { readonly id: EntryId; readonly version: number; readonly kind: Kind; readonly words: Words }

async function write(ctx: Ctx, suspicion: Suspicion, entry: NewEntry): Promise<Written> {
  const faults = faultsOf(suspicion, entry.kind, entry.words, ctx.today.toString())
  if (faults.length > 0) return { kind: 'refused', faults }
  if (!(await insertVersion(ctx, suspicion.id, entry))) {
    const { entry: newer } = await heldEntry(ctx, suspicion.id, entry.id)
    return { kind: 'stale', newer }
  }
  await deleteDraft(ctx, suspicion.id, entry.kind)
  for (const [what, on] of remindersFrom(entry)) await setReminder(ctx, suspicion.id, what, on)
  record(ctx, entry.version === 1 ? 'create' : 'change', 'reporting-code.entry', null, suspicion.id)
  return { kind: 'written', id: entry.id }
}

type Day = Temporal.PlainDate | null

function remindersFrom({ kind, words }: NewEntry): readonly (readonly [ReminderKind, Day])[] {
  switch (kind) {
    case 'report':
      return [['assessment', assessmentBy(Temporal.PlainDate.from(words.on ?? ''))]]
    case 'answer':
      return words.what === 'receipt' ? [] : [['assessment', null]]
    case 'decision':
    case 'closure':
      return words.evaluateOn ? [['evaluation', dayOf(words.evaluateOn)]] : []
    case 'follow-up':
      return [
        ['evaluation', null],
        ['follow-up', dayOf(words.next)],
      ]
    default:
      return []
  }
}

const dayOf = (word: string | undefined): Day => (word ? Temporal.PlainDate.from(word) : null)
