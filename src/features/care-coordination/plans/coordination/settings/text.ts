import type { EscalationParty } from '../../../../../knowledge/plan/stalled.ts'
import type { CoordinationTerms } from './setting.ts'

const party: Record<EscalationParty, string> = {
  coordinator: 'Wie de regie heeft',
  'process-coordinator': 'De procesregisseur',
  'organisation-heads': 'De leiding van de organisaties',
  municipality: 'De gemeente',
  'protection-table': 'De jeugdbeschermingstafel of het zorg- en veiligheidshuis',
}

export const settingText = {
  title: 'Gezinsplannen: regie en vastlopen',
  intro: 'Wie mag de regie hebben, wanneer zit een plan vast, wie hoort dat, en wanneer krijgt iemand een herinnering?',
  proposal:
    'Hier is nog niets gekozen. Tot dan geldt een voorstel van dit programma. Alleen de zes weken staan in de wet (Jeugdwet 4.1.3); een landelijke regel voor de rest vonden we niet.',
  lead: 'Wie mag de regie hebben',
  neverLead: 'Deze organisaties doen mee, maar hebben nooit de regie',
  neverLeadHint:
    'In lokale afspraken die we vonden hebben school en politie geen regie. Dat het ook voor de gemeente geldt, is ons voorstel.',
  familyLeads: 'Mag een gezin zelf de regie hebben?',
  familyHint: 'De wet zet het eigen plan van het gezin voorop, maar zegt niet wie dan de regie heeft.',
  familyChoices: { yes: 'Ja, als het gezin dat wil', no: 'Nee, een professional heeft de regie' },
  stalled: 'Wanneer zit een plan vast',
  withoutCoordinatorDays: 'Langer zonder regie dan',
  evaluationDays: 'De evaluatie is te laat, langer dan',
  lateActions: 'Zoveel acties zijn te laat',
  lateDays: 'Elk langer te laat dan',
  stillWeeks: 'Niemand deed of schreef iets, langer dan',
  remind: 'Herinneringen',
  before: 'Vóór de dag van een actie',
  after: 'Na de dag van een actie',
  remindHint: 'Elke eigenaar krijgt één mail ervoor en één erna. Daarin staat alleen: log in.',
  escalation: 'Wie hoort van een plan dat vastzit',
  escalationHint:
    'Aantal dagen nadat het vastliep; laat leeg wat jullie niet doen. De eerste twee krijgen een mail zonder naam. De andere stappen zet de procesregisseur zelf.',
  party,
  days: 'dagen',
  weeks: 'weken',
  actions: 'acties',
  missing: {
    whole: (from: number, to: number) => `Vul een heel getal in, van ${from} tot en met ${to}.`,
    kind: 'Kies uit de lijst.',
    familyLeads: 'Kies ja of nee.',
  },
  words: ({ stalled, remind, rules }: CoordinationTerms) =>
    `Gezin mag regie: ${rules.familyLeads === 'yes' ? 'ja' : 'nee'}; zonder regie ${stalled.withoutCoordinatorDays} dagen; evaluatie ${stalled.evaluationDays} dagen; ${stalled.lateActions} acties ${stalled.lateDays} dagen; stil ${stalled.stillWeeks} weken; herinnering ${remind.before} dagen ervoor, ${remind.after} erna`,
}
