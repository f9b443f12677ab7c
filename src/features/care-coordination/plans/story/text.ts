import { format } from '../../../../platform/i18n/format.ts'
import type { CodeAnswer, PartField, PartKind, Priority, Topic } from './part.ts'

type FieldWords = { readonly label: string; readonly hint?: string }

const kinds: Record<PartKind, { readonly title: string; readonly add: string; readonly none: string }> = {
  strength: {
    title: 'Wat goed gaat',
    add: 'Zet erbij wat goed gaat',
    none: 'Begin hier: wat lukt er al, en wie helpt daarbij?',
  },
  worry: { title: 'Zorgen', add: 'Zet een zorg erbij', none: 'Er staan geen zorgen in het plan.' },
  'safety-worry': {
    title: 'Zorgen over basiszorg en veiligheid',
    add: 'Zet een zorg over veiligheid erbij',
    none: 'Er staan geen zorgen over basiszorg of veiligheid in het plan.',
  },
  'earlier-help': {
    title: 'Hulp die er al was',
    add: 'Zet eerdere hulp erbij',
    none: 'Was er al eerder hulp? Schrijf op wat wel en niet hielp.',
  },
  agreement: { title: 'Afspraken', add: 'Zet een afspraak erbij', none: 'Er staan nog geen andere afspraken.' },
  'bottom-line': {
    title: 'Bodemeisen',
    add: 'Zet een bodemeis erbij',
    none: 'Een bodemeis zegt wat altijd zo moet zijn. Er staat er nog geen.',
  },
}

const common: Record<PartField, FieldWords> = {
  what: { label: 'Wat is het?' },
  about: { label: 'Over wie gaat het?', hint: 'Kies niemand als het over het hele gezin gaat.' },
  home: { label: 'Voor wie is dit?' },
  since: { label: 'Sinds wanneer?', hint: 'Bijvoorbeeld: sinds de zomer.' },
  effect: { label: 'Wat merk je ervan?' },
  lifeArea: { label: 'Bij welk gebied hoort het?' },
  priority: { label: 'Wanneer pakken we dit op?' },
  seriousness: { label: 'Hoe ernstig is het?', hint: 'Zeg het in gewone woorden.' },
  reportingCode: {
    label: 'Loopt het stappenplan van de meldcode?',
    hint: 'Schrijf op wat jij weet. Dit plan haalt niets uit een verslag van de meldcode.',
  },
  byWhom: { label: 'Van wie?' },
  result: { label: 'Wat heeft het opgeleverd?' },
  watchedBy: { label: 'Wie let hierop?' },
}

const ownWords: Partial<Record<PartKind, Partial<Record<PartField, FieldWords>>>> = {
  strength: { what: { label: 'Wat gaat er goed?' }, effect: { label: 'Wat levert dat op?' } },
  worry: { what: { label: 'Wat is de zorg?' } },
  'safety-worry': { what: { label: 'Wat is de zorg over basiszorg of veiligheid?' } },
  'earlier-help': { what: { label: 'Welke hulp was er?' }, since: { label: 'Wanneer was dat?' } },
  agreement: {
    what: { label: 'Wat spreken jullie af?' },
    about: { label: 'Voor wie geldt het?', hint: 'Kies niemand als het voor iedereen geldt.' },
  },
  'bottom-line': {
    what: { label: 'Wat moet altijd zo zijn?', hint: 'Bijvoorbeeld: de kinderen zijn nooit alleen thuis.' },
    byWhom: { label: 'Wie stelde deze bodemeis?', hint: 'Bijvoorbeeld Veilig Thuis, of jullie samen.' },
    result: { label: 'Hoe en wanneer kijken we of het lukt?' },
  },
}

export const fieldWords = (kind: PartKind, field: PartField): FieldWords => ownWords[kind]?.[field] ?? common[field]

const priority: Record<Priority, string> = { first: 'Als eerste', next: 'Daarna', later: 'Later' }
const code: Record<CodeAnswer, string> = { followed: 'Ja', 'not-followed': 'Nee', unknown: 'Weet ik niet' }
const codeSaid: Record<CodeAnswer, string> = {
  followed: 'het stappenplan van de meldcode loopt',
  'not-followed': 'het stappenplan van de meldcode loopt niet',
  unknown: 'of het stappenplan van de meldcode loopt, is niet bekend',
}

