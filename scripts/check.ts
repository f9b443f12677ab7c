/** All checks, each a named step, the fast ones first. Closes with how long each took, and how many passed and failed. */
import { spawn } from 'node:child_process'
import { globSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { quickPlace } from '../test/quick-place.ts'
import { cruise } from './cruise.ts'

type Tally = { passed: number; failed: number; skipped: number; output: string }
type Step = { readonly name: string; readonly run: () => Promise<Tally> }

const node = process.execPath
const isJourney = (file: string) => file.endsWith('.journey.ts')
const withoutLoader = ['src/knowledge/**/*.test.ts', 'src/platform/crypto/*.test.ts', 'src/platform/theme/*.test.ts']

/** Ring 1 runs as it is; ring 2 needs the loader for .tsx and shares one database server. */
const ring1 = () => globSync(withoutLoader)
const ring2 = () =>
  globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'cast/**/*.test.ts']).filter(file => !ring1().includes(file))
const ring3 = () => globSync('test/journeys/*.journey.ts').filter(isJourney)

/** A step that hangs is told of, instead of waiting for whoever runs the checks to lose patience. */
const longestStepMs = 15 * 60_000

const steps: readonly Step[] = [
  { name: 'types', run: () => command(node, ['node_modules/@typescript/native/bin/tsc', '-p', '.']) },
  {
    name: 'knowledge is pure',
    run: () => command(node, ['node_modules/@typescript/native/bin/tsc', '-p', 'src/knowledge']),
  },
  { name: 'lint', run: () => command('node_modules/.bin/biome', ['check', '--error-on-warnings', '.']) },
  { name: 'arrows', run: arrows },
  { name: 'generated pages', run: () => command(node, ['scripts/generate-who-may-see.ts', '--check']) },
  { name: 'generated files', run: () => command(node, ['scripts/generate-tables.ts', '--check']) },
  { name: 'knowledge', run: knowledge },
  { name: 'slices', run: slices },
  { name: 'journeys', run: journeys },
]

const total: Tally = { passed: 0, failed: 0, skipped: 0, output: '' }
const times: string[] = []
const wanted = process.argv.slice(2)
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const started = performance.now()
  const tally = await step.run()
  total.passed += tally.passed
  total.failed += tally.failed
  total.skipped += tally.skipped
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  times.push(`${step.name} ${seconds} s`)
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''
  console.log(
    `${tally.failed === 0 ? '✔' : '✖'} ${step.name}: ${tally.passed} passed, ${tally.failed} failed${skipped} (${seconds} s)`,
  )
  if (tally.failed > 0) console.log(tally.output)
}
console.log(times.join(', '))
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed === 0 ? 0 : 1

/** In as many parts as there are cores: each is work alone. */
async function knowledge(): Promise<Tally> {
  const parts = inParts(ring1().toSorted(), availableParallelism())
  return sumOf(await Promise.all(parts.map(part => testsInOneProcess(part, []))))
}

/**
 * Three processes at a time, for a test waits for the database about as long as the database waits for it. The walks through all
 * routes begin, each by itself; of the rest a process takes what lies next, and not all at once: their databases are open together.
 */
async function slices(): Promise<Tally> {
  const isWalk = (file: string) => /^test\/(?:ground|isolation|ways)\.test\.ts$/.test(file)
  const files = ring2().toSorted()
  const walks = files.filter(isWalk).map(file => [file])
  const rest = files.filter(file => !isWalk(file))
  const waiting = [...walks, ...inParts(rest, Math.ceil(rest.length / 40))].values()
  const tallies: Tally[] = []
  const worker = async () => {
    for (const part of waiting) tallies.push(await testsInOneProcess(part, ['--import', 'tsx']))
  }
  await Promise.all([worker(), worker(), worker()])
  return sumOf(tallies)
}

/** What lies together is alike, and takes as long: it is dealt out. */
function inParts(files: readonly string[], parts: number): readonly (readonly string[])[] {
  return Array.from({ length: parts }, (_, part) => files.filter((_, place) => place % parts === part))
}

function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0)
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
    output: tallies.flatMap(({ failed, output }) => (failed > 0 ? [output] : [])).join('\n'),
  }
}

/** Each journey has a program and a copy of the town of its own; two at a time, for one waits while the other draws. */
async function journeys(): Promise<Tally> {
  const built = await command(node, ['scripts/build.mjs'])
  if (built.failed > 0) return built
  process.env.BUILT_FOR_JOURNEYS = '1'
  const tally = await tests(ring3(), ['--import', 'tsx', '--test-concurrency=2', '--test-timeout=180000'])
  for (const folder of globSync(quickPlace('journey-*'))) rmSync(folder, { recursive: true, force: true })
  return tally
}

async function arrows(): Promise<Tally> {
  const { modules, violations } = await cruise(process.cwd())
  const expected = globSync('src/**/*.{ts,tsx}').length
  const lines = violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)
  // A cruiser that reads no TypeScript is content with nothing, so what it saw is counted.
  if (modules < expected) lines.push(`the cruiser saw ${modules} of ${expected} files`)
  return { passed: lines.length === 0 ? 1 : 0, failed: lines.length, skipped: 0, output: lines.join('\n') }
}

async function command(program: string, words: readonly string[]): Promise<Tally> {
  const { status, output } = await run(program, words)
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0, output }
}

function tests(files: readonly string[], options: readonly string[]): Promise<Tally> {
  return tallyOf([...options, '--test', '--test-reporter=spec', ...files.toSorted()])
}

function testsInOneProcess(files: readonly string[], options: readonly string[]): Promise<Tally> {
  return tallyOf([...options, 'scripts/run-tests.ts', ...files])
}

async function tallyOf(words: readonly string[]): Promise<Tally> {
  const { status, output } = await run(node, words)
  const count = (word: string) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0)
  const failed = count('fail') + count('cancelled')
  // A runner that dies says no number; that is a failure too, and so is a step that ran nothing.
  const died = status !== 0 && failed === 0 ? 1 : 0
  const nothing = count('pass') + count('skipped') === 0 ? 1 : 0
  const failures = output.slice(Math.max(0, output.indexOf('✖ failing tests:')))
  return {
    passed: count('pass'),
    failed: failed + Math.max(died, nothing),
    skipped: count('skipped'),
    output: failures,
  }
}

function run(program: string, words: readonly string[]): Promise<{ status: number | null; output: string }> {
  const env = { ...process.env, FORCE_COLOR: '0' }
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env, timeout: longestStepMs })
  let output = ''
  child.stdout.on('data', chunk => {
    output += String(chunk)
  })
  child.stderr.on('data', chunk => {
    output += String(chunk)
  })
  return new Promise(resolve => child.on('close', status => resolve({ status, output })))
}
