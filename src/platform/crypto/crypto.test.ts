import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fingerprint } from './fingerprint.ts'
import { indexPseudonyms, nextLayer } from './index-pseudonym.ts'
import { addIndexKey, openKeys } from './keys.ts'
import { seal, unseal } from './seal.ts'

const folder = mkdtempSync(join(tmpdir(), 'keys-'))
after(() => rmSync(folder, { recursive: true }))
let made = 0
const newFile = () => join(folder, `${made++}.json`)
const newKeys = () => openKeys(newFile(), { mayCreate: true })

test('keys are made once, for their owner only, and read back the same', () => {
  const file = newFile()
  const made = openKeys(file, { mayCreate: true })
  assert.equal(statSync(file).mode & 0o777, 0o600)
  assert.deepEqual(openKeys(file, { mayCreate: true }), made)
})

test('missing keys are not replaced beside an existing database', () => {
  assert.throws(() => openKeys(newFile(), { mayCreate: false }), /niet te lezen/)
})

test('a key of the wrong length is refused by name, without quoting it', () => {
  const file = newFile()
  const short = Buffer.alloc(16).toString('base64')
  const good = Buffer.alloc(32).toString('base64')
  const text = { sealing: [{ id: 1, key: good }], bsnLookup: short, indexPseudonym: good, sessions: good }
  writeFileSync(file, JSON.stringify(text))
  assert.throws(
    () => openKeys(file, { mayCreate: false }),
    (error: Error) => /bsnLookup/.test(error.message) && !error.message.includes(short),
  )
})

test('a sealed BSN is read back, and looks different each time it is sealed', () => {
  const keys = newKeys()
  const sealed = seal(keys, '999900006')
  assert.equal(unseal(keys, sealed), '999900006')
  assert.notDeepEqual(seal(keys, '999900006'), sealed)
  assert.ok(!sealed.includes('999900006'))
})

test('whoever changes one bit of a seal, in any place, opens nothing', () => {
  const keys = newKeys()
  const sealed = seal(keys, '999900006')
  for (const place of sealed.keys()) {
    const changed = Buffer.from(sealed)
    changed.writeUInt8(changed.readUInt8(place) ^ 1, place)
    assert.throws(() => unseal(keys, changed))
  }
  assert.throws(() => unseal(keys, sealed.subarray(0, 20)))
})

test('after a change of keys the old seals still open, and the old keys do not open new ones', () => {
  const old = newKeys()
  const [first] = newKeys().sealing
  assert.ok(first)
  const both = { ...old, sealing: [...old.sealing, { ...first, id: 2 }] }
  assert.equal(unseal(both, seal(old, 'Noor')), 'Noor')
  assert.throws(() => unseal(old, seal(both, 'Noor')), /unknown/)
})

test('a fingerprint is the same for the same BSN, and another for each purpose and each key', () => {
  const keys = newKeys()
  const print = fingerprint(keys, 'bsnLookup', '999900006')
  assert.deepEqual(fingerprint(keys, 'bsnLookup', '999900006'), print)
  assert.notDeepEqual(fingerprint(keys, 'sessions', '999900006'), print)
  assert.notDeepEqual(indexPseudonyms(keys, '999900006')[0], print)
  assert.notDeepEqual(fingerprint(newKeys(), 'bsnLookup', '999900006'), print)
})

test('the fingerprint is HMAC-SHA-256 as published (RFC 4231, case 2)', () => {
  const keys = { ...newKeys(), bsnLookup: Buffer.from('Jefe') }
  assert.equal(
    fingerprint(keys, 'bsnLookup', 'what do ya want for nothing?').toString('hex'),
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})

test('a key file from before keys could be replaced is read, and a second key makes the next layer of the same pseudonym', () => {
  const file = newFile()
  openKeys(file, { mayCreate: true })
  const before = openKeys(file, { mayCreate: false })
  const after = addIndexKey(file)
  assert.equal(statSync(file).mode & 0o777, 0o600)
  assert.deepEqual(openKeys(file, { mayCreate: false }), after)
  assert.deepEqual(after.indexPseudonym[0], before.indexPseudonym[0])
  const [first, second, ...further] = indexPseudonyms(after, '999900006')
  assert.ok(first && second && further.length === 0)
  assert.deepEqual([first], indexPseudonyms(before, '999900006'))
  assert.deepEqual(nextLayer(after, first, 2), second)
  assert.throws(() => nextLayer(before, first, 2), /no key/)
})
