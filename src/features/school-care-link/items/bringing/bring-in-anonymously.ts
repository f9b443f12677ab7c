/**
 * The parents refused, and it is needed all the same: brought in without a name. The new item is tied to nobody: no child, no concern, no
 * line in the log about the child. Words that would name somebody are refused before they are kept.
 */
import { givesAway, type Naming } from '../../../../knowledge/care-team/anonymity.ts'
import type { SchoolSection } from '../../../../knowledge/care-team/professions.ts'
import { type Child, childrenOfSchool, fullName, guardiansOf } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { CareTeam } from '../../care-team.ts'
import type { ItemId } from '../../item.ts'
import { takeItem } from '../look-up.ts'
import { insertItem } from '../store.ts'
import { writeFirst } from './bring-in.ts'

export type AnonymousEntry = {
  /** Why it is needed to discuss this without a name. */
  readonly whyNeeded: string
  readonly words: Readonly<Pick<Record<SchoolSection, string>, 'question' | 'tried' | 'strengths'>>
}
export type BroughtIn =
  | { readonly kind: 'brought-in'; readonly id: ItemId }
  /** The gate is not "without a name": consent stands, is awaited, or the team's own rule closes it. */
  | { readonly kind: 'not-now' }
  /** A word that says who it is, and where it stands. */
  | { readonly kind: 'names-somebody'; readonly field: string; readonly word: string }

/** By whoever brought it in by name, and nobody else: only he knows of it. */
export async function bringInAnonymously(ctx: Ctx, named: string, entry: AnonymousEntry): Promise<BroughtIn> {
  const { item, team, child, gate } = await takeItem(ctx, named)
  if (item.requestedBy !== ctx.actor.id || child === null) throw new NotAllowed('school-care-link.item', item.child)
  if (gate?.kind !== 'anonymous-only') return { kind: 'not-now' }
  const naming = await namingOf(ctx, team, child)
  for (const [field, text] of Object.entries({ whyNeeded: entry.whyNeeded, ...entry.words })) {
    const word = givesAway(text, naming)
    if (word !== null) return { kind: 'names-somebody', field, word }
  }
  const id = newId<ItemId>()
  await insertItem(ctx.db, {
    municipality: ctx.municipality,
    id,
    team_id: team.id,
    kind: 'anonymous',
    child_id: null,
    asked_by: 'school',
    concern_id: null,
    why_needed: entry.whyNeeded,
    requested_on: ctx.today,
    requested_at: ctx.now,
    requested_by: ctx.actor.id,
  })
  await writeFirst(ctx, id, entry.words)
  record(ctx, 'create', 'school-care-link.anonymous-item', null)
  return { kind: 'brought-in', id }
}

/** Whose name may not stand in words about nobody: of every pupil of the school; of the pupil himself also his parents'. */
export async function namingOf(ctx: Ctx, team: CareTeam, child: Child | null): Promise<Naming> {
  const pupils = await childrenOfSchool(ctx, team.school.id)
  const people = child === null ? [] : [child, ...(await guardiansOf(ctx, child.id))]
  const children = [...pupils.map(pupil => pupil.child), ...(child === null ? [] : [child])]
  return {
    names: [...pupils.map(pupil => pupil.child), ...people].map(fullName),
    births: children.map(one => one.birth.on),
  }
}