const topics: Record<Topic, { readonly title: string; readonly hint: string; readonly none: string }> = {
  analysis: {
    title: 'Hoe het samenhangt',
    hint: 'Schrijf samen op waardoor het zo gaat, en wat elkaar beïnvloedt.',
    none: 'Nog niets opgeschreven.',
  },
  result: {
    title: 'Hoe jullie het willen hebben',
    hint: 'In de woorden van het gezin: hoe ziet het eruit als het goed gaat?',
    none: 'Nog niets opgeschreven.',
  },
  'group-plan': {
    title: 'Ons eigen plan',
    hint: 'Wat willen jullie, wie helpt daarbij, en wat doen jullie eerst?',
    none: 'Er staat nog niets in.',
  },
  crisis: {
    title: 'Als het misgaat',
    hint: 'Wie bel je eerst, en wie neemt de kinderen op?',
    none: 'Nog niet afgesproken.',
  },
  'safety-review': {
    title: 'Hoe we kijken of de veiligheid goed is',
    hint: 'Wie komt wanneer kijken, en wie hoort wat eruit komt?',
    none: 'Nog niet afgesproken.',
  },
}

export const storyText = {
  title: 'Ons verhaal',
  intro: 'Wat goed gaat, waar zorgen over zijn en hoe het anders moet. Iedereen die mag, schrijft mee.',
  change: 'Wijzig',
  changeTitle: 'In andere woorden',
  save: 'Zet in het plan',
  saveText: 'Bewaar',
  end: 'Dit geldt niet meer',
  endReason: 'Waarom niet meer?',
  endSave: 'Haal uit het plan',
  endNote: 'Het blijft te lezen onder Niet meer.',
  past: 'Niet meer',
  pastLine: (what: string, reason: string) => `${what}: ${reason}`,
  letters: {
    title: 'Brieven die het gezin erbij legde',
    intro: 'Van hulp die er was. Wie dit deel van het plan mag lezen, leest ze mee.',
    of: (offer: string, at: Temporal.Instant) => `${offer}, ${format.moment(at)}`,
  },
  earlier: 'Eerdere versies',
  by: (name: string, at: Temporal.Instant) => (name ? `${name}, ${format.moment(at)}` : format.moment(at)),
  byWhom: (name: string) => `van ${name}`,
  sinceThen: (when: string) => `Sinds ${when.replace(/^sinds /i, '')}`,
  watches: (name: string) => `${name} let hierop`,
  review: (how: string) => `Terugkijken: ${how}`,
  seriousness: (words: string) => `Ernst: ${words}`,
  everybody: 'Iedereen die dit deel van het plan mag lezen',
  onlyHome: (name: string) => `Alleen het huis van ${name}, en de professionals die dit deel lezen`,
  homeTag: (name: string) => `Alleen bij ${name}`,
  nobody: 'Niemand in het bijzonder',
  none: 'Niet gekozen',
  leads: (name: string) => `${name} heeft de regie en is de vaste contactpersoon.`,
  nextMeeting: (day: Temporal.PlainDate) => `Jullie kijken samen verder op ${format.day(day)}.`,
  whoSees: 'Wie wat mag weten',
  writeWords: 'Schrijf',
  hiddenParts: 'Een deel van dit plan is niet voor jou. Bij Wie ziet wat staat waarom.',
  kinds,
  topics,
  priority,
  code,
  codeSaid,
  done: {
    erbij: 'Het staat in het plan.',
    gewijzigd: 'De nieuwe woorden staan in het plan.',
    weg: 'Het geldt niet meer.',
  },
  missing: {
    what: 'Schrijf eerst op wat het is.',
    lifeArea: 'Kies een gebied.',
    priority: 'Kies wanneer jullie dit oppakken.',
    reportingCode: 'Kies wat je weet over de meldcode.',
    seriousness: 'Schrijf op hoe ernstig het is.',
    byWhom: 'Vul in van wie.',
    words: 'Schrijf eerst iets op.',
    reason: 'Schrijf op waarom het niet meer geldt.',
  },
  refused: {
    'not-theirs': 'Over deze persoon kun jij hier niet schrijven: je zou het zelf niet mogen lezen.',
    'home-about-child':
      'Gaat het over een kind, dan mogen beide ouders met gezag het lezen, waar ze ook wonen. Kies niet voor één huis.',
  },
  overtaken: {
    title: 'Iemand anders schreef ook',
    body: (by: string, at: Temporal.Instant) =>
      `${by || 'Iemand'} bewaarde op ${format.moment(at)} andere woorden terwijl jij schreef. Er is niets weggegooid: hieronder staan beide teksten. Maak er samen één van.`,
    theirs: 'Wat er nu staat',
    yours: 'Wat jij schreef',
    save: 'Bewaar dit als nieuwe versie',
  },
}
