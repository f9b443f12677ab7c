/** Somebody brings a pupil in. By name nothing of it reaches the team before the family consented in writing. */
import { type SchoolSection, schoolSections } from '../../../../knowledge/care-team/professions.ts'
import { membershipsOn } from '../../../../knowledge/care-team/sight.ts'
import { type Child, childrenOfSchool, enrolmentOf, findChild, fullName } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { type Concern, concernInHand } from '../../../signalling/index.ts'
import type { CareTeam } from '../../care-team.ts'
import type { AskedBy, ItemId } from '../../item.ts'
import { teamsOf, viewerIn } from '../../teams/look-up.ts'
import { insertContribution, insertItem } from '../store.ts'

/** Whom it would be about, at which team, and the concern it comes from. */
export type Subject = { readonly child: Child; readonly team: CareTeam; readonly concern: Concern | null }

export type SubjectFound =
  | { readonly kind: 'found'; readonly subject: Subject }
  /** Whoever asks must say who it is, at the school he works for; null when he works for none that has a team. */
  | { readonly kind: 'ask'; readonly team: CareTeam | null }
  | { readonly kind: 'no-team' }

/** By the child's page, by a concern in one's hands, or not yet. Whoever has no ground to know the child is told nothing of it. */
export async function subjectOf(
  ctx: Ctx,
  asked: { readonly child: string; readonly concern: string },
): Promise<SubjectFound> {
  const teams = await teamsOf(ctx)
  const inHand = asked.concern ? await concernInHand(ctx, asked.concern) : null
  const child = await findChild(ctx, inHand?.child ?? asked.child)
  // Who may not look children up is refused the same whether there is such a child or not.
  if (!child && asked.child !== '' && !may.findPeople(ctx.actor)) throw new NotAllowed('school-care-link.item')
  if (!child) return { kind: 'ask', team: teams.find(team => isOwnSchool(ctx, team)) ?? null }
  const school = (await enrolmentOf(ctx, child.id))?.school.id
  const team = teams.find(one => one.school.id === school)
  const knows =
    may.findPeople(ctx.actor) || inHand?.child === child.id || (team !== undefined && isOwnSchool(ctx, team))
  if (!knows) throw new NotAllowed('school-care-link.item', child.id)
  record(ctx, 'read', 'people.child', child.id)
  const concern = inHand?.concern ?? null
  return team ? { kind: 'found', subject: { child, team, concern } } : { kind: 'no-team' }
}

/** Its staff sign in as the school, or somebody sits in its team as internal coordinator. */
const isOwnSchool = (ctx: Ctx, team: CareTeam): boolean =>
  (team.organisation !== null && team.organisation === ctx.actor.organisation) ||
  membershipsOn(viewerIn(ctx, [team]), team.id, ctx.today).some(one => one.profession === 'internal-coordinator')

/** A pupil of one's own school, by the whole name and the day of birth; never a list. */
export async function pupilNamed(ctx: Ctx, name: string, birth: Temporal.PlainDate): Promise<Child | undefined> {
  const team = (await teamsOf(ctx)).find(one => isOwnSchool(ctx, one))
  if (!team) throw new NotAllowed('school-care-link.item')
  record(ctx, 'search', 'school-care-link.pupil', null)
  const pupils = await childrenOfSchool(ctx, team.school.id, { bornBetween: { from: birth, to: birth } })
  return pupils.map(pupil => pupil.child).find(child => sameWords(fullName(child), name))
}

const sameWords = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/gu, 'i').replace(/\s+/gu, ' ').trim().toLowerCase()

export type NewItem = {
  readonly askedBy: AskedBy
  readonly words: Readonly<Record<SchoolSection, string>>
}

export async function bringIn(ctx: Ctx, { child, team, concern }: Subject, entry: NewItem): Promise<ItemId> {
  const id = newId<ItemId>()
  await insertItem(ctx.db, {
    municipality: ctx.municipality,
    id,
    team_id: team.id,
    kind: 'named',
    child_id: child.id,
    asked_by: entry.askedBy,
    concern_id: concern?.id ?? null,
    why_needed: '',
    requested_on: ctx.today,
    requested_at: ctx.now,
    requested_by: ctx.actor.id,
  })
  await writeFirst(ctx, id, entry.words)
  record(ctx, 'create', 'school-care-link.item', child.id)
  return id
}

/** The parts that were filled in, each as its first version. */
export async function writeFirst(
  ctx: Ctx,
  item: ItemId,
  words: Readonly<Partial<Record<SchoolSection, string>>>,
): Promise<void> {
  for (const section of schoolSections) {
    const text = words[section] ?? ''
    if (text === '') continue
    await insertContribution(ctx.db, {
      municipality: ctx.municipality,
      item_id: item,
      section,
      version: 1,
      words: text,
      written_at: ctx.now,
      written_by: ctx.actor.id,
    })
  }
}
