/** Children per second through the same import that the page and the command line use. */

import { bdsOf } from '../cast/generate-town.ts'
import { generateChildren } from '../cast/generated-children.ts'
import { actorOf } from '../cast/open-town.ts'
import { professionals, vlierdam } from '../cast/town.ts'
import { importBds, largestBatch } from '../src/features/youth-health/index.ts'
import { act } from '../src/platform/act.ts'
import { readEnv } from '../src/platform/env.ts'
import { layFoundation } from '../src/start.ts'

const count = 1200

export async function importPerSecond(folder: string): Promise<number> {
  const { database, keys, close } = await layFoundation(readEnv({ OPENCJG_DATA: folder }))
  const now = Temporal.Now.instant()
  const today = now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
  const files = generateChildren(count, today.subtract({ days: 1 })).map(child => ({
    name: `${child.number}.json`,
    content: JSON.stringify({ ...bdsOf(child), reference: `bench ${child.number}` }),
    whose: { kind: 'by-reference' } as const,
  }))
  const acting = { database, keys, now, municipality: vlierdam.code, actor: actorOf(professionals.nurse) }
  const started = performance.now()
  for (let start = 0; start < files.length; start += largestBatch)
    await act(acting, ctx => importBds(ctx, files.slice(start, start + largestBatch)))
  const elapsed = (performance.now() - started) / 1000
  await close()
  return count / elapsed
}
