/**
 * The screenings of youth health care, each with its elements and ages. Sources: docs/sources.md, rows `screening-moments`, `newborn-hearing`,
 * `heel-prick`, `vision`, `hearing`, `screening-elements`. Left out, because not found: pass values of eye and ear per age, terms between two
 * rounds of the newborn hearing screening, ages for the hips.
 */
import { audiometryFields } from './audiometry.ts'
import { amiss, bothSides, choice, day, doubt, examined, fine, remark, without, yes } from './fields.ts'
import type { Screening, ScreeningId } from './screening.ts'
import { visionFields } from './vision.ts'

const moments = 'JGZ-contactmomenten (growthscreener, tabel van onderzoeken)'
const eyes = 'JGZ-richtlijn Opsporen oogafwijkingen (2019)'
const present = [fine('1', 'aanwezig'), amiss('2', 'afwezig')]

export const screenings: readonly Screening[] = [
  {
    id: 'heel-prick',
    label: 'Hielprik',
    windows: [{ unit: 'days', from: 3, until: 7, stillUntil: { months: 6 } }],
    onlyBoys: false,
    source: 'RIVM, hielprikscreening',
    fields: [
      choice('result', 'Stand', null, [
        without('taken', 'afgenomen', 'awaited'),
        without('fine', 'uitslag goed', 'fine'),
        without('again', 'tweede hielprik nodig', 'doubt'),
        without('abnormal', 'uitslag afwijkend', 'amiss'),
        without('declined', 'ouders willen geen hielprik', 'declined'),
      ]),
      day('taken-on', 'Datum hielprik', 374),
      day('transfused-on', 'Datum bloedtransfusie, als die voor de hielprik was', null),
      remark(1431, 'Bijzonderheden hielprik'),
    ],
  },
  {
    id: 'newborn-hearing',
    label: 'Neonatale gehoorscreening',
    windows: [{ unit: 'days', from: 4, until: 7, stillUntil: { months: 3 } }],
    onlyBoys: false,
    source: 'Neonatale gehoorscreening (NCJ, RIVM)',
    fields: [
      choice('round', 'Ronde', null, [
        without('1', 'eerste (OAE)', null),
        without('2', 'tweede (OAE)', null),
        without('3', 'derde (AABR)', null),
      ]),
      ...bothSides(
        'Uitslag',
        [439, 442, 445],
        [441, 444, 447],
        [fine('1', 'voldoende'), amiss('2', 'onvoldoende'), without('failed', 'niet gelukt', 'doubt')],
      ),
      yes('nicu', 'Gescreend in de NICU', 1413),
      remark(863, 'Bijzonderheden'),
    ],
  },
  {
    id: 'red-reflex',
    label: 'Rode fundusreflex',
    windows: [
      { unit: 'weeks', from: 3, until: 5, stillUntil: { months: 2 } },
      { unit: 'weeks', from: 11, until: 15 },
    ],
    onlyBoys: false,
    source: eyes,
    fields: [
      ...bothSides('Reflex', 840, 841, [...present, without('unclear', 'niet te beoordelen', 'doubt')]),
      remark(851, 'Bijzonderheden'),
    ],
  },
  {
    id: 'eye-inspection',
    label: 'Ogen bekijken',
    windows: [
      { unit: 'weeks', from: 3, until: 5 },
      { unit: 'weeks', from: 6, until: 10 },
      { unit: 'weeks', from: 11, until: 15 },
      { unit: 'months', from: 5, until: 9 },
      { unit: 'months', from: 13, until: 24 },
      { unit: 'months', from: 36, until: 36 },
      { unit: 'months', from: 42, until: 48 },
    ],
    onlyBoys: false,
    source: moments,
    fields: [
      choice('seen', 'Gezien', 1379, [
        examined('fine', 'geen bijzonderheden', 'fine'),
        examined('amiss', 'bijzonderheden', 'amiss'),
        examined('doubt', 'twijfel', 'doubt'),
      ]),
      remark(851, 'Bijzonderheden'),
    ],
  },
  {
    id: 'heart',
    label: 'Hart beluisteren',
    windows: [
      { unit: 'weeks', from: 3, until: 5 },
      { unit: 'weeks', from: 6, until: 16 },
      { unit: 'months', from: 4, until: 10 },
      { unit: 'months', from: 10, until: 15 },
    ],
    onlyBoys: false,
    source: moments,
    fields: [
      choice('heard', 'Gehoord', 855, [
        examined('fine', 'geen bijzonderheden', 'fine'),
        examined('amiss', 'bijzonderheden', 'amiss'),
        examined('doubt', 'twijfel', 'doubt'),
      ]),
      choice(
        'murmur',
        'Geruis',
        856,
        [amiss('01', 'graad 1/6'), amiss('02', 'graad 2/6'), amiss('03', 'graad 3/6')],
        true,
      ),
      remark(null, 'Bijzonderheden'),
    ],
  },
  {
    id: 'femoral-pulses',
    label: 'Liesslagaders voelen',
    windows: [
      { unit: 'weeks', from: 3, until: 5 },
      { unit: 'weeks', from: 6, until: 16 },
    ],
    onlyBoys: false,
    source: moments,
    fields: [
      ...bothSides('A. femoralis', 146, 746, [fine('1', 'te voelen'), amiss('2', 'niet te voelen')]),
      remark(null, 'Bijzonderheden'),
    ],
  },
  {
    id: 'hips',
    label: 'Heupen',
    windows: [],
    onlyBoys: false,
    source: 'Basisdataset JGZ, element 219',
    fields: [
      choice('seen', 'Gezien', 219, [
        without('fine', 'geen bijzonderheden', 'fine'),
        amiss('01', 'abductiebeperking'),
        amiss('02', 'kniehoogteverschil'),
        amiss('03', 'bilplooiverschil'),
      ]),
      remark(1446, 'Toelichting, en aan welke kant'),
    ],
  },
  {
    id: 'testes',
    label: 'Testes',
    windows: [
      { unit: 'weeks', from: 3, until: 7 },
      { unit: 'months', from: 2, until: 6 },
      { unit: 'months', from: 7, until: 11 },
    ],
    onlyBoys: true,
    source: moments,
    fields: [
      choice('descended', 'Beide ingedaald', 806, [fine('true', 'ja'), amiss('false', 'nee'), doubt('twijfel')]),
      remark(null, 'Bijzonderheden'),
    ],
  },
  {
    id: 'preferred-posture',
    label: 'Hoofdvorm en voorkeurshouding',
    windows: [
      { unit: 'weeks', from: 3, until: 6 },
      { unit: 'weeks', from: 6, until: 10 },
      { unit: 'weeks', from: 11, until: 15 },
      { unit: 'weeks', from: 16, until: 26 },
    ],
    onlyBoys: false,
    source: moments,
    fields: [
      choice('posture', 'Voorkeurshouding', 1678, [
        without('none', 'nee', 'fine'),
        amiss('02', 'ja, rechts'),
        amiss('03', 'ja, links'),
      ]),
      remark(170, 'Bijzonderheden van het hoofd'),
    ],
  },
  {
    id: 'vision-on-indication',
    label: 'Visus bij 3 jaar, op indicatie (LEA)',
    windows: [],
    onlyBoys: false,
    source: eyes,
    fields: visionFields(1618),
  },
  {
    id: 'vision',
    label: 'Visus',
    windows: [
      { unit: 'months', from: 42, until: 48 },
      { unit: 'months', from: 54, until: 66 },
    ],
    onlyBoys: false,
    source: eyes,
    fields: visionFields(408),
  },
  {
    id: 'hearing',
    label: 'Gehoor (5-6 jaar)',
    windows: [{ unit: 'months', from: 60, until: 72 }],
    onlyBoys: false,
    source: 'JGZ-contactmomenten, groep 2',
    fields: audiometryFields,
  },
]

const byId = new Map(screenings.map(screening => [screening.id, screening]))

export function getScreening(id: ScreeningId): Screening {
  const screening = byId.get(id)
  if (!screening) throw new RangeError(`no screening ${id}`)
  return screening
}
