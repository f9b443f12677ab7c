import { format } from '../../../../platform/i18n/format.ts'
import { hoursOpen, type Reason, type ReviewFinding } from './glass.ts'

const because: Record<Reason, string> = {
  danger: 'Het kind loopt gevaar en er is nu informatie nodig',
  'stands-in': 'Ik neem waar voor een collega die dit kind volgt',
  'asked-by-family': 'Het gezin vraagt het mij',
  other: 'Iets anders',
}
const finding: Record<ReviewFinding, string> = { justified: 'Terecht', 'not-justified': 'Niet terecht' }

export const text = {
  because,
  finding,
  title: 'Noodtoegang',
  about: (name: string) => `Je hebt geen behandelrelatie met ${name}.`,
  rules: `Het dossier gaat alleen open als het nodig is voor goede zorg. Je kunt het dan ${hoursOpen} uur bekijken en er zorg in vastleggen. Overdragen, de toestemming daarvoor, langer bewaren en vernietigen kunnen dan niet. Het gezin ziet in het logboek dat jij dit dossier in een noodgeval opende, en een beheerder beoordeelt of dat terecht was.`,
  fields: {
    because: 'Waarom is dit nodig?',
    explanation: 'Licht toe',
    explanationHint: 'Een beheerder leest dit. Schrijf geen medische gegevens op.',
  },
  open: 'Open het dossier',
  cancel: 'Niet openen',
  review: {
    title: 'Noodtoegang beoordelen',
    remark: 'Wie een dossier van de jeugdgezondheidszorg opende zonder behandelrelatie, en waarom.',
    list: 'Te beoordelen en beoordeeld',
    none: { title: 'Geen noodtoegang', body: 'Zodra iemand een dossier zo opent, staat het hier.' },
    columns: { who: 'Wie', when: 'Wanneer', why: 'Waarom', about: 'Over', verdict: 'Oordeel' },
    until: (until: string) => `open tot ${until}`,
    waits: 'te beoordelen',
    judge: 'Beoordeel',
    by: (name: string, on: string) => `${name}, ${on}`,
    formTitle: (name: string) => `Beoordeel de noodtoegang van ${name}`,
    at: (at: Temporal.Instant, until: Temporal.Instant) => `${format.moment(at)}, open tot ${format.moment(until)}`,
    log: 'Zie in het logboek wat er is bekeken',
    finding: 'Was dit terecht?',
    explanation: 'Waarom vind je dat?',
    explanationHint: 'Was het niet terecht? Schrijf op wat je hebt gedaan: gesprek, functionaris gegevensbescherming.',
    save: 'Leg oordeel vast',
    saved: 'Het oordeel is vastgelegd.',
    refused: {
      'reviewed-before': 'Een collega heeft dit intussen al beoordeeld.',
      'own-breaking': 'Je kunt je eigen noodtoegang niet beoordelen.',
    },
  },
  areas: {
    title: 'Wie volgt welke leeftijd?',
    about:
      'Nodig als de gemeente meer dan één organisatie voor jeugdgezondheidszorg heeft. Zonder keuze volgt een organisatie alle leeftijden.',
    organisation: 'Organisatie',
    from: 'Vanaf',
    until: 'Tot',
    years: 'jaar',
    all: 'alle leeftijden',
    range: (from: number, until: number | null) =>
      until === null
        ? `vanaf ${format.number(from / 12, from % 12 === 0 ? 0 : 1)} jaar`
        : `${format.number(from / 12, from % 12 === 0 ? 0 : 1)} tot ${format.number(until / 12, until % 12 === 0 ? 0 : 1)} jaar`,
    save: 'Bewaar',
    saved: 'De leeftijden zijn bewaard.',
  },
  administration: 'Beheer',
  wrong: {
    because: 'Kies waarom dit nodig is.',
    explanation: 'Licht kort toe waarom.',
    finding: 'Kies of dit terecht was.',
    found: 'Schrijf kort op waarom je dat vindt.',
    organisation: 'Kies een organisatie.',
    years: 'Vul een leeftijd in van 0 tot 18 jaar.',
    order: 'De leeftijd tot is niet hoger dan de leeftijd vanaf.',
  },
}
