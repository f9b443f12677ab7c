import type { AgeBand } from '../../knowledge/consent/age-band.ts'
import type { ConsentStanding } from '../../knowledge/consent/consent-standing.ts'
import type { ConsentException, Party } from '../../knowledge/consent/who-decides.ts'

const party: Record<Party, string> = {
  youth: 'jongere',
  'parents-with-custody': 'ouder met gezag',
  representative: 'vertegenwoordiger',
}
const exception: Record<ConsentException, string> = {
  'prevents-serious-harm': 'Het is duidelijk nodig om ernstig nadeel te voorkomen',
  'youth-keeps-wish': 'De jongere blijft het willen, ook nu de ouders nee zeggen',
}
const whoDecides: Record<AgeBand, (name: string) => string> = {
  'under-12': () => 'Een ouder met gezag moet ja zeggen.',
  '12-15': name => `${name} en een ouder met gezag moeten allebei ja zeggen.`,
  '16-17': name => `${name} beslist zelf.`,
  '18-and-over': name => `${name} beslist zelf.`,
}

export const consentText = {
  title: 'Toestemming',
  party,
  exception,
  whoDecides,
  says: (name: string, as: string) => `${name} (${as})`,
  answers: { yes: 'ja', no: 'nee', 'not-asked': 'niet gevraagd' },
  givenOn: 'Op welke dag zeiden ze dat?',
  elseTitle: 'Als een ouder nee zegt, of als dit niet kan worden afgewogen',
  cannotWeigh: (name: string) => `${name} kan dit zelf niet goed afwegen`,
  ground: 'Doorgaan zonder de ouders (12 tot en met 15 jaar)',
  noGround: 'niet aan de orde',
  groundReason: 'Waarom?',
  noDecider: 'Er is nog geen ouder met gezag vastgelegd. Leg dat eerst vast bij het kind.',
  missing: {
    givenOn: 'Vul een datum in die niet in de toekomst ligt.',
    groundReason: 'Schrijf op waarom je doorgaat zonder de ouders.',
    ground: 'Kies uit de lijst.',
  },
  standing: (consent: ConsentStanding): string => {
    switch (consent.kind) {
      case 'given':
        return `Toestemming van: ${consent.by.map(one => party[one]).join(' en ')}.`
      case 'awaits':
        return `Nog niet gevraagd: ${consent.parties.map(one => party[one]).join(' en ')}. Zonder toestemming kun je niet verder.`
      case 'refused':
        return `Geen toestemming van: ${consent.by.map(one => party[one]).join(' en ')}. Je kunt nu niet verder.`
      case 'not-arranged':
        return `De wet regelt hier niet wie beslist (${consent.article}). Overleg met je gedragswetenschapper of jurist.`
    }
  },
}
