/**
 * Measures every public page of the demo with Lighthouse, as a telephone: `npm run lighthouse`, the median of five runs, or one with
 * `--quick`; only some pages by name: `npm run lighthouse -- /zoeken /ar`. `--json FILE` writes what was measured. Prints a table.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { nextWorkday } from '../test/journeys/next-workday.ts'
import { openBrowser, startProgram } from '../test/journeys/program.ts'
import { browserAt, publicPages } from '../test/public-pages.ts'
import { quickPlace } from '../test/quick-place.ts'

/** Apache-2.0. It stands beside the project, in .cache: a hundred packages that nothing else needs. */
const release = 'lighthouse@13.5.0'
const place = join(import.meta.dirname, '../.cache/lighthouse')
const entry = join(place, 'node_modules/lighthouse/core/index.js')

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const timings = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const

const audit = z.object({ title: z.string(), score: z.number().nullable(), numericValue: z.number().optional() })
const outcome = z.object({
  lhr: z.object({
    categories: z.record(
      z.string(),
      z.object({
        score: z.number().nullable(),
        auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
      }),
    ),
    audits: z.record(z.string(), audit),
  }),
})
type Measured = z.output<typeof outcome>['lhr']
type Lighthouse = (url: string, flags: object) => Promise<unknown>

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, json: { type: 'string' } },
})
const runs = values.quick ? 1 : 5

if (!existsSync(entry)) {
  console.log(`Installing ${release} in .cache (once) …`)
  execFileSync('npm', [
    'install',
    '--prefix',
    place,
    '--save-exact',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    release,
  ])
}
const { default: lighthouse } = z
  .object({ default: z.custom<Lighthouse>(value => typeof value === 'function') })
  .parse(await import(pathToFileURL(entry).href))

const folder = quickPlace(`lighthouse-${process.pid}`)
const program = await startProgram(folder, { now: nextWorkday().toString() })
const port = await freePort()
const browser = await openBrowser([`--remote-debugging-port=${port}`])
try {
  const all = await publicPages(browserAt(program.address))
  const chosen = all.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  const rows = []
  for (const page of chosen) rows.push(await measure(page))
  console.log(table(rows))
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)
} finally {
  await browser.close()
  await program.stop()
  rmSync(folder, { recursive: true, force: true })
}

type Row = {
  readonly page: string
  readonly scores: Readonly<Record<string, number>>
  readonly numbers: Readonly<Record<string, number>>
  /** What keeps a score below 100. */
  readonly lacks: readonly string[]
}

async function measure({ name, address }: { name: string; address: string }): Promise<Row> {
  const measured: Measured[] = []
  for (let run = 0; run < runs; run++) measured.push(await once(new URL(address, program.address).href))
  const scores = Object.fromEntries(
    categories.map(category => [category, median(measured.map(one => (one.categories[category]?.score ?? 0) * 100))]),
  )
  const numbers = Object.fromEntries(
    [...timings, 'total-byte-weight'].map(id => [id, median(measured.map(one => one.audits[id]?.numericValue ?? 0))]),
  )
  const lacks = [...new Set(measured.flatMap(lacksOf))]
  console.log(`${name}: ${Object.values(scores).map(Math.round).join(' ')} ${lacks.join('; ')}`)
  return { page: name, scores, numbers, lacks }
}

async function once(url: string): Promise<Measured> {
  const flags = { port, output: 'json', logLevel: 'error', onlyCategories: categories, disableFullPageScreenshot: true }
  return outcome.parse(await lighthouse(url, flags)).lhr
}

function lacksOf({ categories: found, audits }: Measured): readonly string[] {
  return Object.values(found)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id)
}

function median(list: readonly number[]): number {
  return list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)] ?? 0
}

function table(rows: readonly Row[]): string {
  const head = ['Page', 'Performance', 'Accessibility', 'Best practices', 'SEO', 'FCP', 'LCP', 'TBT', 'CLS', 'Bytes']
  const seconds = (ms = 0) => `${(ms / 1000).toFixed(1)} s`
  const lines = rows.map(({ page, scores, numbers }) => [
    `\`${page}\``,
    ...categories.map(category => String(Math.round(scores[category] ?? 0))),
    seconds(numbers['first-contentful-paint']),
    seconds(numbers['largest-contentful-paint']),
    `${Math.round(numbers['total-blocking-time'] ?? 0)} ms`,
    (numbers['cumulative-layout-shift'] ?? 0).toFixed(3),
    `${((numbers['total-byte-weight'] ?? 0) / 1000).toFixed(1)} kB`,
  ])
  return [head, head.map(() => '---'), ...lines].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
