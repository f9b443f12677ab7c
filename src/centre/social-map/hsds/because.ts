/** What is wrong with a field of a file, in words. */
import type { HsdsReason } from '../../../knowledge/social-map/check-hsds.ts'
import type { Leaf } from '../../../knowledge/social-map/hsds-field.ts'

export function because(reason: HsdsReason): string {
  switch (reason.kind) {
    case 'missing':
      return 'dit veld is verplicht en ontbreekt'
    case 'null':
      return 'null mag hier niet staan: laat het veld weg'
    case 'other-than':
      return wanted[reason.wanted]
    case 'not-one-of':
      return `hier hoort een van deze woorden te staan: ${reason.words.join(', ')}`
  }
}

const wanted: Readonly<Record<Leaf | 'object' | 'list', string>> = {
  text: 'hier hoort tekst te staan',
  uuid: 'hier hoort een UUID te staan',
  uri: 'dit is geen webadres (uri)',
  email: 'dit is geen e-mailadres',
  number: 'hier hoort een getal te staan',
  whole: 'hier hoort een heel getal te staan',
  'yes-or-no': 'hier hoort true of false te staan',
  date: 'dit is geen datum (jjjj-mm-dd)',
  time: 'dit is geen tijd (uu:mm)',
  moment: 'dit is geen datum met tijd (jjjj-mm-ddTuu:mm:ssZ)',
  object: 'hier hoort een object te staan',
  list: 'hier hoort een lijst te staan',
}
