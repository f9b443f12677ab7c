/** Which children somebody sees here, and how much of each: by age and custody, as knowledge/consent says. */
import type { SharedPart } from '../knowledge/consent/shared-parts.ts'
import { parentSight, whoMaySee } from '../knowledge/consent/who-may-see.ts'
import { type Child, type Custody, childrenInCareOf, findChild, type Relation, type Ward } from '../people/index.ts'
import { type Ctx, NotAllowed } from '../platform/ctx.ts'

export type Sight =
  | { readonly kind: 'whole' }
  /** A parent without custody: important facts, on request (BW 1:377c). */
  | { readonly kind: 'on-request' }
  /** The youth decides alone: only the parts that the youth lets this reader see. */
  | { readonly kind: 'only-with-consent'; readonly shared: readonly SharedPart[] }

export type Subject = {
  readonly child: Child
  /** Whom the reader is to the child. */
  readonly as: 'self' | Relation
  /** Null for oneself. */
  readonly custody: Custody | null
  readonly sight: Sight
}

/** Oneself first, then the children one cares for, the youngest first. */
export async function subjectsOf(ctx: Ctx): Promise<readonly Subject[]> {
  const [self, wards] = await Promise.all([findChild(ctx, ctx.actor.id), childrenInCareOf(ctx, ctx.actor.id)])
  const subjects = wards.map(ward => ({
    child: ward.child,
    as: ward.relation,
    custody: ward.custody,
    sight: sightOfWard(ward, ctx.today),
  }))
  const youngestFirst = subjects.toSorted((one, other) =>
    Temporal.PlainDate.compare(other.child.birth.on, one.child.birth.on),
  )
  return self
    ? [{ child: self, as: 'self', custody: null, sight: sightOfSelf(self, ctx.today) }, ...youngestFirst]
    : youngestFirst
}

/** The child with this id, when the reader may see all of it. Throws NotAllowed for any other. */
export async function getWholeSubject(ctx: Ctx, id: string): Promise<Subject> {
  const subject = (await subjectsOf(ctx)).find(candidate => candidate.child.id === id)
  if (subject?.sight.kind !== 'whole') throw new NotAllowed('portal.child')
  return subject
}

/** Does this part of what is known about the child open for the reader? The one rule for pages, lists and downloads of Mijn CJG. */
export const opens = ({ sight }: Pick<Subject, 'sight'>, part: SharedPart): boolean =>
  sight.kind === 'whole' || (sight.kind === 'only-with-consent' && sight.shared.includes(part))

/** The child with this id, when this part of it opens for the reader. Throws NotAllowed for any other. */
export async function getSubject(ctx: Ctx, id: string, part: SharedPart): Promise<Subject> {
  const subject = (await subjectsOf(ctx)).find(candidate => candidate.child.id === id)
  if (!subject || !opens(subject, part)) throw new NotAllowed('portal.child')
  return subject
}

/** Health care and youth help count in the same ages; the strictest file here is the health record (BW 7:456, 7:465). */
const questionOn = (child: Child, today: Temporal.PlainDate) =>
  ({ law: 'medical-treatment', birth: child.birth.on, on: today, canWeigh: true }) as const

function sightOfWard({ child, custody, shared }: Ward, today: Temporal.PlainDate): Sight {
  const sight = parentSight(custody === 'with-custody', questionOn(child, today))
  switch (sight.kind) {
    case 'whole-file':
      return { kind: 'whole' }
    case 'important-facts-on-request':
      return { kind: 'on-request' }
    case 'only-with-consent-of-the-youth':
      return { kind: 'only-with-consent', shared }
  }
}

const sightOfSelf = (self: Child, today: Temporal.PlainDate): Sight =>
  whoMaySee(questionOn(self, today)).parties.includes('youth') ? { kind: 'whole' } : { kind: 'on-request' }
