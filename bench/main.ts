/** Measures the program as it runs with the demo loaded, and prints a table; `--json FILE` writes the same as JSON. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type Program, startProgram } from '../test/journeys/program.ts'
import { fullRecordName, makeFullRecord } from './full-record.ts'
import { importPerSecond } from './import.ts'
import { cookieOf, type Load, load, type Request } from './load.ts'
import { forecastMs } from './municipality.ts'
import { bsnOfSem, childAddress, consultationForm, contactForm } from './pages.ts'
import { zScoresPerSecond } from './z-scores.ts'

type Row = { readonly what: string; readonly measured: string; readonly target: string; readonly met: boolean | null }

const rows: Row[] = []
const add = (what: string, measured: string, target = '–', met: boolean | null = null) => {
  rows.push({ what, measured, target, met })
  console.log(`${met === false ? '✖' : '✔'} ${what}: ${measured} (${target})`)
}

/** Memory of the server's own process in MB; NaN where the system does not tell. */
const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

async function measure(folder: string): Promise<void> {
  const first = await startProgram(folder)
  add('start, first time: database, migrations, demo town', seconds(first.startMs), '≤ 20 s', first.startMs <= 20_000)
  await first.stop()
  await makeFullRecord(folder)
  const program = await startProgram(folder)
  add('start, later', seconds(program.startMs), '≤ 4 s', program.startMs <= 4_000)
  try {
    await measureServer(program)
  } finally {
    await program.stop()
  }
  const imported = await importPerSecond(folder)
  add('import of Basisdataset files', `${imported.toFixed(0)} children/s`, '≥ 300/s', imported >= 300)
  const reckoned = forecastMs()
  add('forecast of a municipality of 100,000 children, one core', seconds(reckoned), '≤ 5 s', reckoned <= 5_000)
  const z = zScoresPerSecond()
  add('z-scores, one core', `${(z / 1e6).toFixed(1)} million/s`, '≥ 1 million/s', z >= 1e6)
}

async function measureServer({ address, pid }: Program): Promise<void> {
  const nurse = await cookieOf(address, 'jeugdverpleegkundige')
  await measurePages(address, nurse, await childAddress(address, nurse))
  await measureFullRecord(address, nurse)
  const doctor = await cookieOf(address, 'jeugdarts')
  const agenda = await load(address, { path: '/spreekuur', cookie: doctor }, 1)
  add('agenda of a session with 20 children', loadWords(agenda), 'p95 ≤ 15 ms', agenda.p95Ms <= 15)
  const saving = { path: '/balie', cookie: nurse, body: contactForm }
  const alone = await load(address, saving, 1)
  add('save a contact, 1 connection', loadWords(alone), 'p95 ≤ 15 ms', alone.p95Ms <= 15)
  add('save a contact, 8 connections', loadWords(await load(address, saving, 8)))
  const consult = `${await childAddress(address, nurse, 'Finn Vos')}/consult`
  const consultation = await load(address, { path: consult, cookie: nurse, body: consultationForm() }, 1)
  add('save a consultation, 1 connection', loadWords(consultation), 'p95 ≤ 15 ms', consultation.p95Ms <= 15)
  const memory = residentMb(pid)
  add('memory of the server after all this', `${memory.toFixed(0)} MB`, '≤ 250 MB', memory <= 250)
}

async function measurePages(address: string, nurse: string, child: string): Promise<void> {
  const record = await atEach(address, { path: child, cookie: nurse })
  add('record page, 1 connection', loadWords(record.one), 'p95 ≤ 15 ms', record.one.p95Ms <= 15)
  add('record page, 8 connections', loadWords(record.eight), '≥ 300/s', record.eight.perSecond >= 300)
  add('record page, 32 connections', loadWords(record.many))
  const growth = await atEach(address, { path: `${child}/groei`, cookie: nurse })
  add('growth page, 1 connection', loadWords(growth.one), 'p95 ≤ 15 ms', growth.one.p95Ms <= 15)
  add('growth page, 8 connections', loadWords(growth.eight), '≥ 300/s', growth.eight.perSecond >= 300)
  const name = await atEach(address, { path: '/jeugd?q=sem+de+vreis', cookie: nurse })
  add('search by name with a typing error, 1 connection', loadWords(name.one), 'p95 ≤ 40 ms', name.one.p95Ms <= 40)
  add('search by name, 8 connections', loadWords(name.eight))
  const number = await load(address, { path: `/jeugd?q=${bsnOfSem}`, cookie: nurse }, 1)
  add('search by BSN, 1 connection', loadWords(number), 'p95 ≤ 40 ms', number.p95Ms <= 40)
  const article = await atEach(address, { path: '/artikelen/driftbuien' })
  add('public page, 1 connection', loadWords(article.one), 'p95 ≤ 5 ms', article.one.p95Ms <= 5)
  add('public page, 8 connections', loadWords(article.eight), '≥ 1,500/s', article.eight.perSecond >= 1500)
  add('public page, 32 connections', loadWords(article.many))
  const found = await atEach(address, { path: '/zoeken?q=driftbui' })
  add('public search, 1 connection', loadWords(found.one))
  add('public search, 8 connections', loadWords(found.eight))
}

/** Twenty contacts and sixty observations: what a child of four has. */
async function measureFullRecord(address: string, nurse: string): Promise<void> {
  const full = await childAddress(address, nurse, fullRecordName)
  const record = await load(address, { path: full, cookie: nurse }, 1)
  const child = 'of a child with 20 contacts and 60 observations'
  add(`record page ${child}`, loadWords(record), 'p95 ≤ 15 ms', record.p95Ms <= 15)
  const chart = await load(address, { path: `${full}/groei`, cookie: nurse }, 1)
  add(`growth chart page ${child}`, loadWords(chart), 'p95 ≤ 12 ms', chart.p95Ms <= 12)
  const timeline = await load(address, { path: `${full}/tijdlijn`, cookie: nurse }, 1)
  add(`time line ${child}`, loadWords(timeline))
}

async function atEach(address: string, request: Request): Promise<{ one: Load; eight: Load; many: Load }> {
  const one = await load(address, request, 1)
  const eight = await load(address, request, 8)
  const many = await load(address, request, 32)
  return { one, eight, many }
}

function report(): void {
  const lines = rows.map(
    ({ what, measured, target, met }) =>
      `| ${what} | ${measured} | ${target} | ${met === null ? '' : met ? 'yes' : '**no**'} |`,
  )
  console.log(['', '| What | Measured | Target | Met |', '|---|---|---|---|', ...lines].join('\n'))
  const place = process.argv.indexOf('--json')
  const file = process.argv[place + 1]
  if (place > 0 && file) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`)
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
const loadWords = ({ perSecond, p95Ms, failed }: Load): string =>
  `${perSecond.toFixed(0)}/s, p95 ${p95Ms} ms${failed > 0 ? `, ${failed} FAILED` : ''}`

const folder = `.cache/bench-${process.pid}`
try {
  await measure(folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
report()
