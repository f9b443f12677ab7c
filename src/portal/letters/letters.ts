/** Letters to a family: what the features have to say in writing, of every child as far as its reader may see it, and whether it was read. */
import { referralsOf, reportIdsOf } from '../../features/guidance/index.ts'
import { type CareTeamOutcome, careTeamAgreedFor, careTeamItemIdsOf } from '../../features/school-care-link/index.ts'
import { isTold, requestsForFamily, toldRequestsOf } from '../../features/youth-care-link/index.ts'
import { documentIdsOf, documentsForFamily } from '../../features/youth-health/index.ts'
import { type Child, fullName, whereaboutsHidden } from '../../people/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../platform/i18n/format.ts'
import { opens, type Subject } from '../sight.ts'
import { findRead } from './store.ts'
import { lettersText as text } from './text.ts'

export type LetterBody =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'care-team'; readonly outcome: CareTeamOutcome }
  /** A file to keep. */
  | { readonly kind: 'document'; readonly document: string }

export type Letter = {
  /** The kind and the id where it is kept; stands in the address. */
  readonly key: string
  readonly child: Child
  readonly about: string
  readonly on: Temporal.PlainDate
  readonly from: string
  readonly title: string
  readonly body: LetterBody
  readonly isRead: boolean
}

type Found = Omit<Letter, 'isRead'>

/** The latest first. */
export async function lettersOf(ctx: Ctx, subjects: readonly Subject[]): Promise<readonly Letter[]> {
  const found = await findLetters(ctx, subjects)
  const read = await findRead(ctx.db, ctx.municipality, ctx.actor.id)
  return found
    .map(letter => ({ ...letter, isRead: read.has(letter.key) }))
    .toSorted((one, other) => Temporal.PlainDate.compare(other.on, one.on) || other.key.localeCompare(one.key))
}

/**
 * How many of them the reader has not opened, for a page that opens all day: only when something was written that has not been opened
 * is it loaded, to see whether it is for this reader.
 */
export async function newLettersFor(ctx: Ctx, subjects: readonly Subject[]): Promise<number> {
  if (!(await mayHaveNew(ctx, subjects))) return 0
  return (await lettersOf(ctx, subjects)).filter(letter => !letter.isRead).length
}

async function mayHaveNew(ctx: Ctx, subjects: readonly Subject[]): Promise<boolean> {
  const idsThatOpen = (part: 'health' | 'help') => subjects.filter(one => opens(one, part)).map(({ child }) => child.id)
  const help = idsThatOpen('help')
  const [read, documents, reports, items, told] = await Promise.all([
    findRead(ctx.db, ctx.municipality, ctx.actor.id),
    documentIdsOf(ctx, idsThatOpen('health')),
    reportIdsOf(ctx, help),
    careTeamItemIdsOf(ctx, help),
    toldRequestsOf(ctx, help),
  ])
  const keys = [
    ...documents.map(id => `document-${id}`),
    ...reports.map(id => `referral-${id}`),
    ...items.map(id => `care-team-${id}`),
  ]
  if (keys.some(key => !read.has(key))) return true
  return [...told].some(([id, count]) => [...read].filter(key => key.startsWith(`care-request-${id}-`)).length < count)
}

async function findLetters(ctx: Ctx, subjects: readonly Subject[]): Promise<readonly Found[]> {
  const found = [...(await documents(ctx, subjects))]
  for (const subject of subjects.filter(one => opens(one, 'help')))
    found.push(
      ...(await referralLetters(ctx, subject)),
      ...(await careTeamLetters(ctx, subject)),
      ...(await careRequestLetters(ctx, subject)),
    )
  return found
}

async function documents(ctx: Ctx, subjects: readonly Subject[]): Promise<readonly Found[]> {
  const children = subjects.filter(one => opens(one, 'health')).map(({ child }) => child)
  return (await documentsForFamily(ctx, children)).flatMap(document => {
    const child = children.find(({ id }) => id === document.child)
    if (!child) return []
    const body = { kind: 'document', document: document.id } as const
    const from = document.recordedByName
    return { key: `document-${document.id}`, ...aboutOf(child), on: document.on, from, title: document.title, body }
  })
}

/** What the other organisation wrote back. */
const referralLetters = async (ctx: Ctx, { child }: Subject): Promise<readonly Found[]> =>
  (await referralsOf(ctx, child.id)).flatMap(({ referral }) =>
    referral.reports.map(({ id, words, at, by }) => ({
      key: `referral-${id}`,
      ...aboutOf(child),
      on: dayInTheNetherlands(at),
      from: `${by}, ${referral.organisation.name}`,
      title: text.referral(referral.offer.name),
      body: { kind: 'words' as const, words },
    })),
  )

async function careTeamLetters(ctx: Ctx, { child }: Subject): Promise<readonly Found[]> {
  const agreed = await careTeamAgreedFor(ctx, child)
  const isHidden = agreed.length > 0 && (await whereaboutsHidden(ctx, [child.id], ctx.actor.id)).size > 0
  return agreed.map(outcome => {
    const school = isHidden ? text.school : outcome.school
    return {
      key: `care-team-${outcome.id}`,
      ...aboutOf(child),
      on: outcome.on,
      from: school,
      title: text.careTeam(school),
      body: { kind: 'care-team', outcome: { ...outcome, school } },
    }
  })
}

const careRequestLetters = async (ctx: Ctx, { child }: Subject): Promise<readonly Found[]> =>
  (await requestsForFamily(ctx, child.id)).flatMap(({ request }) =>
    request.steps.flatMap((step, place) =>
      isTold(step)
        ? {
            key: `care-request-${request.id}-${place}`,
            ...aboutOf(child),
            on: step.on,
            from: `${step.byName}, ${request.recipient.name}`,
            title: text.careRequest(request.recipient.name),
            body: { kind: 'words' as const, words: step.words },
          }
        : [],
    ),
  )

const aboutOf = (child: Child) => ({ child, about: child.givenNames || fullName(child) })
