/** A child's age and birth, in words. */
import { spokenAge } from '../knowledge/ages/spoken-age.ts'
import { format } from '../platform/i18n/format.ts'
import type { Birth, Relation } from './person.ts'

/** '3 weken', '9 maanden', '2 jaar en 4 maanden', '15 jaar'; before birth: 'nog niet geboren'. */
export function ageWords(birth: Birth, today: Temporal.PlainDate): string {
  if (birth.kind === 'expected') return 'nog niet geboren'
  const age = spokenAge(birth.on, today)
  switch (age.unit) {
    case 'unborn':
      return 'nog niet geboren'
    case 'days':
      return format.count(age.count, 'dag', 'dagen')
    case 'weeks':
      return format.count(age.count, 'week', 'weken')
    case 'months':
      return format.count(age.count, 'maand', 'maanden')
    case 'years':
      return age.count < 4 && age.months > 0
        ? `${age.count} jaar en ${format.count(age.months, 'maand', 'maanden')}`
        : `${age.count} jaar`
  }
}

export const birthWords = (birth: Birth): string =>
  birth.kind === 'born' ? `geboren ${format.day(birth.on)}` : `verwacht rond ${format.day(birth.on)}`

export const relationWords: Record<Relation, string> = {
  mother: 'moeder',
  father: 'vader',
  parent: 'ouder',
  'step-parent': 'stiefouder',
  'foster-parent': 'pleegouder',
  guardian: 'voogd',
}
