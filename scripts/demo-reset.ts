/** Empties the demo: the next start fills it again. Refuses where a real municipality's centre lives. */
import { rmSync } from 'node:fs'
import { centresOn } from '../src/centre/index.ts'
import { emptyDatabase } from '../src/platform/db/empty.ts'
import { readEnv } from '../src/platform/env.ts'
import { layFoundation } from '../src/start.ts'

/** CBS gives no code from 9900 on; those are the invented municipalities of cast/town.ts. */
const isInvented = (code: string): boolean => code >= '9900'

const env = readEnv(process.env)
const foundation = await layFoundation(env)
const real = (await centresOn(foundation.database)).filter(centre => !isInvented(centre.code))
if (real.length > 0) {
  console.error(`Hier staan echte gemeenten (${real.map(centre => centre.name).join(', ')}). Er is niets gewist.`)
  process.exitCode = 1
} else {
  const emptied = await emptyDatabase(foundation.url)
  if (emptied) rmSync(env.keyFile, { force: true })
  else process.exitCode = 1
  console.log(
    emptied
      ? 'De demo is leeg. De volgende start vult haar opnieuw.'
      : 'Stop eerst het programma dat de demo gebruikt.',
  )
}
await foundation.close()
