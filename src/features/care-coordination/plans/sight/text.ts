import type { Because, Level, Section } from '../../../../knowledge/plan/sections.ts'

const section: Record<Section, string> = {
  reason: 'Waarom dit plan',
  people: 'Wie doen er mee',
  goals: 'Doelen en acties',
  strengths: 'Wat goed gaat',
  worries: 'Zorgen',
  safety: 'Veiligheid',
  'earlier-help': 'Hulp die er al was',
  analysis: 'Hoe het samenhangt',
  result: 'Hoe jullie het willen hebben',
  agreements: 'Afspraken',
  measures: 'Metingen',
  meetings: 'Overleg',
  comments: 'Opmerkingen',
  'group-plan': 'Ons eigen plan',
}

const level: Record<Level, string> = { writes: 'leest en schrijft', reads: 'leest', nothing: 'ziet dit niet' }

const because: Record<Because, string> = {
  decides: 'ouder of voogd met gezag over een kind in dit plan',
  'is-the-youth': 'het gaat om haar of hem zelf, vanaf 12 jaar',
  'takes-part': 'hoort bij meedoen, tot het gezin nee zegt',
  opened: 'het gezin heeft dit opengezet',
  closed: 'iemand van het gezin heeft nee gezegd',
  entrusted: 'heeft hier zelf iets op zich genomen',
  'not-opened': 'het gezin heeft dit niet opengezet',
  'without-custody': 'ouder zonder gezag: hoort alleen belangrijke feiten, als die erom vraagt',
  'youth-alone': 'een jongere vanaf 16 beslist zelf',
  'not-their-child': 'het gaat niet om een eigen kind',
  'other-household': 'het is van het andere huis',
}

export const sightText = {
  title: 'Wie ziet wat',
  intro: 'Het plan is van het gezin. Hier staat wie welk deel leest en schrijft, en waarom.',
  introFamily:
    'Dit plan is van jullie. Hier staat wie wat leest en waarom. Jullie kunnen delen open- en dichtzetten, en dat weer veranderen.',
  children:
    'Wat over één kind gaat, ziet alleen wie over dat kind beslist. Vanaf 12 jaar leest een kind mee. Vanaf 16 jaar beslist het alleen over wat over hem of haar gaat.',
  houses: 'Wat voor één huis is geschreven en niet over een kind gaat, ziet het andere huis niet.',
  oneNo: 'Zegt één van jullie nee, dan is dat deel dicht.',
  section: 'Deel',
  person: 'Wie',
  sees: 'Leest en schrijft',
  why: 'Waarom',
  change: 'Wijzig',
  you: 'jij',
  noAccount: 'Kan het plan niet openen: heeft geen account.',
  tooYoung: 'Onder de 12 jaar: opent het plan nog niet.',
  whole: 'Alles',
  wholeBut: (others: string) => `Alles, behalve ${others}`,
  writesIn: 'Schrijft in',
  reads: 'Leest',
  doesNotSee: 'Ziet niet',
  chooseTitle: (name: string) => `Wat mag ${name} zien?`,
  chooseIntro: 'Kies per deel. Je kunt dit altijd weer veranderen. Wat iemand al las, kan die niet vergeten.',
  open: 'Mag dit zien',
  closed: 'Mag dit niet zien',
  now: (words: string, why: string) => `Nu: ${words} (${why}).`,
  conflict: (names: string) => `${names} zegt nee. Daarom is dit deel dicht.`,
  save: 'Bewaar mijn keuze',
  saved: 'Je keuze is bewaard.',
  sectionWords: section,
  level,
  because,
  whoSaid: 'Wie van het gezin zei dit?',
  chooseName: 'Kies een naam',
  missing: 'Kies wie van het gezin dit zei.',
}
