/** A youth who decides alone says what each parent may see, and takes it back. What somebody else decides is never shared here. */
import { decidesAlone, type SharedPart, sharedParts } from '../../knowledge/consent/shared-parts.ts'
import { record } from '../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../platform/ctx.ts'
import { findChild, guardiansOf } from '../look-up.ts'
import type { Child, Guardian } from '../person.ts'
import { type NewShareChoice, partsSharedWith, type ShareChoice } from './share.ts'
import { findShareChoices, insertShareChoices } from './store.ts'

export type Sharing = {
  readonly youth: Child
  readonly guardians: readonly Guardian[]
  /** Everything that was ever said, in order. */
  readonly choices: readonly ShareChoice[]
}

/** Whoever acts, as a youth who decides alone. Throws NotAllowed for anybody else. */
export async function ownSharing(ctx: Ctx): Promise<Sharing> {
  const youth = await findChild(ctx, ctx.actor.id)
  if (!youth || !decidesAlone(youth.birth.on, ctx.today)) throw new NotAllowed('people.share-choice', youth?.id ?? null)
  const choices = (await findShareChoices(ctx.db, ctx.municipality, [youth.id])).get(youth.id) ?? []
  return { youth, guardians: await guardiansOf(ctx, youth.id), choices }
}

/** From now on this parent sees these parts and no others. What stays as it was leaves no word. */
export async function chooseSharing(ctx: Ctx, reader: string, wanted: readonly SharedPart[]): Promise<void> {
  const { youth, guardians, choices } = await ownSharing(ctx)
  const guardian = guardians.find(({ id }) => id === reader)
  if (!guardian) throw new NotAllowed('people.share-choice', youth.id)
  const now = partsSharedWith(guardian.id, choices)
  const changed = sharedParts.flatMap((part): readonly NewShareChoice[] =>
    wanted.includes(part) === now.includes(part)
      ? []
      : [{ reader: guardian.id, part, says: wanted.includes(part) ? 'yes' : 'no' }],
  )
  await insertShareChoices(ctx, youth.id, changed)
  for (const { part, says } of changed) record(ctx, 'change', 'people.share-choice', youth.id, `${part} ${says}`)
}
