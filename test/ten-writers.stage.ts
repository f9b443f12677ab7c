/** The real program in a process of its own, on a database of the test, with ten people at one plan: asked by real requests, and killed. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { testDatabase } from './database.ts'

export type Answer = { readonly status: number; readonly page: string }

const folder = mkdtempSync(join(tmpdir(), 'ten-writers-'))
let program: ChildProcess
export const stage = { databaseUrl: '', address: '', plan: '' }
export const tally = { accepted: 0, overtaken: 0, again: 0, statuses: new Map<number, number>() }

/** Once, for however many files of one run. */
export const openDoors = (): Promise<void> => {
  doors ??= open()
  return doors
}
let doors: Promise<void> | undefined

async function open(): Promise<void> {
  stage.databaseUrl = (await testDatabase()).url
  await startProgram(0)
}

export async function closeDoors(): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  program.kill('SIGTERM')
  await new Promise(resolve => program.once('exit', resolve))
  rmSync(folder, { recursive: true, force: true })
}

/** As when the power goes: nothing is told to anybody. */
export async function killAndStart(): Promise<void> {
  const { port } = new URL(stage.address)
  program.kill('SIGKILL')
  await new Promise(resolve => program.once('exit', resolve))
  await startProgram(Number(port))
}

/** Resolves when the door is open. The plan is made at the first start. */
async function startProgram(port: number): Promise<void> {
  const env = {
    DATABASE_URL: stage.databaseUrl,
    OPENCJG_DATA: folder,
    OPENCJG_DEMO: '1',
    LOG_LEVEL: 'error',
    PORT: String(port),
  }
  program = spawn(process.execPath, ['--import', 'tsx', 'test/ten-writers.program.ts'], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = await new Promise<string>((resolve, reject) => {
    let words = ''
    program.stdout?.on('data', part => {
      words += String(part)
      const line = words.split('\n').find(one => one.startsWith('{"address"') && one.endsWith('}'))
      if (line) resolve(line)
    })
    program.once('exit', code => reject(new Error(`the program ended with ${code}: ${words}`)))
  })
  const told: { address: string; plan: string } = JSON.parse(said)
  stage.address = told.address
  stage.plan ||= told.plan
}

/** Asks until there is an answer: a line that breaks is tried again with the same words and the same key. */
export async function ask(cookie: string, path: string, fields?: Readonly<Record<string, string>>): Promise<Answer> {
  for (;;) {
    try {
      const headers = { cookie, 'sec-fetch-site': 'same-origin' }
      const post = fields && { method: 'POST', body: new URLSearchParams(fields) }
      const response = await fetch(`${stage.address}${path}`, { headers, redirect: 'manual', ...post })
      const page = await response.text()
      tally.statuses.set(response.status, (tally.statuses.get(response.status) ?? 0) + 1)
      return { status: response.status, page }
    } catch {
      tally.again++
      await sleep(100)
    }
  }
}

export async function signIn(who: string): Promise<string> {
  const response = await fetch(`${stage.address}/inloggen/demo`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ who, _key: crypto.randomUUID() }),
    redirect: 'manual',
  })
  return response.headers.get('set-cookie')?.split(';')[0] ?? assert.fail(who)
}
