/** Starts the program and says where it is. The only file with effects at import. */
import pino from 'pino'
import { playStory } from '../cast/story.ts'
import { readEnv } from './platform/env.ts'
import { start } from './start.ts'

const env = readEnv(process.env)
const log = pino({ level: env.logLevel, base: null })

const running = await start(
  env,
  line => (line.level === 'error' ? log.error(line) : log.info(line)),
  async parts => {
    console.log('De demo wordt gevuld met de mensen van Vlierdam …')
    await playStory(parts)
  },
)
console.log(`\nOpenCJG staat open op ${running.address}`)
if (env.demo) console.log(`Inloggen zonder wachtwoord (demo): ${running.address}/inloggen`)
else console.log(`Inloggen: ${running.address}/inloggen`)
if (running.founding) {
  console.log(`Er is nog geen centrum. Richt het eerste in op: ${running.founding}`)
  console.log(
    'Dit adres werkt één keer en niet langer dan een week. Bij een volgende start staat hier een nieuw adres.',
  )
}
console.log('Stoppen: Ctrl-C\n')

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    void running.stop().then(() => process.exit(0))
  })
}
