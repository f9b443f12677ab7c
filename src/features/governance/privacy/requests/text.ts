import { format } from '../../../../platform/i18n/format.ts'
import type { AskedRow } from './store.ts'

const source: Readonly<Record<AskedRow['source'], string>> = {
  right: 'Verzoek over een dossier',
  look: 'Vraag over wie keek',
  report: 'Verzoek over de verwijsindex',
}
const wanted: Readonly<Record<string, string>> = {
  access: 'inzage',
  copy: 'kopie',
  correction: 'verbetering',
  rectification: 'verbetering',
  erasure: 'wissen',
  destruction: 'vernietiging',
  restriction: 'beperking',
  objection: 'bezwaar',
  question: 'vraag',
}

export const text = {
  title: 'Verzoeken van gezinnen',
  up: 'Privacy',
  intro:
    'Een verzoek krijgt binnen een maand antwoord. Dat mag één keer twee maanden later, als het gezin binnen de eerste maand hoort waarom (AVG artikel 12, lid 3). Hier staat niet wie er vroeg.',
  conclusion: (open: number, late: number) =>
    open === 0
      ? 'Alles is beantwoord.'
      : `${format.count(open, 'verzoek wacht', 'verzoeken wachten')}${late === 0 ? ', geen te laat.' : `, waarvan ${format.number(late)} te laat.`}`,
  lastYear: 'Het afgelopen jaar',
  stats: { inTime: 'op tijd beantwoord', tooLate: 'te laat beantwoord', ended: 'ingetrokken of vervallen' },
  open: 'Wat wacht',
  columns: { what: 'Wat', since: 'Sinds', by: 'Antwoord uiterlijk', standing: 'Stand' },
  what: (row: AskedRow) => `${source[row.source]}: ${wanted[row.wanted] ?? row.wanted}`,
  extended: 'verlengd',
  late: (days: number) => `${format.count(days, 'dag', 'dagen')} te laat`,
  left: (days: number) => `nog ${format.count(days, 'dag', 'dagen')}`,
  toDesk: 'Naar de privacyvragen',
  keeper: 'Verzoeken over de verwijsindex beantwoordt de convenantbeheerder.',
}
