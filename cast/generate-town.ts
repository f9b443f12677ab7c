/** Adds the generated children through the real use cases: their records arrive as Basisdataset files of another organisation. */
import { importBds, largestBatch, recordDoses } from '../src/features/youth-health/index.ts'
import { type ChildId, foundFamily, recordCustody, registerGuardian, settle } from '../src/people/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import { type GeneratedChild, generateChildren } from './generated-children.ts'

/** Does work in a transaction of its own, as the youth nurse. */
export type AsNurse = <T>(work: (ctx: Ctx) => Promise<T>) => Promise<T>

export async function generateTown(asNurse: AsNurse, count: number, today: Temporal.PlainDate): Promise<void> {
  const children = generateChildren(count, today)
  for (let start = 0; start < children.length; start += largestBatch) {
    const batch = children.slice(start, start + largestBatch)
    await asNurse(async ctx => {
      const ids = await handOver(ctx, batch)
      for (const child of batch) await settleIn(ctx, child, ids.get(child.number))
    })
  }
}

async function handOver(ctx: Ctx, batch: readonly GeneratedChild[]): Promise<ReadonlyMap<number, ChildId>> {
  const files = batch.map(child => ({
    name: `kind-${child.number}.json`,
    content: JSON.stringify(bdsOf(child)),
    whose: { kind: 'new-child', givenNames: child.givenNames, familyName: child.familyName } as const,
  }))
  const imported = await importBds(ctx, files)
  return new Map(
    imported.map((result, place) => {
      if (result.kind !== 'imported') throw new Error(`${result.name}: ${JSON.stringify(result)}`)
      return [batch[place]?.number ?? -1, result.child]
    }),
  )
}

async function settleIn(ctx: Ctx, child: GeneratedChild, id: ChildId | undefined): Promise<void> {
  if (!id) return
  const people = []
  for (const { givenNames, sex } of child.guardians) {
    const contact = { bsn: null, language: 'Nederlands', interpreterLanguage: null, phone: null, email: null }
    const guardian = await registerGuardian(ctx, { ...contact, givenNames, familyName: child.familyName, sex })
    const relation = sex === 'female' ? ('mother' as const) : ('father' as const)
    await recordCustody(ctx, { child: id, guardian, relation, custody: 'with-custody', since: child.birth })
    people.push(guardian)
  }
  await settle(ctx, { ...child.address, town: 'Vlierdam', kind: 'home', people: [...people, id], since: child.birth })
  await foundFamily(ctx, child.familyName, [...people, id])
  await recordDoses(
    ctx,
    id,
    child.doses.map(dose => ({ ...dose, place: 'elsewhere', givenBy: null })),
  )
}

/** A child as organisations exchange it (docs/sources.md, row `basisdataset`): mm, g and days. */
export function bdsOf(child: GeneratedChild): object {
  const days = (read: (visit: GeneratedChild['visits'][number]) => number | null) =>
    child.visits.flatMap(visit => {
      const value = read(visit)
      return value === null ? [] : [{ date: compact(visit.on), value }]
    })
  return {
    Format: '3.1',
    organisationCode: 0,
    reference: `Vlierdam ${child.number}`,
    clientDetails: [
      { bdsNumber: 19, value: child.sex === 'male' ? '1' : '2' },
      { bdsNumber: 20, value: compact(child.birth) },
      { bdsNumber: 82, value: child.gestationDays },
      { bdsNumber: 110, value: child.birthWeightGrams },
    ],
    clientMeasurements: [
      { bdsNumber: 235, values: days(visit => Math.round(visit.heightCm * 10)) },
      { bdsNumber: 245, values: days(visit => Math.round(visit.weightKg * 1000)) },
      { bdsNumber: 252, values: days(visit => (visit.headCm === null ? null : Math.round(visit.headCm * 10))) },
    ],
  }
}

const compact = (day: Temporal.PlainDate): string => day.toString().replaceAll('-', '')
