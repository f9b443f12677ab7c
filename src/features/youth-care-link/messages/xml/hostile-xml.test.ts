/** Thousands of messages that somebody broke: each is refused with its place, and none brings the reader down. The seed is fixed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../../../../cast/random.ts'
import { messageCodes } from '../../../../knowledge/youth-care-messages/messages.ts'
import { anyMessage } from '../any-message.fixture.ts'
import { refusalWords, xmlFaultWords } from '../refusal.text.ts'
import { breaks } from './broken.fixture.ts'
import { limits } from './read-xml.ts'
import { openMessage, understand } from './receive-xml.ts'
import { writeMessage } from './write-xml.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What the reader makes of it, in words; null when it took the message for a good one. */
function refused(sent: Uint8Array): string | null {
  const opened = openMessage(sent)
  switch (opened.kind) {
    case 'not-xml':
      return xmlFaultWords(opened.because, opened.at)
    case 'no-such-message':
      return refusalWords({ path: 'Bericht', at: opened.at, because: { kind: 'no-such-message' } })
    case 'opened': {
      const read = understand(opened.code, opened.root)
      return read.kind === 'misshapen' ? read.refusals.map(refusalWords).join('\n') : null
    }
  }
}

for (const [name, breakIt] of Object.entries(breaks))
  test(`a message with ${name} is refused, with its place`, () => {
    const random = seeded(name.length * 7919)
    for (let time = 0; time < 140; time++) {
      const code = messageCodes[time % messageCodes.length] ?? 'JW315'
      const broken = breakIt(writeMessage(code, anyMessage(code, random)), random)
      const words = refused(bytes(broken))
      assert.match(words ?? 'taken for a good one', /^[\w.[\]]+.*: ./, `${code} ${time}`)
    }
  })

test('whatever bytes come in, the reader answers and does not fall', () => {
  const random = seeded(20261123)
  for (let time = 0; time < 3000; time++) {
    const code = messageCodes[time % messageCodes.length] ?? 'JW315'
    const sent = bytes(writeMessage(code, anyMessage(code, random)))
    const hits = random.between(1, 6)
    for (let hit = 0; hit < hits; hit++) sent[random.between(0, sent.length - 1)] = random.between(0, 255)
    const words = refused(sent)
    assert.ok(words === null || words.length > 10)
  }
})

test('bytes that are no UTF-8, or another Unicode, are refused', () => {
  const xml = writeMessage('JW315', anyMessage('JW315', seeded(1)))
  assert.match(refused(Buffer.from(xml, 'utf16le')) ?? '', /UTF-8|goede XML/)
  assert.match(refused(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')])) ?? '', /UTF-8/)
  assert.match(refused(Buffer.concat([Buffer.from(xml), Buffer.from([0xc3, 0x28])])) ?? '', /UTF-8/)
})

test('nothing, too much and too many are refused before they cost anything', () => {
  assert.equal(refused(new Uint8Array()), 'Bericht: het is leeg')
  assert.match(refused(new Uint8Array(limits.bytes + 1)) ?? '', /groter dan 5 MB/)
  assert.match(refused(bytes(`<a>${'<b/>'.repeat(limits.elements)}</a>`)) ?? '', /te veel elementen/)
  assert.match(refused(bytes('<a>'.repeat(500_000))) ?? '', /te diep/)
})

test('a code that is not in its list is named with the place where it stands', () => {
  const xml = writeMessage('JW305', anyMessage('JW305', seeded(4)))
  const wrong = xml.replace(/(StatusAanlevering>)\d</, '$17<')
  assert.match(
    refused(bytes(wrong)) ?? '',
    /^Client\.StartProducten\.StartProduct\[1\]\.StatusAanlevering \(regel \d+, kolom \d+\): „7” staat niet in COD467$/,
  )
})

test('an element that the standard as we have it does not know is named, and the message is read', () => {
  const xml = writeMessage('JW319', anyMessage('JW319', seeded(9)))
  const more = xml.replace('<jw319:Antwoord>', '<jw319:Antwoord><jw319:Toekomst>iets</jw319:Toekomst>')
  const opened = openMessage(bytes(more))
  assert.ok(opened.kind === 'opened')
  const read = understand('JW319', opened.root)
  assert.ok(read.kind !== 'misshapen')
  if (read.kind === 'sound') assert.deepEqual(read.notRead, ['Antwoord.Toekomst'])
})

test('no word of a refusal holds a number or a name of the youth', () => {
  const xml = writeMessage('JW315', anyMessage('JW315', seeded(3)))
  const wrong = xml
    .replace(/(jw315:Bsn>)\d+/, '$1123456789')
    .replace(/(Achternaam>)[^<]*/, `$1${'Zwaluwstaart'.repeat(30)}`)
  const words = refused(bytes(wrong)) ?? ''
  assert.match(words, /Client\.Bsn .*: dit is geen geldig BSN/)
  assert.doesNotMatch(words, /123456789|Zwaluwstaart/)
})
