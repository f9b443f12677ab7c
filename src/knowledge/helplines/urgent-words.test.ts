import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainWords } from './plain-words.ts'
import { urgenciesIn, urgentPatterns } from './urgent-words.ts'

for (const [words, urgency] of [
  ['Ik wil niet meer leven.', 'suicide'],
  ['Soms wil ik niet meer leven', 'suicide'],
  ['Ik zou niet meer willen leven', 'suicide'],
  ['Vaak wil hij dood', 'suicide'],
  ['Zo wil ik niet meer verder', 'suicide'],
  ['Mijn zoon heeft het over ZELFMOORD', 'suicide'],
  ['Mijn man slaat ons.', 'unsafe-at-home'],
  ['Ik ben bang voor m’n vader', 'unsafe-at-home'],
  ['Hij wordt mishandeld', 'unsafe-at-home'],
  ['Er is nu gevaar!', 'danger'],
  ['Ik heb mijn baby geschud', 'danger'],
  ['Ik durf het aan niemand te zeggen', 'child-alone'],
  ['I want to die', 'suicide'],
  ['My husband beats us', 'unsafe-at-home'],
  ['İNTİHAR etmeyi düşünüyorum', 'suicide'],
  ['Kocam beni dövüyor', 'unsafe-at-home'],
  ['أفكر في الانتحار', 'suicide'],
  ['زوجي يضربني', 'unsafe-at-home'],
  ['Mój mąż mnie bije', 'unsafe-at-home'],
  ['Myślę o samobójstwie', 'suicide'],
  ["Чоловік б'є мене", 'unsafe-at-home'],
  ['Я не хочу жити', 'suicide'],
  ['Elle est en danger, elle ne respire plus', 'danger'],
  ['J’ai envie de mourir', 'suicide'],
  ['Mi marido me pega', 'unsafe-at-home'],
  ['No quiero vivir', 'suicide'],
] as const) {
  test(`“${words}” brings a telephone number into sight at once`, () => assert.ok(urgenciesIn(words).includes(urgency)))
}

for (const words of [
  'Mijn dochter van 2 slaapt slecht en ik ben moe. Wat kan ik doen?',
  'Oğlum uyumuyor',
  'ابني لا ينام جيدا',
  'Moja córka nie chce jeść',
  'Мій син погано спить',
  'Mon fils dort mal',
  'Mi hija no duerme bien',
]) {
  test(`“${words}” brings no number into sight`, () => assert.deepEqual(urgenciesIn(words), []))
}

test('a browser finds with the patterns it is given what the server finds', () => {
  const isFound = (words: string) => new RegExp(urgentPatterns().suicide, 'u').test(plainWords(words))
  assert.ok(isFound('Ik denk aan zelfmoord'))
  assert.ok(!isFound('Ik denk aan slapen'))
})
