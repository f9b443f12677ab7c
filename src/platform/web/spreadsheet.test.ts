import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spreadsheet } from './spreadsheet.ts'

test('a spreadsheet reads every cell as it was, also one with quotes or a semicolon', () => {
  assert.equal(
    spreadsheet([
      ['Naam', 'Aantal'],
      ['Wijkteam "Noord"; west', '12'],
    ]),
    '\uFEFF"Naam";"Aantal"\r\n"Wijkteam ""Noord""; west";"12"\r\n',
  )
})

test('a name that looks like a formula is no formula in the spreadsheet', () => {
  for (const name of ['=1+1', '+31', '-2', '@SUM(A1)']) assert.equal(spreadsheet([[name]]), `\uFEFF"'${name}"\r\n`)
})
