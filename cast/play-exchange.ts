/** The system of a partner comes in: registered by the administrator, it reports a youth who is not known here and takes another report back. */

import { type ReportedYouth, reportFromSystem, withdrawFromSystem } from '../src/features/signalling/index.ts'
import { registerClient } from '../src/platform/auth/clients/register-client.ts'
import { type Scope, scopes } from '../src/platform/auth/clients/scopes.ts'
import type { Actor } from '../src/platform/ctx.ts'
import type { As } from './acting.ts'
import { actorOf } from './open-town.ts'
import { organisations, professionals } from './town.ts'

const partner = organisations.mentalHealthCare
const allowed: readonly Scope[] = scopes.filter(scope => scope !== 'bsn' && !scope.startsWith('messages'))

export async function playExchange(as: As): Promise<void> {
  const name = 'Zorgplein van Jeugd-ggz De Brug'
  const reason = 'Convenant verwijsindex 2024, artikel 6'
  const { id } = await as(actorOf(professionals.administrator), 30, ctx =>
    registerClient(ctx, { name, organisation: partner.id, scopes: allowed, reason }),
  )
  const system: Actor = { kind: 'program', id, name, roles: new Set(), organisation: partner.id }
  await report(as, system, 21, { ...youth, familyName: 'Zandstra' })
  const earlier = await report(as, system, 19, { ...youth, familyName: 'Hoekema', sex: 'male' })
  if (earlier) await as(system, 4, ctx => withdrawFromSystem(ctx, earlier, 'risk-gone'))
}

const youth = {
  by: 'name',
  familyName: '',
  givenNames: '',
  birthDate: Temporal.PlainDate.from('2012-05-17'),
  sex: 'female',
  address: null,
} as const satisfies ReportedYouth

const reporter = {
  ownId: 'm-204',
  name: 'Ilse Kerkhof',
  phone: '088 000 02 04',
  email: 'i.kerkhof@debrug.example',
}

async function report(as: As, system: Actor, daysAgo: number, reported: ReportedYouth): Promise<string | null> {
  const reporting = await as(system, daysAgo, ctx =>
    reportFromSystem(ctx, { youth: reported, reporter, hasConsent: true, reference: null }),
  )
  return reporting.kind === 'reported' ? reporting.report.id : null
}
