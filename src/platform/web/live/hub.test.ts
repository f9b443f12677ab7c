import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../../test/database.ts'
import { listen } from '../../db/listen.ts'
import { channel } from './channel.ts'
import { liveHub, type Opening } from './hub.ts'
import { notify } from './store.ts'

const soon = { gatherMs: 1 }

/** What a browser reads of a stream, as it comes. */
function reader(response: Response) {
  const stream = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let words = ''
  return async (until: RegExp | 'the end'): Promise<string> => {
    for (;;) {
      if (until !== 'the end' && until.test(words)) return words
      const part = await stream?.read()
      if (!part || part.done) return words
      words += part.value
    }
  }
}

const opening = (entry: Partial<Opening> = {}): Opening => ({
  person: '9901 mother',
  heard: '9901 plan/1',
  revision: 3,
  ask: async () => ({ kind: 'open', revision: 4 }),
  ...entry,
})

test('a page hears how far it is, and that there is more when something was told', async () => {
  const hub = liveHub(soon)
  const response = hub.open(opening())
  assert.match(response.headers.get('content-type') ?? '', /text\/event-stream/)
  const read = reader(response)
  assert.match(await read(/revision":3/), /retry: 3000\n\nevent: revision\ndata: \{"revision":3\}/)
  hub.hear('9901 plan/2')
  hub.hear('9902 plan/1')
  hub.hear('9901 plan/1')
  assert.match(await read(/revision":4/), /event: revision\ndata: \{"revision":4\}/)
  hub.close()
})

test('who may no longer see it hears that it is over, and nothing after', async () => {
  const hub = liveHub(soon)
  const read = reader(hub.open(opening({ ask: async () => ({ kind: 'over' }) })))
  hub.askAll()
  assert.match(await read('the end'), /event: over/)
  hub.close()
})

test('of many changes at once a page is asked for once or twice, and not once each', async () => {
  let asked = 0
  const ask = async () => ({ kind: 'open', revision: 3 + ++asked }) as const
  const hub = liveHub({ gatherMs: 5 })
  const read = reader(hub.open(opening({ ask })))
  for (let change = 0; change < 100; change++) hub.hear('9901 plan/1')
  await read(/revision":4/)
  assert.equal(asked, 1)
  hub.close()
})

test('now and then it is asked again whether somebody is still signed in, without anything being told', async () => {
  const hub = liveHub({ gatherMs: 1, heartbeatMs: 5 })
  const read = reader(hub.open(opening({ ask: async () => ({ kind: 'over' }) })))
  assert.match(await read('the end'), /event: over/)
  hub.close()
})

test('a database that is away for a moment ends nothing', async () => {
  const hub = liveHub(soon)
  const read = reader(hub.open(opening({ ask: () => Promise.reject(new Error('away')) })))
  hub.askAll()
  assert.doesNotMatch(await read(/still here/), /over/)
  hub.close()
})

test('of one person the oldest window gives way when there are too many', async () => {
  const hub = liveHub(soon)
  const [first, ...others] = Array.from({ length: 7 }, () => reader(hub.open(opening())))
  const someoneElse = reader(hub.open(opening({ person: '9901 father' })))
  assert.doesNotMatch((await first?.('the end')) ?? '', /over/)
  hub.hear('9901 plan/1')
  await Promise.all([...others, someoneElse].map(read => read(/revision":4/)))
  hub.close()
})

test('a program that stops ends every stream', async () => {
  const hub = liveHub(soon)
  const read = reader(hub.open(opening()))
  hub.close()
  assert.match(await read('the end'), /revision":3/)
})

test('what one program tells is heard by another when the work is done, and never when it was undone', async () => {
  const database = await testDatabase()
  const heard: string[] = []
  const told = Promise.withResolvers<void>()
  const hear = (words: string) => {
    heard.push(words)
    if (words === '9901 plan/2') told.resolve()
  }
  const listening = await listen(database.url, channel, { hear, missed: () => {} })
  const scope = { role: 'cjg_app', municipality: '9901' } as const
  const undone = database.transaction(scope, async db => {
    await notify(db, '9901 plan/1')
    throw new Error('undone')
  })
  await assert.rejects(undone)
  await database.transaction(scope, async db => {
    await notify(db, '9901 plan/2')
    await notify(db, '9901 plan/2')
  })
  await told.promise
  assert.deepEqual(heard, ['9901 plan/2'])
  await listening.stop()
})
