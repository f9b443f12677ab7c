import type { RecipientKind } from '../../../knowledge/youth-care-requests/recipients.ts'

const about: Record<RecipientKind, string> = {
  'youth-help-access': 'voor hulp die niet vrij toegankelijk is; met toestemming',
  'certified-institution': 'voor wie al bescherming of reclassering heeft, of overleg daarover; met toestemming',
  'veilig-thuis': 'bij zorg over veiligheid; melden van geweld doe je met de meldcode',
  'child-protection-board': 'verzoek om onderzoek; alleen voor wie dat van de wet mag (Jeugdwet 3.1)',
}

export const newText = {
  recipient: 'Aan wie vraag je het?',
  about,
  mayNotAsk: 'jouw organisatie is hiervoor niet aangewezen',
  noRecipients: {
    title: 'Er is nog niemand om iets aan te vragen',
    body: 'De beheerder legt eerst de organisaties vast: toegang tot jeugdhulp, gecertificeerde instelling, Veilig Thuis, Raad.',
  },
  reportingCode: 'Vermoed je geweld of verwaarlozing? Volg de meldcode.',
  question: 'Wat vraag je?',
  questionHint: 'In gewone woorden. Het gezin leest mee als het ervan weet.',
  seen: 'Wat is er gezien of gehoord?',
  seenHint: 'Feiten: wie zag wat, wanneer. Wat je ervan denkt hoort hier niet.',
  tried: 'Wat is er al geprobeerd, en wat bracht dat?',
  familyTold: 'Weet het gezin van dit verzoek?',
  told: { yes: 'ja, het is met het gezin besproken', 'not-yet': 'nee, nog niet' },
  whyNotTold: 'Waarom nog niet, en wanneer wel?',
  whyHint: 'Alleen bij Veilig Thuis en de Raad, als praten het kind in gevaar brengt.',
  consentIntro:
    'Voor de toegang tot jeugdhulp en een gecertificeerde instelling is toestemming nodig. Bij Veilig Thuis en de Raad schrijf je op wat er gezegd is.',
  send: 'Verstuur het verzoek',
  cancel: 'Annuleer',
  refused: {
    'may-not-ask':
      'Jouw organisatie mag de Raad niet zelf om onderzoek vragen (Jeugdwet 3.1). Vraag het de toegang tot jeugdhulp of Veilig Thuis.',
    'family-must-know': 'Vraag geen hulp aan over een gezin dat er niet van weet. Praat eerst met het gezin.',
  },
  missing: {
    recipient: 'Kies aan wie je het vraagt.',
    question: 'Schrijf op wat je vraagt.',
    seen: 'Schrijf op wat er gezien of gehoord is.',
    tried: 'Schrijf op wat er geprobeerd is. Is dat niets, schrijf dat dan.',
    urgency: 'Kies hoe snel het nodig is.',
    way: 'Kies hoe je het verstuurt.',
    familyTold: 'Kies of het gezin ervan weet.',
    whyNotTold: 'Schrijf op waarom het gezin het nog niet weet.',
  },
}
