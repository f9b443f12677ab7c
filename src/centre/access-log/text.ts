import { format } from '../../platform/i18n/format.ts'

export const text = {
  title: 'Logboek',
  remark: 'Wie zag of veranderde wat, van wie en wanneer (NEN 7513). Ook deze inzage staat erin.',
  administration: 'Beheer',
  from: 'Van',
  until: 'Tot en met',
  show: 'Toon',
  check: 'Controleer het hele logboek',
  whole: (rows: number) =>
    `Het logboek is heel: ${format.count(rows, 'regel', 'regels')}, niets veranderd of weggehaald.`,
  broken: (at: number) => `Het logboek klopt niet meer vanaf regel ${at}.`,
  brokenAbout:
    'Iemand heeft buiten het programma om een regel veranderd of weggehaald. Bewaar een kopie van de database en waarschuw de functionaris gegevensbescherming.',
  lines: 'Regels',
  columns: { who: 'Wie', when: 'Wanneer', what: 'Wat', about: 'Over', detail: 'Bijzonderheid' },
  refused: 'geweigerd',
  nobody: '–',
  about: 'alles over deze persoon',
  onlyAbout: (id: string) => `Alleen wat over ${id} gaat.`,
  everyone: 'Toon alles',
  none: { title: 'Geen regels in deze dagen', body: 'Kies een andere periode.' },
  visitor: 'bezoeker',
  program: 'programma',
}
