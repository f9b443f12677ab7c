/** A file begins with who starts it as its holder, and nobody else. */
import { actingProfessional } from '../../../centre/index.ts'
import { addressWords, findChild, fullName, guardiansOf, householdsOf } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../platform/i18n/format.ts'
import { newId } from '../../../platform/new-id.ts'
import { aboutWords } from '../concerns/concern.ts'
import { getConcern } from '../concerns/look-up.ts'
import { actAs, insertSuspicion, insertVersion } from './store.ts'
import type { EntryId, Kind, SuspicionId, Words } from './suspicion.ts'

/** `concern` is one of whoever starts: what was seen goes along as the first signal. */
export async function startSuspicion(ctx: Ctx, about: Words, concern: string | null): Promise<SuspicionId> {
  const signal = concern === null ? null : await signalFrom(ctx, concern)
  const id = await begin(ctx, 'steps')
  const registration = signal?.registration ?? ''
  await write(ctx, id, 'about', { ...about, registration })
  if (signal) await write(ctx, id, 'signal', signal.words)
  return id
}

/** Acute danger: nothing to fill in. Who calls first writes later. */
export const startEmergency = (ctx: Ctx): Promise<SuspicionId> => begin(ctx, 'emergency')

async function begin(ctx: Ctx, path: 'steps' | 'emergency'): Promise<SuspicionId> {
  const id = newId<SuspicionId>()
  const { organisation } = await actingProfessional(ctx)
  await actAs(ctx)
  await insertSuspicion(ctx, { id, path, organisation: organisation.id })
  record(ctx, 'create', 'reporting-code.suspicion', null, id)
  return id
}

const write = (ctx: Ctx, suspicion: SuspicionId, kind: Kind, words: Words): Promise<boolean> =>
  insertVersion(ctx, suspicion, { id: newId<EntryId>(), version: 1, kind, words })

async function signalFrom(ctx: Ctx, id: string) {
  const concern = await getConcern(ctx, id)
  const on = dayInTheNetherlands(concern.notedAt).toString()
  const words: Words = { on, how: 'direct', source: '', facts: concern.seen }
  return { registration: concern.childId ?? '', words }
}

/** The words with which a file about the child of one's own concern opens: copied once, so that the file asks nothing of the child again. */
export async function aboutFrom(ctx: Ctx, concernId: string): Promise<Words> {
  const concern = await getConcern(ctx, concernId)
  const { childId } = concern
  const child = childId === null ? undefined : await findChild(ctx, childId)
  if (!child) return { name: aboutWords(concern) }
  const [households, guardians] = [await householdsOf(ctx, child.id), await guardiansOf(ctx, child.id)]
  const family = guardians.map(one => [fullName(one), one.phone].filter(Boolean).join(', '))
  return {
    name: fullName(child),
    born: child.birth.on.toString(),
    address: households.map(addressWords).join('\n'),
    family: family.join('\n'),
  }
}
