/** Gives the visits of today to the browser of the professional who makes them; what was given, to whom and until when is written down here. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { format } from '../../../platform/i18n/format.ts'
import { newId } from '../../../platform/new-id.ts'
import { candidatesOf } from './candidates.ts'
import { packVisit } from './pack-visit.ts'
import { insertPackage, type PackageId } from './store.ts'
import { text } from './text.ts'
import { largestPackage, mostVisits, type Packed, type PackedVisit, type VisitPackage } from './visit-package.ts'

/** Refused packages leave no trace of having been given: nothing was. @param wanted ids of children. @param largest in bytes */
export async function packVisits(
  ctx: Ctx,
  wanted: readonly string[],
  asked: string | null,
  largest = largestPackage,
): Promise<Packed> {
  if (wanted.length === 0) return { kind: 'refused', because: text.refused.none }
  if (wanted.length > mostVisits) return { kind: 'refused', because: text.refused.many(mostVisits) }
  const chosen = (await candidatesOf(ctx, asked)).filter(({ child }) => wanted.includes(child.id))
  // Whoever leaves with one visit fewer than she ticked finds out at the door.
  if (chosen.length < new Set(wanted).size) return { kind: 'refused', because: text.refused.changed }
  const visits: PackedVisit[] = []
  for (const [index, one] of chosen.entries()) visits.push(await packVisit(ctx, one, index + 1))
  const endsAt = ctx.today.add({ days: 1 }).toZonedDateTime('Europe/Amsterdam').toInstant()
  const id = newId<PackageId>()
  const packed: VisitPackage = {
    id,
    givenAt: ctx.now.epochMilliseconds,
    endsAt: endsAt.epochMilliseconds,
    day: format.weekday(ctx.today),
    visits,
  }
  const bytes = Buffer.byteLength(JSON.stringify(packed))
  if (bytes > largest) return { kind: 'refused', because: text.refused.large(bytes, largest) }
  const taken = chosen.map(({ child, moment }, index) => ({ place: index + 1, child: child.id, moment }))
  await insertPackage(ctx, { id, on: ctx.today, endsAt, bytes }, taken)
  for (const { child } of chosen) record(ctx, 'transfer', 'youth-health.visit-package', child.id)
  return { kind: 'packed', package: packed }
}
