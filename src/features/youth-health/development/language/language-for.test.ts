import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Examination } from '../examination.ts'
import { developmentSigns } from '../signs.ts'
import { languageFor } from './language-for.ts'

const birth = Temporal.PlainDate.from('2024-01-10')
const at = (months: number) => birth.add({ months })

const examined = (months: number, ...answers: readonly (readonly [number, '+' | '-' | 'M'])[]): Examination => ({
  on: at(months),
  answers: answers.map(([bdsNumber, answer]) => ({ item: 0, side: null, bdsNumber, answer, of: 'x', by: 'M. Jansen' })),
})

test('language is judged from 23 months to 3 years and 4 months', () => {
  assert.equal(languageFor(birth, at(22), []), null)
  assert.equal(languageFor(birth, at(41), []), null)
  assert.equal(languageFor(birth, at(24), [])?.kind, 'need')
})

test('a child of two with no sentences and body parts by hearsay is referred, and that is a sign on its record', () => {
  const examinations = [examined(24, [940, '-'], [941, 'M'])]
  assert.equal(languageFor(birth, at(25), examinations)?.kind, 'refer')
  const signs = developmentSigns(birth, at(25), { examinations, corrections: [] })
  assert.equal(signs.language?.kind, 'refer')
  assert.deepEqual(
    signs.repeat.map(({ code }) => code),
    ['41'],
  )
})

test('a child that was doing well at two gives no sign', () => {
  const examinations = [examined(24, [940, '+'], [941, '+'])]
  assert.equal(languageFor(birth, at(25), examinations)?.kind, 'no-referral')
  assert.deepEqual(developmentSigns(birth, at(25), { examinations, corrections: [] }), { repeat: [], language: null })
})

test('what was answered long before two years does not count', () => {
  assert.equal(languageFor(birth, at(24), [examined(18, [940, '+'])])?.kind, 'need')
})
