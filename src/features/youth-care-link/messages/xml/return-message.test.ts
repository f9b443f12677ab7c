import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../../../knowledge/youth-care-messages/known.ts'
import type { MessageOf } from '../../../../knowledge/youth-care-messages/messages.ts'
import { readMessage } from '../../../../knowledge/youth-care-messages/read-message.ts'
import { returnMessage } from '../../../../knowledge/youth-care-messages/return-message.ts'
import { start } from '../../../../knowledge/youth-care-messages/sample.fixture.ts'
import { readXml } from './read-xml.ts'
import { writeXml } from './write-xml.ts'

const head = {
  identification: 'R1',
  on: Temporal.PlainDate.from('2026-11-24'),
  versions: { base: '1.0.0', message: '1.0.0' },
}

/** The return message on two starts, as whoever gets it reads it. */
function returned(...findings: readonly Finding[]): MessageOf<'JW306'> {
  const sent = start({}, { ToewijzingNummer: '7' })
  const xml = readXml(new TextEncoder().encode(writeXml('JW306', returnMessage('JW305', sent, head, findings))))
  assert.ok(xml.kind === 'read')
  const read = readMessage('JW306', xml.root)
  assert.ok(read.kind === 'read')
  return read.message
}

test('a message in which nothing is wrong is returned with its header alone, without codes', () => {
  const { Header, ...rest } = returned()
  assert.deepEqual(rest, {})
  assert.equal(Header.RetourCodes, undefined)
  assert.equal(Header.BerichtCode, '439')
  assert.equal(Header.IdentificatieRetour, 'R1')
})

test('a return message keeps the sender and the receiver of the message it answers', () => {
  const { Header } = returned()
  assert.deepEqual([Header.Afzender, Header.Ontvanger], ['98765432', '9901'])
  assert.equal(Header.BerichtIdentificatie.Identificatie, 'START1')
})

test('a fault in one part returns the whole message, with a code on each of its classes', () => {
  const { Header, Client: youth } = returned({ path: 'Client.StartProducten.StartProduct[2]', code: '9019' })
  assert.deepEqual(Header.RetourCodes?.RetourCode, ['0200'])
  assert.deepEqual(youth?.RetourCodes.RetourCode, ['0200'])
  assert.deepEqual(
    youth?.StartProducten.StartProduct.map(({ RetourCodes }) => RetourCodes.RetourCode),
    [['0200'], ['9019']],
  )
})

test('a fault in the header returns the header alone, with its code', () => {
  const { Header, ...rest } = returned({ path: 'Header', code: '0001' })
  assert.deepEqual(rest, {})
  assert.deepEqual(Header.RetourCodes?.RetourCode, ['0001'])
})
