import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { deedWords, detailWords } from './words.ts'

test('what is particular about a line of the log is told in Dutch', () => {
  assert.equal(detailWords('3 term-ended'), '3 termijn voorbij')
  assert.equal(detailWords('referral-index off'), 'verwijsindex uit')
  assert.equal(detailWords('youth-nurse parent'), 'jeugdverpleegkundige ouder')
})

test('the name of an organisation stays as it is, even with a word of the code in it', () => {
  assert.equal(detailWords('Buurtteam start'), 'Buurtteam start')
})

test('whatever the program writes in the log has a name of its own in Dutch', () => {
  const written = globSync('src/**/*.{ts,tsx}', { exclude: ['**/*.test.ts'] }).flatMap(file =>
    [
      ...readFileSync(file, 'utf8').matchAll(/(?:\brecord\(\s*\w+, '([a-z]+)',\s*|\bobject: )'([a-z-]+)(\.[a-z-]+)'/g),
    ].map(([, event = 'create', part = '', what = '']) => ({ event, part, object: part + what })),
  )
  assert.ok(written.length > 100)
  const nameless = written.filter(
    ({ event, part, object }) =>
      !namedAsItsPart.has(object) && deedWords(event, object) === deedWords(event, `${part}.nothing`),
  )
  assert.deepEqual([...new Set(nameless.map(({ object }) => object))], [])
})

const namedAsItsPart = new Set(['youth-health.record', 'care-coordination.plan', 'audit.event'])
