/**
 * Measures the program as it runs with the demo loaded, and what it knows, and prints a table: `npm run bench`, or only some rows by
 * name: `npm run bench -- record consultation`. `referral-index` runs only by name. `--json FILE` writes the same as JSON.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Program, startProgram } from '../test/journeys/program.ts'
import { makeChildren } from './children.ts'
import { importPerSecond } from './import.ts'
import { cookieOf } from './load.ts'
import { loneRows, onlyByName } from './lone-rows.ts'
import { type Row, row, secondsWords, table } from './row.ts'
import { type MeasureOnServer, schoolchildrenNeeded, serverRows } from './server-rows.ts'

const names = ['start', ...Object.keys(serverRows), 'import', ...Object.keys(loneRows)]
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } })
const strange = positionals.filter(name => !names.includes(name))
if (strange.length > 0) {
  console.error(`No row is called ${strange.join(' or ')}. There are: ${names.join(', ')}.`)
  process.exit(2)
}
const isChosen = (name: string): boolean =>
  positionals.length === 0 ? !onlyByName.has(name) : positionals.includes(name)

const rows: Row[] = []
function add(measured: Row): void {
  rows.push(measured)
  console.log(`${measured.met === false ? '✖' : '✔'} ${measured.what}: ${measured.measured} (${measured.target})`)
}

let running: Program | null = null

/** Whatever hangs: the bench ends, and the program with it. */
const mostMs = positionals.some(name => onlyByName.has(name)) ? 1_800_000 : 240_000
const watch = setTimeout(async () => {
  console.error(`Not done in ${mostMs / 1000} seconds.`)
  setTimeout(() => process.exit(1), 5000)
  await running?.stop()
  process.exit(1)
}, mostMs)

async function measure(folder: string): Promise<void> {
  const onServer = Object.entries(serverRows).flatMap(([name, measureRows]) => (isChosen(name) ? [measureRows] : []))
  if (onServer.length > 0 || isChosen('start') || isChosen('import')) await measureStarts(folder)
  if (onServer.length > 0) await measureServer(folder, onServer)
  if (isChosen('import')) {
    const imported = await importPerSecond(folder)
    add(row('import of Basisdataset files', `${imported.toFixed(0)} children/s`, '≥ 300/s', imported >= 300))
  }
  for (const [name, measureRows] of Object.entries(loneRows))
    if (isChosen(name)) for await (const measured of measureRows()) add(measured)
}

/** The first start builds the database and the demo town, that all else needs. */
async function measureStarts(folder: string): Promise<void> {
  const first = await start(folder)
  await stop()
  const later = await start(folder)
  await stop()
  if (!isChosen('start')) return
  const whole = 'start, first time: database, migrations, demo town'
  add(row(whole, secondsWords(first.startMs), '≤ 20 s', first.startMs <= 20_000))
  add(row('start, later', secondsWords(later.startMs), '≤ 4 s', later.startMs <= 4000))
}

async function measureServer(folder: string, chosen: readonly MeasureOnServer[]): Promise<void> {
  const children = await makeChildren(folder, isChosen('consultation') ? schoolchildrenNeeded : 0)
  const { address, pid } = await start(folder)
  try {
    const nurse = await cookieOf(address, 'jeugdverpleegkundige')
    const doctor = await cookieOf(address, 'jeugdarts')
    const mother = await cookieOf(address, 'moeder')
    const town = { address, pid, ...children, nurse, doctor, mother }
    for (const measureRows of chosen) for await (const measured of measureRows(town)) add(measured)
  } finally {
    await stop()
  }
}

async function start(folder: string): Promise<Program> {
  running = await startProgram(folder)
  return running
}

async function stop(): Promise<void> {
  await running?.stop()
  running = null
}

const folder = `.cache/bench-${process.pid}`
try {
  await measure(folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
  clearTimeout(watch)
}
console.log(`\n${table(rows)}`)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)
