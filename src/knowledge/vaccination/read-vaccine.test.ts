import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readVaccine } from './read-vaccine.ts'
import { vaccineIds, vaccines } from './vaccines.ts'

const means = (id: string | null, ...words: string[]) => {
  for (const word of words) assert.equal(readVaccine(word), id, word)
}

test('every vaccine is read by its id and by its name', () => {
  for (const id of vaccineIds) means(id, id, vaccines[id].name, vaccines[id].name.toUpperCase())
})

test('a name may be written in any capitals, with spaces, and with the number of the dose', () => {
  means('dktp-hib-hepb', 'DKTP-Hib-HepB', 'dktp hib hepb', 'DKTPHibHepB', 'DKTP-Hib-HepB 2')
  means('hep-b', 'HepB', 'Hep B', 'HepB-0', 'Hepatitis B')
  means('bmr', 'BMR', 'bmr-0', 'BMR1', 'MMR')
  means('men-acwy', 'MenACWY', 'Men ACWY', 'MENACWY-2')
})

test('one letter is one disease, as on the forms of RIVM', () => {
  means('diphtheria', 'D')
  means('ipv', 'P', 'IPV', 'OPV', 'Polio')
  means('mumps', 'B', 'Bof')
  means('measles', 'M', 'Mazelen')
  means('rubella', 'R', 'Rodehond')
})

test('a product and a code name their vaccine, also the code that is often misused', () => {
  means('dktp-hib-hepb', 'Vaxelis', '871895005', '11')
  means('bmr', 'M-M-RVaxPro', '871831003', '04')
  means('rota', 'Rotarix')
  means('hib-men-c', '836500008')
  means('men-c', '871866001')
})

test('DKTP of a booster product is the booster, and the Dutch DTP holds polio', () => {
  assert.equal(readVaccine('DKTP', 'Boostrix Polio'), 'dktp-booster')
  assert.equal(readVaccine('DKTP', 'iets anders'), 'dktp')
  assert.equal(readVaccine('', 'Vaxelis'), 'dktp-hib-hepb')
  means('dtp', 'DTP')
  means('dkt-primary', 'DTaP')
})

test('what is no vaccine of ours is not guessed', () => means(null, '', 'gele koorts', 'constructor', 'griep', '99'))
