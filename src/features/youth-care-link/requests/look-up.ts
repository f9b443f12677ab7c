/** Who sees a request and how far it is. What may be seen by whom is the rule `maySee`; here it is asked for every request, and logged. */
import { getProfessional, type Organisation, organisationsOf, type ProfessionalId } from '../../../centre/index.ts'
import {
  type AskerKind,
  isRecipientKind,
  mayAsk,
  type RecipientKind,
} from '../../../knowledge/youth-care-requests/recipients.ts'
import { type Child, type ChildId, getChild, isOwnFamily } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import { requireModule } from './module.ts'
import { type CareRequest, familyKnows, objectOf } from './request.ts'
import { maySee, type Standing, standingOf } from './rules.ts'
import { findRequests } from './store.ts'
import { agreementOf } from './terms/agreement.ts'
import type { Agreement } from './terms/terms.ts'

/** A request with how far it is today. */
export type Seen = { readonly request: CareRequest; readonly standing: Standing }

/** Throws NotFound or NotAllowed. */
export async function openRequest(ctx: Ctx, id: string): Promise<Seen> {
  await requireModule(ctx)
  const [request] = isId(id) ? await findRequests(ctx.db, ctx.municipality, { kind: 'one', id }) : []
  if (!request) throw new NotFound(`request ${id}`)
  if (!maySee(request, ctx.actor)) throw new NotAllowed(objectOf(request), request.child)
  record(ctx, 'read', objectOf(request), request.child)
  return { request, standing: standingOf(request, ctx.today, (await agreementOf(ctx)).terms) }
}

export type Overview = { readonly sent: readonly Seen[]; readonly received: readonly Seen[] }

/** What the actor's organisation sent and got, as far as the actor may see it. Each child seen leaves a line. */
export async function overviewOf(ctx: Ctx): Promise<Overview> {
  const overview = await seenLists(ctx)
  recordSight(ctx, [...overview.sent, ...overview.received])
  return overview
}

/** The same, for who counts them: without a line. */
export async function seenLists(ctx: Ctx): Promise<Overview> {
  const { db, municipality, actor } = ctx
  if (actor.organisation === null) return { sent: [], received: [] }
  const [sent, received, { terms }] = await Promise.all([
    findRequests(db, municipality, { kind: 'sent-from', id: actor.organisation }),
    findRequests(db, municipality, { kind: 'received-by', id: actor.organisation }),
    agreementOf(ctx),
  ])
  const visible = (requests: readonly CareRequest[]): readonly Seen[] =>
    requests
      .filter(request => maySee(request, actor))
      .map(request => ({ request, standing: standingOf(request, ctx.today, terms) }))
  return { sent: visible(sent), received: visible(received) }
}

/** The requests about one child that the actor may see. Empty when there are none for them. */
export async function requestsAbout(ctx: Ctx, child: ChildId): Promise<readonly Seen[]> {
  const all = await findRequests(ctx.db, ctx.municipality, { kind: 'of-child', id: child })
  const mine = all.filter(request => maySee(request, ctx.actor))
  const { terms } = await agreementOf(ctx)
  const seen = mine.map(request => ({ request, standing: standingOf(request, ctx.today, terms) }))
  recordSight(ctx, seen)
  return seen
}

/** One line for each child, and one more for what its family does not know of. */
function recordSight(ctx: Ctx, seen: readonly Seen[]): void {
  const lines = new Map(seen.map(({ request }) => [`${objectOf(request)} ${request.child}`, request]))
  for (const request of lines.values()) record(ctx, 'read', objectOf(request), request.child)
}

/** The child somebody may ask youth care for: who looks families up, and who has a request about it in hand. Throws NotFound or NotAllowed. */
export async function getChildToAskFor(ctx: Ctx, id: string): Promise<Child> {
  await requireModule(ctx)
  const child = await getChild(ctx, id)
  if (may.findPeople(ctx.actor) || (await hasRequestAbout(ctx, child.id))) return child
  throw new NotAllowed('youth-care-link.request', child.id)
}

/** Is there a request about this child that the actor may see? */
export async function hasRequestAbout({ db, municipality, actor }: Ctx, child: ChildId): Promise<boolean> {
  const all = await findRequests(db, municipality, { kind: 'of-child', id: child })
  return all.some(request => maySee(request, actor))
}

/** What the family itself may read: the requests it knows of, when the file opens for whoever acts. */
export async function requestsForFamily(ctx: Ctx, childId: ChildId): Promise<readonly Seen[]> {
  const child = await getChild(ctx, childId)
  if (!(await isOwnFamily(ctx, child))) return []
  const all = await findRequests(ctx.db, ctx.municipality, { kind: 'of-child', id: child.id })
  const told = all.filter(familyKnows)
  if (told.length > 0) record(ctx, 'read', 'youth-care-link.request', child.id)
  const { terms } = await agreementOf(ctx)
  return told.map(request => ({ request, standing: standingOf(request, ctx.today, terms) }))
}

/** An organisation that can be asked, and whether the actor's own may ask it. */
export type Recipient = { readonly organisation: Organisation; readonly kind: RecipientKind; readonly mayAsk: boolean }

export async function recipientsFor(ctx: Ctx): Promise<readonly Recipient[]> {
  const organisations = await organisationsOf(ctx)
  const own = organisations.find(({ id }) => id === ctx.actor.organisation)
  const asker = own ? askerKind(own, await agreementOf(ctx)) : 'other'
  return organisations.flatMap(organisation => {
    const { kind } = organisation
    return isRecipientKind(kind) ? [{ organisation, kind, mayAsk: mayAsk(kind, asker) }] : []
  })
}

function askerKind({ id, kind }: Organisation, { designated }: Agreement): AskerKind {
  if (kind === 'municipality' || kind === 'youth-help-access') return 'college'
  if (kind === 'certified-institution' || kind === 'veilig-thuis') return kind
  return designated.includes(id) ? 'designated-provider' : 'other'
}

/** E-mail address of who looks after a request, their own or their organisation's. */
export async function addressOf(ctx: Ctx, id: ProfessionalId): Promise<string | null> {
  const { email, organisation } = await getProfessional(ctx, id)
  return email ?? organisation.email
}
