/** The whole program as a user starts it, on a fresh database, and a real browser in front of it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
// biome-ignore lint/correctness/noUnresolvedImports: the compiler checks imports; Biome does not read this package's exports
import { type Browser, chromium, type Page } from 'playwright-core'

import { choosePlace } from '../../src/platform/db/embedded-place.ts'
import { quickPlace } from '../quick-place.ts'

export type { Browser, Page }

const root = join(import.meta.dirname, '../..')

export const chromiumPath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(path => path !== undefined && existsSync(path))
/** For `test(…, { skip })`: a machine without a browser skips, and says so. */
export const noBrowser = chromiumPath === undefined ? 'no Chromium on this machine' : false

export type Program = {
  readonly address: string
  readonly startMs: number
  readonly pid: number
  stop(): Promise<void>
  /** As when the power goes: nothing is finished first. */
  kill(): Promise<void>
}

const whereItIs = /http:\/\/localhost:\d+/
/** An installation that is no demo and has no centre says where the first is set up. */
export const empty = { demo: '0', says: /http:\/\/localhost:\d+\/inrichten\/\S+/ }

/** Starts the program on a free port as `npm start` does; resolves when it says where it is. */
export async function startProgram(
  folder: string,
  { port = '0', now = '', demo = '1', says = whereItIs } = {},
): Promise<Program> {
  const started = performance.now()
  // The checks build once before all journeys: two that build at once would read each other's half.
  if (process.env.BUILT_FOR_JOURNEYS !== '1') execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root })
  const child = spawn(process.execPath, ['.cache/build/main.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: port, OPENCJG_NOW: now, OPENCJG_DATA: folder, DATABASE_URL: '', OPENCJG_DEMO: demo },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await addressFrom(child, says)
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal)
    await new Promise(resolve => child.once('exit', resolve))
  }
  const stop = () => end('SIGTERM')
  const kill = () => end('SIGKILL')
  return { address, startMs: performance.now() - started, pid: child.pid ?? 0, stop, kill }
}

export type FreshProgram = Program & {
  /** The same program at another moment, as after a night: stopped, and started at the same address with its clock there. */
  at(now: Temporal.Instant): Promise<void>
  /** Killed in the middle of whatever it does, and started again at the same address. */
  crash(): Promise<void>
}

/** A data folder that is thrown away, with the program on it. */
export async function freshProgram(): Promise<FreshProgram> {
  const folder = quickPlace(`journey-${process.pid}`)
  copyTown(await filledTown(), folder)
  let program = await startProgram(folder)
  const port = new URL(program.address).port
  const stop = async () => {
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const at = async (now: Temporal.Instant) => {
    await program.stop()
    program = await startProgram(folder, { port, now: now.toString() })
  }
  const crash = async () => {
    await program.kill()
    program = await startProgram(folder, { port })
  }
  return { ...program, stop, at, crash }
}

/**
 * The demo town as the first start leaves it. Filled once for all journeys of one run of the tests, by the first of them while
 * the others wait, and copied for each.
 */
async function filledTown(): Promise<string> {
  const folder = quickPlace(`journey-town-${process.ppid}`)
  const filled = join(folder, 'filled')
  const lock = `${folder}.lock`
  while (!existsSync(filled)) {
    if (isMine(lock)) return fillTown(folder)
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  return folder
}

/** The first to write its number there has the work; of one who died the next takes it over. */
function isMine(lock: string): boolean {
  // A fresh checkout has no such folder yet.
  mkdirSync(dirname(lock), { recursive: true })
  try {
    writeFileSync(lock, `${process.pid}`, { flag: 'wx' })
    return true
  } catch {
    if (existsSync(lock) && !isAlive(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true })
    return false
  }
}

async function fillTown(folder: string): Promise<string> {
  for (const other of globSync(quickPlace('journey-town-*')))
    if (!isAlive(Number.parseInt(other.split('-').at(-1) ?? '', 10))) rmSync(other, { recursive: true, force: true })
  const program = await startProgram(folder)
  await program.stop()
  writeFileSync(join(folder, 'filled'), '')
  return folder
}

/** A run that is over left its town behind. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** With the keys beside it: what is sealed opens with these only. The server sees to it that nobody else may enter its folder. */
function copyTown(from: string, to: string): void {
  const [filled, empty] = [from, to].map(folder => choosePlace(folder, () => {}))
  if (!filled || !empty) return
  execFileSync('cp', ['-a', filled.cluster, empty.cluster])
  for (const { name } of readdirSync(from, { withFileTypes: true }).filter(entry => entry.isFile()))
    copyFileSync(join(from, name), join(to, name))
}

function addressFrom(child: ChildProcess, says: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let words = ''
    child.stdout?.on('data', chunk => {
      words += String(chunk)
      const address = says.exec(words)?.[0]
      if (address) resolve(address)
    })
    child.once('exit', code => reject(new Error(`the program ended with ${code}: ${words}`)))
  })
}

/** The switches keep a browser without network from looking for one. */
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @param more switches that only this browser needs */
export const openBrowser = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    args: [...switches, ...more],
  })

export type VisitorOptions = { readonly javaScript?: boolean; readonly width?: number }

/** A visitor of one's own: no cookies of others. A page that breaks its own content security policy fails the journey. */
export async function visitor(
  browser: Browser,
  address: string,
  { javaScript = true, width = 1366 }: VisitorOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    javaScriptEnabled: javaScript,
    viewport: { width, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return page
}

/** Signs a member of the cast in by the button of the demo. */
export async function signIn(page: Page, who: string): Promise<void> {
  await page.goto('/inloggen')
  await page.click(`button[value="${who}"]`)
  await page.waitForLoadState()
}

/** Of what finds faults in a page: '4.14.1'. */
export const axeRelease: string = createRequire(import.meta.url)('axe-core/package.json').version
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
type Finding = { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] }

/** What axe finds on the page as it stands, in words; nothing when it is sound. */
export const findings = async (page: Page): Promise<readonly string[]> =>
  (await axeFindings(page)).map(words => `${page.url()} ${words}`)

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** @param rules only these; all that say something of WCAG or of good practice when none are named */
export async function axeFindings(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axeSource)
  const runOnly = rules.length > 0 ? { type: 'rule', values: rules } : { type: 'tag', values: standards }
  const options = { runOnly, resultTypes: ['violations'], preload: false }
  const violations = await page.evaluate<readonly Finding[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(result => result.violations)`,
  )
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html.slice(0, 160)})`)
}
