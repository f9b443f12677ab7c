/**
 * What RIVM is told of one day. Consent is that of today: who withdrew it since goes without a name, who gave it since goes with one.
 * Only doses that were given here: others tell of theirs themselves.
 */
import { type Child, getChildren, guardiansOfEach } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { grantedBy, sharingOn } from '../sharing/rules.ts'
import { findSharingAnswers } from '../sharing/store.ts'
import { voicesOf } from '../vaccinations.ts'
import { findDosesOfDay } from './store.ts'
import type { Told, ToldDose } from './told-dose.ts'

export async function toldOn(ctx: Ctx, day: Temporal.PlainDate): Promise<readonly Told[]> {
  const rows = await findDosesOfDay(ctx.db, ctx.municipality, day)
  const children = await getChildren(ctx, [...new Set(rows.map(row => row.child))])
  const ids = children.map(({ id }) => id)
  const [guardians, answers] = await Promise.all([
    guardiansOfEach(ctx, ids),
    findSharingAnswers(ctx.db, ctx.municipality, ids),
  ])
  const consentOf = (child: Child) => {
    const voices = voicesOf(child, guardians.get(child.id) ?? [])
    const sharing = { birth: child.birth.on, voices, answers: answers.get(child.id) ?? [] }
    return sharingOn(sharing, ctx.today).kind === 'given' ? grantedBy(sharing, ctx.today) : undefined
  }
  return rows.flatMap(row => {
    const child = children.find(({ id }) => id === row.child)
    return child ? [tell({ ...row, child }, consentOf(child))] : []
  })
}

function tell(dose: ToldDose, consent: ReturnType<typeof grantedBy>): Told {
  if (!consent) return { kind: 'anonymous', dose, because: 'no-consent' }
  return dose.child.hasBsn ? { kind: 'named', dose, consent } : { kind: 'anonymous', dose, because: 'no-bsn' }
}
