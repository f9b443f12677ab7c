/** From settings to a running program: database, migrations, keys, the demo town once, the server and its jobs. */
import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { application } from './app.ts'
import { centresOn, makeFounding } from './centre/index.ts'
import { publishArticles } from './features/information/index.ts'
import { asIndex, beginNewestLayer } from './features/signalling/index.ts'
import { act, program } from './platform/act.ts'
import { assets } from './platform/assets/bundle.ts'
import { type Keys, openKeys } from './platform/crypto/keys.ts'
import { installation } from './platform/ctx.ts'
import { connect, type Database } from './platform/db/connect.ts'
import { startEmbedded } from './platform/db/embedded.ts'
import { migrate } from './platform/db/migrate.ts'
import type { Env } from './platform/env.ts'
import { startWorker } from './platform/jobs/worker.ts'
import { mailWay } from './platform/mail/mail-way.ts'
import { hearChanges } from './platform/web/live/hear-changes.ts'
import { liveHub } from './platform/web/live/hub.ts'
import { works } from './works.ts'

export type Foundation = {
  readonly database: Database
  readonly keys: Keys
  readonly url: string
  close(): Promise<void>
}
export type Running = {
  readonly address: string
  /** Where the first centre is set up, while there is none; null when there is. */
  readonly founding: string | null
  stop(): Promise<void>
}

/** The database, migrated, and the keys beside it: what the server, the command line and the bench all stand on. */
export async function layFoundation(env: Env): Promise<Foundation> {
  mkdirSync(env.dataFolder, { recursive: true })
  const embedded = env.databaseUrl === undefined ? await startEmbedded(env.dataFolder) : null
  const url = env.databaseUrl ?? embedded?.url ?? ''
  await migrate(url)
  const database = connect(url)
  // New keys open nothing that was sealed before, so they are made only where no centre has opened yet.
  const keys = openKeys(env.keyFile, { mayCreate: (await centresOn(database)).length === 0 })
  const close = async () => {
    await database.close()
    await embedded?.stop()
  }
  return { database, keys, url, close }
}

type Fill = (parts: { database: Database; keys: Keys; now: Temporal.Instant }) => Promise<void>

/** `fill` plays the demo's story into an empty database. */
export async function start(
  env: Env,
  log: (line: Readonly<Record<string, unknown>>) => void,
  fill: Fill,
): Promise<Running> {
  const foundation = await layFoundation(env)
  const { database, keys } = foundation
  const clock = clockFrom(env.demoStart)
  await asIndex(database, index => beginNewestLayer(index, keys, clock()))
  if (env.demo && (await centresOn(database)).length === 0) await fill({ database, keys, now: clock() })
  await database.transaction({ role: 'cjg_jobs', municipality: null }, db => publishArticles(db))
  const centres = await centresOn(database)
  const live = liveHub()
  const heard = await hearChanges(foundation.url, live)
  const app = application({
    database,
    keys,
    assets: assets(),
    demo: env.demo,
    mail: mailWay(env),
    openId: env.openId,
    clock,
    live,
    log,
  })
  const listening = await listen(app.fetch, env)
  const municipalities = centres.map(centre => centre.code)
  const worker = await startWorker({ database, works: works(env, keys), municipalities, clock, log })
  const founding = centres.length === 0 ? await firstFounding(env, foundation, clock()) : null
  return {
    address: listening.address,
    founding: founding && `${listening.address}/inrichten/${founding}`,
    stop: async () => {
      await heard.stop()
      live.close()
      await new Promise(resolve => {
        listening.server.close(resolve)
        listening.server.closeAllConnections()
      })
      await worker.stop()
      await foundation.close()
    },
  }
}

/** Nobody is here yet: whoever reads what the program says when it starts may open the first centre. */
async function firstFounding(env: Env, { database, keys }: Foundation, now: Temporal.Instant): Promise<string | null> {
  const acting = { database, keys, municipality: installation, actor: program('start'), now }
  const making = await act(acting, ctx => makeFounding(ctx, null, { invented: env.demo }))
  return making.kind === 'made' ? making.link : null
}

/** The time it is; of a demo that is told to, the clock starts at another moment and runs on from there. */
function clockFrom(start: Temporal.Instant | undefined): () => Temporal.Instant {
  if (!start) return () => Temporal.Now.instant()
  const ahead = start.since(Temporal.Now.instant())
  return () => Temporal.Now.instant().add(ahead)
}

type Fetch = ReturnType<typeof application>['fetch']

/** Resolves when the door is open; rejects in words when the port is taken. */
function listen(fetch: Fetch, { port, host }: Env): Promise<{ server: Server; address: string }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, bound => {
      const shown = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host
      resolve({ server: server as Server, address: `http://${shown}:${bound.port}` })
    })
    server.on('error', error => reject(new Error(`Port ${port} on ${host} can not be used: ${error.message}`)))
  })
}
