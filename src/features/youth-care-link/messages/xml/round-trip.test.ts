import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../../../../cast/random.ts'
import { messageCodes } from '../../../../knowledge/youth-care-messages/messages.ts'
import { readMessage } from '../../../../knowledge/youth-care-messages/read-message.ts'
import { anyMessage } from '../any-message.fixture.ts'
import { readXml } from './read-xml.ts'
import { openMessage } from './receive-xml.ts'
import { writeMessage } from './write-xml.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

for (const code of messageCodes) {
  test(`any ${code} that is written down is read back as it was`, () => {
    const random = seeded(Number(code.slice(2)))
    for (let time = 0; time < 150; time++) {
      const message = anyMessage(code, random)
      const xml = readXml(bytes(writeMessage(code, message)))
      assert.ok(xml.kind === 'read')
      assert.deepEqual(readMessage(code, xml.root), { kind: 'read', message, notRead: [] })
    }
  })

  test(`${code} is known by its root`, () => {
    const opened = openMessage(bytes(writeMessage(code, anyMessage(code, seeded(1)))))
    assert.equal(opened.kind === 'opened' && opened.code, code)
  })
}
