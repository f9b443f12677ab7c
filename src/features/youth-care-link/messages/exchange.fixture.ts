/** A town with a provider of youth help, whose system may come in and is reached over HTTP. */
import { actorOf } from '../../../../cast/open-town.ts'
import { organisations, professionals, vlierdam } from '../../../../cast/town.ts'
import { now, testKeys, testTown, today } from '../../../../test/town.ts'
import { registerClient } from '../../../platform/auth/clients/register-client.ts'
import { runDue } from '../../../platform/jobs/worker.ts'
import { fakeProvider } from './counterpart.fixture.ts'
import { setProvider } from './providers/provider.ts'
import { sendingWork } from './sending/send-message.ts'

export const agb = '98765432'
export const officer = actorOf(professionals.accessOfficer)
export const administrator = actorOf(professionals.administrator)
const organisation = organisations.mentalHealthCare.id

export async function exchangingTown() {
  const town = await testTown()
  const provider = await fakeProvider({
    agb,
    municipality: vlierdam.code,
    today: () => today,
    post: async (path, headers, body) =>
      town.app.request(new URL(path, 'http://localhost:3000'), {
        method: 'POST',
        headers: { ...headers, host: 'localhost:3000' },
        body,
      }),
  })
  const system = await town.act(administrator, async ctx => {
    await setProvider(ctx, { organisation, agb, address: provider.address })
    return registerClient(ctx, { name: 'ECD De Brug', organisation, scopes: ['messages:write'], reason: 'iJw' })
  })
  await provider.enter(system.id, system.secret)
  /** Brings what waits in the queue, so many minutes after the test began. */
  const bring = (minutes = 0): Promise<number> =>
    runDue({
      database: town.database,
      works: [sendingWork(testKeys)],
      municipalities: [vlierdam.code],
      clock: () => now.add({ minutes }),
      log: line => {
        if (line.event !== 'job-failed') return
        throw new Error(String(line.because))
      },
    })
  return { town, provider, bring, client: system }
}

/** How many rows each table of messages holds. */
export const counted = (town: Awaited<ReturnType<typeof testTown>>): Promise<Readonly<Record<string, number>>> =>
  town.database.transaction({ role: 'cjg_app', municipality: vlierdam.code }, async db => {
    const tables = [
      'message',
      'refused_message',
      'allocation_request',
      'allocation',
      'delivery',
      'invoice',
      'invoice_line',
    ] as const
    const counts: Record<string, number> = {}
    for (const table of tables) {
      const rows = await db.selectFrom(`youth_care_link.${table}`).select('municipality').execute()
      counts[table] = rows.length
    }
    return counts
  })
