import type { Condition, FamilyMember, Perinatal } from './history.ts'

const relative: Record<FamilyMember, string> = {
  mother: 'Moeder',
  father: 'Vader',
  sibling: 'Broers en zussen',
  'mothers-family': 'Familie van moeder',
  'fathers-family': 'Familie van vader',
}

const way: Record<NonNullable<Perinatal['way']>, string> = {
  vaginal: 'vaginaal, zonder hulpmiddel',
  assisted: 'vaginaal, met vacuüm of tang',
  'planned-caesarean': 'keizersnede, gepland',
  'emergency-caesarean': 'keizersnede, met spoed',
}
const place: Record<NonNullable<Perinatal['place']>, string> = {
  home: 'thuis',
  'birth-centre': 'geboortecentrum',
  hospital: 'ziekenhuis',
}
const presentation: Record<NonNullable<Perinatal['presentation']>, string> = {
  head: 'hoofdligging',
  breech: 'stuitligging',
  other: 'andere ligging',
}
const yesNo: Record<NonNullable<Perinatal['alcohol']>, string> = { yes: 'ja', no: 'nee', unknown: 'niet bekend' }

const condition: Record<Condition, string> = {
  '01': 'Diabetes',
  '02': 'Epilepsie',
  '03': 'Verstandelijke beperking',
  '06': 'Astma/COPD',
  '18': 'Allergie, astma of eczeem',
  '08': 'Slechthorendheid',
  '09': 'Oogafwijking',
  '12': 'Aangeboren afwijking',
  '14': 'Psychiatrische aandoening',
  '16': 'ADHD',
  '17': 'ASS',
  '19': 'Hart- en vaatziekten voor het 50e jaar, of plotseling overlijden',
  '20': 'Erfelijke huidafwijking',
  '21': 'Blijvende spraak-taalstoornis of leerproblemen',
  '22': 'Scoliose',
  '23': 'Problemen met zindelijkheid',
}

export const text = {
  title: 'Historie',
  about: 'Voorgeschiedenis van het gezin, de zwangerschap en de geboorte.',
  saved: 'Het is vastgelegd.',
  relative,
  condition,
  way,
  place,
  presentation,
  yesNo,
  overtaken: (known: readonly string[]) =>
    `Intussen heeft iemand anders dit bewaard. Er staat nu: ${known.join(', ') || 'niets'}. Kijk na wat je hieronder typte en bewaar opnieuw.`,
  notAsked: 'niet gevraagd',
  notKnown: 'niet bekend',
  perinatal: {
    title: 'Zwangerschap en geboorte',
    numbers: 'Gegevens van de geboorte en de ouders',
    course: 'Verloop van zwangerschap en geboorte',
    change: 'Wijzig',
    intro: 'Wat je niet weet, laat je leeg. Wat eerder is vastgelegd, blijft op de tijdlijn staan.',
    pregnancy: 'Zwangerschap',
    birth: 'Geboorte',
    after: 'Na de geboorte',
    save: 'Bewaar',
    gestation: (weeks: number, days: number) => `${weeks} weken en ${days} dagen`,
    labels: {
      gestation: 'Zwangerschapsduur',
      weight: 'Geboortegewicht',
      length: 'Geboortelengte',
      head: 'Hoofdomtrek bij geboorte',
      smoking: 'Rookte de moeder in de zwangerschap?',
      parity: 'Eerdere bevallingen van de moeder',
      alcohol: 'Dronk de moeder alcohol in de zwangerschap?',
      drugs: 'Gebruikte de moeder drugs in de zwangerschap?',
      medicines: 'Medicijnen in de zwangerschap',
      pregnancyNote: 'Bijzonderheden van de zwangerschap',
      together: 'Met hoeveel kinderen tegelijk geboren?',
      way: 'Hoe is het kind geboren?',
      place: 'Waar is het kind geboren?',
      presentation: 'Ligging bij de geboorte',
      apgar1: 'Apgarscore na 1 minuut',
      apgar5: 'Apgarscore na 5 minuten',
      birthNote: 'Bijzonderheden van de bevalling',
      firstWeeksNote: 'Bijzonderheden van de eerste weken',
    },
  },
  family: {
    title: 'Ziekten in de familie',
    about: 'Wat ouders vertelden. De laatste versie telt, eerdere blijven bewaard.',
    none: { title: 'Nog niet gevraagd', body: 'Vraag ouders naar ziekten die in de familie voorkomen.' },
    formTitle: (member: string) => `Ziekten in de familie: ${member.toLowerCase()}`,
    conditions: 'Wat komt voor?',
    note: 'Toelichting',
    noteHint: 'Wie, welke ziekte, op welke leeftijd. Niets bijzonders? Schrijf dat dan op.',
    earlier: (count: number) => `Eerdere versies (${count})`,
    by: (on: string, name: string) => `${on}, ${name}`,
    save: 'Bewaar',
  },
  cancel: 'Annuleer',
  wrong: {
    choose: 'Kies uit de lijst.',
    note: 'Kruis aan wat voorkomt, of schrijf het op.',
    together: 'Vul een aantal in van 1 tot 8.',
    apgar: 'Vul een score in van 0 tot 10.',
  },
}
