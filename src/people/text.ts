import type { BsnRefusal } from '../knowledge/identifiers/bsn.ts'
import { format } from '../platform/i18n/format.ts'

const bsnFault: Record<Exclude<BsnRefusal, 'empty'>, string> = {
  'not-nine-digits': 'Een BSN heeft negen cijfers.',
  'fails-eleven-test': 'Dit is geen BSN: er zit een tikfout in.',
}

const sex = { male: 'jongen', female: 'meisje', unknown: 'geslacht niet bekend' }

export const text = {
  bsn: 'BSN',
  bsnHidden: 'bekend',
  bsnShow: 'Toon',
  bsnShowLong: 'Toon het BSN',
  bsnNone: 'niet bekend',
  custody: 'Gezag',
  address: 'Adres',
  secret: 'geheim',
  school: 'School',
  noCustody: 'nog niet vastgelegd',
  noAddress: 'nog niet vastgelegd',
  interpreter: (language: string) => `Tolk ${language}`,
  sex,
  sexLabel: 'Geslacht',
  sexChoice: { ...sex, unknown: 'niet bekend' },
  died: (on: Temporal.PlainDate) => `overleden ${format.day(on)}`,
  bsnFault,
  ways: {
    title: 'Verder met dit kind',
    contact: 'Contact aan de balie vastleggen',
    appointment: 'Afspraak plannen',
    concern: 'Zorg noteren',
    careTeam: 'Inbrengen in het zorgteam van school',
    reportingCode: 'Vermoeden van geweld: volg de meldcode',
    referral: 'Verwijzen',
    youthCare: 'Verzoek aan jeugdzorg',
    outreach: 'Bemoeizorg beginnen',
    lightHelp: 'Lichte hulp beginnen',
    plan: 'Plan starten',
  },
  missing: {
    street: 'Vul de straat in.',
    houseNumber: 'Vul het huisnummer in.',
    postcode: 'Vul een postcode in, bijvoorbeeld 1234 AB.',
    town: 'Vul de plaats in.',
  },
}
