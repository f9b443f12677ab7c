/** The town's neighbourhoods, and its months counted as the nights would have: so the civil servant has something to read. */
import { keepNeighbourhoods, rollUp } from '../src/features/governance/index.ts'
import type { As } from './acting.ts'
import { actorOf, storyteller } from './open-town.ts'
import { professionals } from './town.ts'

export async function playFigures(as: As): Promise<void> {
  const list = [
    { name: 'Centrum', areas: [{ from: 1234, until: 1235 }] },
    { name: 'Haven', areas: [{ from: 1236, until: 1236 }] },
    { name: 'Dijkzicht', areas: [{ from: 1237, until: 1239 }] },
  ]
  await as(actorOf(professionals.administrator), 90, ctx =>
    keepNeighbourhoods(ctx, { list, reason: 'Wijkindeling van de gemeente' }, 0),
  )
  await as(storyteller, 0, rollUp)
}
