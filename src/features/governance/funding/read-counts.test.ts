import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultWords, placeWords } from './fault-words.ts'
import { readCounts } from './read-counts.ts'

const heading = 'code;naam;jeugdigen;minderheden;eenouder;laag_inkomen\n'
const told = (text: string): readonly string[] => {
  const reading = readCounts(text)
  return reading.ok ? [] : reading.faults.map(fault => `${placeWords(fault)}: ${faultWords(fault)}`)
}

test('a file of a spreadsheet is read, whatever the order of its columns and the spelling of its codes', () => {
  const reading = readCounts(
    '\uFEFFNaam,Code,Laag inkomen,Eenouder-huishoudens,Minderheden,Jeugdigen\r\n"Oost, aan Zee",GM0014,4,3,2,1\r\nWest,34,8,7,6,5\r\n',
  )
  assert.deepEqual(reading, {
    ok: true,
    rows: [
      { code: '0014', name: 'Oost, aan Zee', counts: { youths: 1, minorities: 2, singleParents: 3, lowIncomes: 4 } },
      { code: '0034', name: 'West', counts: { youths: 5, minorities: 6, singleParents: 7, lowIncomes: 8 } },
    ],
  })
})

test('each fault is told with its line, its column and its reason, and then nothing is taken', () => {
  assert.deepEqual(told(`${heading}0014;Oost;1;2;3;4\nxx;;-1;2,5;;1.000\n14;West;1;2;3;4\n`), [
    'regel 3, kolom code: ‘xx’ is geen CBS-code van een gemeente. Schrijf 0014, GM0014 of 14.',
    'regel 3, kolom naam: De naam ontbreekt.',
    'regel 3, kolom jeugdigen: ‘-1’ is geen heel getal van nul of meer, zonder punten of komma’s.',
    'regel 3, kolom minderheden: ‘2,5’ is geen heel getal van nul of meer, zonder punten of komma’s.',
    'regel 3, kolom eenouder: Er staat geen getal.',
    'regel 3, kolom laag_inkomen: ‘1.000’ is geen heel getal van nul of meer, zonder punten of komma’s.',
    'regel 4, kolom code: De code 0014 staat er al.',
  ])
})

test('a file without rows, or without one of its columns, is refused', () => {
  assert.match(told('')[0] ?? '', /leeg/)
  assert.deepEqual(told('code;naam;jeugdigen;minderheden\n1;a;1;1'), [
    'regel 1, kolom eenouder: Er is geen kolom met de kop ‘eenouder’.',
    'regel 1, kolom laag_inkomen: Er is geen kolom met de kop ‘laag_inkomen’.',
  ])
  assert.match(told(heading + '1;a;1;1;1;1\n'.repeat(1501))[0] ?? '', /1501 rijen/)
})
