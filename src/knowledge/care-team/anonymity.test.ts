import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givesAway } from './anonymity.ts'

const naming = {
  names: ['Lina-Marie de Vries', 'Lot Rozen', 'Jesús Núñez', 'Noor Yıldız'],
  births: [Temporal.PlainDate.from('2017-03-04')],
}
const found = (text: string) => givesAway(text, naming)

test('a given name, a family name and a part of a double name are found, also with an s or without its accents', () => {
  assert.equal(found('Gisteren was Lina erg stil.'), 'Lina')
  assert.equal(found('Mevrouw De Vries belde.'), 'Vries')
  assert.equal(found('Jesus komt te laat.'), 'Jesus')
  assert.equal(found('Het is Lina’s jas.'), 'Lina’s')
  assert.equal(found('Marie helpt.'), 'Marie')
})

test('an ordinary word that happens to be a name stays an ordinary word', () => {
  assert.equal(found('Het lot beslist, en de rozen bloeien.'), null)
})

test('a class and a day of birth are found in the ways people write them', () => {
  assert.equal(found('Zit in groep 5b.'), 'groep 5b')
  assert.equal(found('Geboren 4-3-2017.'), '4-3-2017')
  assert.equal(found('Geboren op 2017-03-04.'), '2017-03-04')
  assert.equal(found('Geboren op 4 maart 2017.'), '4 maart 2017')
  assert.equal(found('Overleg op 5-3-2026.'), null)
})

test('words that name nobody pass', () => {
  assert.equal(found('De leerling slaapt slecht. De juf vraagt hoe het gaat.'), null)
})
