import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { separatedRows } from './separated-rows.ts'

test('a file of any spreadsheet is taken apart, with the line on which each row begins', () => {
  const text = '\uFEFFcode;naam;aantal\r\n"0014"; "Groningen; stad" ;3\r\n\r\n0034;"zegt ""ja""\nen meer";\r\n'
  assert.deepEqual(separatedRows(text), [
    { line: 1, fields: ['code', 'naam', 'aantal'] },
    { line: 2, fields: ['0014', 'Groningen; stad', '3'] },
    { line: 4, fields: ['0034', 'zegt "ja"\nen meer', ''] },
  ])
})

test('commas and tabs separate as well, and an empty field is a field', () => {
  assert.deepEqual(separatedRows('a,b,c\n1,,3')[1]?.fields, ['1', '', '3'])
  assert.deepEqual(separatedRows('a\tb\n1,5\t2')[1]?.fields, ['1,5', '2'])
  assert.deepEqual(separatedRows(''), [])
})

test('an empty field beside one in quotes keeps its place', () => {
  assert.deepEqual(separatedRows('a;b;c\n;"x";')[1]?.fields, ['', 'x', ''])
})

const cell = fc.stringMatching(/^[a-z0-9;," \n]{0,8}$/)

test('whatever stands in cells between quotes, it is read back as it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), rows => {
      const quoted = rows.map(row => row.map(one => `"${one.replaceAll('"', '""')}"`).join(';'))
      assert.deepEqual(
        separatedRows(['a;b', ...quoted].join('\r\n')).map(({ fields }) => fields),
        [['a', 'b'], ...rows.map(row => row.map(one => one.trim()))],
      )
    }),
  )
})
