/** Who reports by a system: the professional whom it names, as the index knows one. */
import { createHash } from 'node:crypto'
import { type Organisation, organisationsOf } from '../../../centre/index.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { reporterDomainOf } from '../referral-index/reporter-domain.ts'
import type { Reporter } from '../referral-index/stored-report.ts'

/** As the system names somebody; `ownId` is the number of this person in the organisation. */
export type NamedReporter = {
  readonly ownId: string
  readonly name: string
  readonly phone: string
  readonly email: string
}

/** The organisation that the system speaks for. */
export async function organisationOf(ctx: Ctx): Promise<Organisation> {
  const organisation = (await organisationsOf(ctx)).find(({ id }) => id === ctx.actor.organisation)
  if (!organisation) throw new NotAllowed('signalling.report')
  return organisation
}

/** Undefined when the law has no category for the organisation. */
export function reporterFrom(
  ctx: Ctx,
  organisation: Organisation,
  { ownId, name, phone, email }: NamedReporter,
): Reporter | undefined {
  const domain = reporterDomainOf(organisation.kind)
  if (domain === null) return undefined
  return {
    municipality: ctx.municipality,
    id: reporterId(ctx, organisation, ownId),
    name,
    phone,
    email,
    organisation: { id: organisation.id, name: organisation.name, domain },
  }
}

/** The same person of the same organisation is the same reporter each time; the number itself is not kept. UUID of version 8. */
function reporterId({ municipality }: Ctx, { id }: Organisation, ownId: string): string {
  const digest = createHash('sha256').update(`reporter ${municipality} ${id} ${ownId}`).digest('hex')
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-')
}

/** The system acts for one of its reporters: use cases then see what this person may see. The log still names the system. */
export const onBehalfOf = (ctx: Ctx, reporter: string): Ctx => ({ ...ctx, actor: { ...ctx.actor, id: reporter } })
