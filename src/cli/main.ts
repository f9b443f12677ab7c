/** The command line: `npm run opencjg -- import bds dossier.json`. Finds the command, runs it, ends with its exit code. */
import { once } from 'node:events'
import { type Run, type Terminal, WrongUse } from './command.ts'

type Command = {
  /** 'import bds' */
  readonly name: string
  readonly usage: string
  readonly does: string
  /** A command is read when it is asked for, so that none waits for the others. */
  readonly load: () => Promise<Run>
}

const commands: readonly Command[] = [
  {
    name: 'import bds',
    usage: 'import bds [--gemeente CODE] BESTAND…',
    does: 'leest dossiers in de Basisdataset JGZ (JSON) in',
    load: async () => (await import('./import-bds.ts')).importBdsFiles,
  },
  {
    name: 'export bds',
    usage: 'export bds [--gemeente CODE] KIND…',
    does: 'schrijft dossiers in de Basisdataset JGZ (JSON), een regel per kind',
    load: async () => (await import('./export-bds.ts')).exportBdsFiles,
  },
  {
    name: 'growth z',
    usage: 'growth z < metingen.csv',
    does: 'rekent z-scores uit (kolommen reference, sex, measure, x, y, extra)',
    load: async () => (await import('./growth-z.ts')).growthZ,
  },
  {
    name: 'growth advice',
    usage: 'growth advice < vragen.ndjson',
    does: 'geeft het verwijsadvies bij metingen (een JSON-object met fn en args per regel)',
    load: async () => (await import('./growth-advice.ts')).growthAdvice,
  },
  {
    name: 'd-score',
    usage: 'd-score < kinderen.ndjson',
    does: 'rekent D-scores en DAZ uit (een JSON-object met key, age en items per regel)',
    load: async () => (await import('./d-score.ts')).dScores,
  },
  {
    name: 'vaccinations',
    usage: 'vaccinations < kinderen.ndjson',
    does: 'beoordeelt vaccinaties en zegt wat komt (een JSON-object met birth, doses en today per regel)',
    load: async () => (await import('./vaccinations.ts')).vaccinations,
  },
  {
    name: 'allocate',
    usage: 'allocate --totaal EURO --jeugd W --minderheden W --eenouder W --laag-inkomen W < cijfers.csv',
    does: 'verdeelt een landelijk bedrag over gemeenten (kolommen code, naam en de vier maatstaven)',
    load: async () => (await import('./allocate.ts')).allocate,
  },
  {
    name: 'ijw check',
    usage: 'ijw check BESTAND…',
    does: 'controleert berichten van iJw 3.2 (XML) en noemt elke fout met zijn plaats',
    load: async () => (await import('./check-ijw.ts')).checkIjwFiles,
  },
  {
    name: 'verify-log',
    usage: 'verify-log [--gemeente CODE]',
    does: 'controleert of het toegangslogboek heel is',
    load: async () => (await import('./verify-log.ts')).verifyAccessLog,
  },
  {
    name: 'index rekey',
    usage: 'index rekey',
    does: 'legt een nieuwe sleutel over de verwijsindex (in twee stappen)',
    load: async () => (await import('./index-rekey.ts')).rekeyIndex,
  },
  {
    name: 'open-centre',
    usage: 'open-centre CBS-CODE HOST',
    does: 'maakt een eenmalig adres waarmee een gemeente haar centrum inricht',
    load: async () => (await import('./open-centre.ts')).openCentreBy,
  },
  {
    name: 'migrate',
    usage: 'migrate',
    does: 'brengt de database op de stand van dit programma',
    load: async () => (await import('./migrate.ts')).migrateDatabase,
  },
]

const terminal: Terminal = {
  input: process.stdin.setEncoding('utf8'),
  write: async text => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  complain: line => console.error(line),
}

process.stdout.on('error', endQuietly)
process.exitCode = await run(process.argv.slice(2))

async function run(words: readonly string[]): Promise<number> {
  const command = commands.find(({ name }) => `${words.join(' ')} `.startsWith(`${name} `))
  if (!command) return help(words)
  try {
    const runCommand = await command.load()
    return await runCommand(words.slice(command.name.split(' ').length), terminal)
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error
    terminal.complain(`${error.message}\nGebruik: opencjg ${command.usage}`)
    return 2
  }
}

function help(words: readonly string[]): number {
  const isAsked = words.length === 0 || words[0] === 'help' || words[0] === '--help'
  if (!isAsked) terminal.complain(`Deze opdracht bestaat niet: ${words.join(' ')}`)
  const lines = commands.map(({ usage, does }) => `  opencjg ${usage.padEnd(40)} ${does}`)
  terminal.complain(['Opdrachten:', ...lines].join('\n'))
  return isAsked ? 0 : 2
}

/** Whoever reads our lines has seen enough (`| head`). */
function endQuietly(error: Error & { code?: string }): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}
