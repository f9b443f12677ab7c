/** Broken messages of a provider that is known: each is refused in words, and nothing of it stays. The seed is fixed. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { seeded } from '../../../../cast/random.ts'
import { organisations } from '../../../../cast/town.ts'
import { messageCodes } from '../../../knowledge/youth-care-messages/messages.ts'
import { program } from '../../../platform/act.ts'
import { anyMessage } from './any-message.fixture.ts'
import { counted, exchangingTown } from './exchange.fixture.ts'
import { receiveMessage } from './incoming/receive-message.ts'
import { breaks } from './xml/broken.fixture.ts'
import { writeMessage } from './xml/write-xml.ts'

const { town, provider } = await exchangingTown()
after(() => provider.close())
const sender = { ...program('ECD De Brug'), organisation: organisations.mentalHealthCare.id }
const receive = (sent: Uint8Array) => town.act(sender, ctx => receiveMessage(ctx, sent))

test('a thousand broken messages of a known provider are refused, and no youth, request or message is kept of them', async () => {
  const random = seeded(11)
  const before = await counted(town)
  const ways = Object.values(breaks)
  for (let time = 0; time < 1000; time++) {
    const code = messageCodes[time % messageCodes.length] ?? 'JW315'
    const broken = ways[time % ways.length]?.(writeMessage(code, anyMessage(code, random)), random) ?? ''
    const received = await receive(new TextEncoder().encode(broken))
    assert.ok(received.kind === 'refused', `${code} ${time}`)
    assert.ok(received.told.length > 0 && received.told.every(words => /^\S.*: ./.test(words)))
  }
  const { refused_message: _, ...rest } = await counted(town)
  const { refused_message: __, ...kept } = before
  assert.deepEqual(rest, kept)
})

test('any message of the right shape that is not from or for whom it says is refused, and not kept', async () => {
  const random = seeded(12)
  const before = await counted(town)
  for (let time = 0; time < 140; time++) {
    const code = messageCodes[time % messageCodes.length] ?? 'JW315'
    const received = await receive(new TextEncoder().encode(writeMessage(code, anyMessage(code, random))))
    assert.equal(received.kind, 'refused', code)
  }
  assert.deepEqual(await counted(town), before)
})

test('an organisation that is no provider is heard by nobody', async () => {
  const stranger = { ...sender, organisation: organisations.school.id }
  const sent = new TextEncoder().encode(writeMessage('JW315', anyMessage('JW315', seeded(13))))
  const received = await town.act(stranger, ctx => receiveMessage(ctx, sent))
  assert.ok(received.kind === 'refused')
  assert.match(received.told[0] ?? '', /niet bekend als aanbieder/)
})
