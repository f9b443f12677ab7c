import { format } from '../../../../platform/i18n/format.ts'
import type { Approver, Candidate } from './destruction.ts'

const approver: Record<Approver, string> = { 'youth-doctor': 'jeugdarts', administrator: 'beheerder' }
const because: Record<Candidate['because'], string> = {
  'term-ended': 'termijn voorbij',
  'on-request': 'op verzoek van het gezin',
}
const records = (count: number): string => format.count(count, 'dossier', 'dossiers')

export const text = {
  title: 'Dossiers bewaren en vernietigen',
  administration: 'Beheer',
  remark:
    'Een dossier van de jeugdgezondheidszorg blijft twintig jaar na de laatste wijziging bewaard (BW 7:454). Daarna komt het vanzelf op een lijst. Een jeugdarts en een beheerder keuren die samen goed.',
  approver,
  because,
  lists: 'Lijsten',
  none: {
    title: 'Geen dossiers waarvan de termijn voorbij is',
    body: 'Elke nacht wordt gekeken. Is er iets, dan komt het hier te staan.',
  },
  columns: { list: 'Lijst', records: 'Dossiers', approved: 'Goedgekeurd door', state: 'Stand', open: 'Bekijk' },
  listOf: (at: string) => `Lijst van ${at}`,
  records,
  nobody: 'nog niemand',
  approvedBy: (as: Approver, name: string, at: string) => `${name} (${approver[as]}), ${at}`,
  state: { waits: 'wacht op goedkeuring', destroyed: 'vernietigd' },
  open: 'Bekijk',
  setting: {
    title: 'Langer bewaren dan de wet?',
    none: 'Deze gemeente houdt de termijn van de wet aan.',
    now: (age: number, ground: string, by: string, on: string) =>
      `Tot en met de dag dat iemand ${age} wordt, en nooit korter dan de wet. ${ground} (${by}, ${on})`,
    age: 'Bewaar tot een leeftijd van',
    ageHint: 'Leeg is de termijn van de wet. Er is een GGD die tot 38 jaar bewaart.',
    years: 'jaar',
    ground: 'Waarom?',
    save: 'Bewaar',
    saved: 'De bewaartermijn is vastgelegd.',
  },
  list: {
    title: 'Dossiers op deze lijst',
    about: (count: number) =>
      `${records(count)} op de lijst. Bij goedkeuring door jeugdarts en beheerder wordt alles van deze dossiers vernietigd. Dat kan niet ongedaan worden gemaakt.`,
    namesHidden: 'Je ziet geen namen: wie het zijn, gaat een beheerder niet aan. De jeugdarts kijkt per dossier.',
    columns: { who: 'Wie', changed: 'Laatste wijziging', until: 'Bewaard tot', why: 'Waarom' },
    reference: (reference: string) => `kenmerk ${reference.slice(0, 8)}`,
    keep: 'Langer bewaren',
    approve: 'Keur de vernietiging goed',
    approveAs: (as: Approver) => `Je keurt goed als ${approver[as]}.`,
    second: 'Na jouw goedkeuring worden de dossiers direct vernietigd.',
    first: 'Daarna moet ook de ander nog goedkeuren.',
    sure: 'Ik heb de lijst bekeken en vernietigen is juist',
    approved: 'Je goedkeuring is vastgelegd.',
    refused: {
      'approved-before': 'Deze lijst is al goedgekeurd door iemand met jouw rol.',
      'same-person': 'Je hebt deze lijst al goedgekeurd. Een ander moet de tweede goedkeuring geven.',
      'carried-out': 'Deze lijst is al uitgevoerd.',
    },
  },
  report: {
    title: 'Verklaring van vernietiging',
    about: (count: number, at: string) =>
      `Op ${at} ${count === 1 ? 'is' : 'zijn'} ${records(count)} van de jeugdgezondheidszorg vernietigd.`,
    leftOut: (count: number) =>
      `${records(count)} van de lijst ${count === 1 ? 'is' : 'zijn'} niet vernietigd, omdat de termijn intussen niet meer voorbij was.`,
    declaration: 'Op wiens woord en op welke grond',
    approvals: 'Goedgekeurd door',
    ground: 'Grond',
    law: 'BW 7:454 (bewaartermijn), BW 7:455 (verzoek)',
    rows: 'Vernietigde regels per soort',
    rowsAbout:
      'De soorten zijn de tabellen van de database: zo is na te gaan dat geen deel van het dossier is vergeten.',
    table: 'Soort',
    count: 'Aantal',
    which: 'Vernietigde dossiers',
    reference: 'Kenmerk',
    referenceAbout:
      'Het kenmerk is een vingerafdruk van het nummer van het kind in dit programma. Wie dat nummer heeft, kan nagaan of het dossier is vernietigd. Terugvinden van een kind kan niet.',
  },
  wrong: {
    age: 'Vul een hele leeftijd in van 18 tot 120 jaar, of laat het leeg.',
    ground: 'Schrijf kort op waarom.',
    sure: 'Bevestig dat je de lijst hebt bekeken.',
  },
}
