import type { GoalPart } from '../../knowledge/healthy-school/goal.ts'
import type { EducationKind, GroupPart, Pillar } from '../../knowledge/healthy-school/pillars.ts'
import type { Need, Step } from '../../knowledge/healthy-school/steps.ts'
import type { Standing, VignetForm, WhyNot } from '../../knowledge/healthy-school/vignet.ts'
import { format } from '../../platform/i18n/format.ts'
import type { Reaching } from './plans/plan.ts'
import type { ToDo } from './schools/rules.ts'
import type { ContactTask } from './schools/school.ts'

const hourNumber = (minutes: number): string => format.number(minutes / 60, minutes % 60 === 0 ? 0 : 1)

const small = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

export const words = {
  kind: {
    primary: 'basisschool',
    special: 'speciaal onderwijs',
    secondary: 'voortgezet onderwijs',
    vocational: 'mbo',
  } satisfies Record<EducationKind, string>,
  pillar: {
    education: 'Educatie',
    surroundings: 'Schoolomgeving',
    signalling: 'Signaleren',
    policy: 'Beleid',
  } satisfies Record<Pillar, string>,
  task: {
    coordinator: 'Gezonde School-coördinator',
    head: 'directie',
    'internal-coordinator': 'intern begeleider',
    teacher: 'leraar',
    promoter: 'gezondheidsbevorderaar',
    nurse: 'jeugdverpleegkundige',
    other: 'iemand anders',
  } satisfies Record<ContactTask, string>,
  part: {
    coordinator: 'Gezonde School-coördinator',
    teacher: 'leraren',
    'internal-coordinator': 'intern begeleider',
    parent: 'ouders',
    pupil: 'leerlingen',
    head: 'directie',
    promoter: 'gezondheidsbevorderaar',
    other: 'anderen',
  } satisfies Record<GroupPart, string>,
  step: {
    'starting-point': 'Beginsituatie',
    group: 'Aanspreekpunt en werkgroep',
    themes: 'Thema’s en doelen',
    plan: 'Plan van aanpak',
    doing: 'Uitvoeren',
    'looking-back': 'Evalueren en vignet aanvragen',
  } satisfies Record<Step, string>,
  need: {
    test: 'De test ‘Hoe gezond is jouw school’ is gedaan',
    profile: 'Het schoolgezondheidsprofiel is besproken',
    'starting-point': 'De beginsituatie is beschreven',
    coordinator: 'Er is een Gezonde School-coördinator',
    'working-group': 'Er is een werkgroep',
    'one-or-two-themes': 'Er zijn één of twee thema’s gekozen',
    goals: 'Alle doelen zijn SMART',
    'activity-in-each-pillar': 'Elke pijler heeft een activiteit',
    responsible: 'Bij elke activiteit staat wie het doet',
    budget: 'Er is een budget',
    communication: 'Er staat hoe jullie het vertellen',
    evaluation: 'Er staat hoe jullie terugkijken',
    'activities-done': 'Alle activiteiten zijn gedaan',
    'goals-looked-back-on': 'Op elk doel is teruggekeken',
    'vignet-applied-for': 'Het vignet is aangevraagd',
  } satisfies Record<Need, string>,
  goalPart: {
    what: 'wat er verandert en voor wie, in een paar woorden',
    'measured-by': 'hoe je het meet',
    'start-value': 'de stand nu',
    'target-value': 'de stand die je wilt',
    'different-value': 'een verschil tussen nu en straks',
    who: 'wie het trekt',
    'by-when': 'wanneer het klaar is',
  } satisfies Record<GoalPart, string>,
  reached: { reached: 'gehaald', partly: 'deels gehaald', 'not-reached': 'niet gehaald' } satisfies Record<
    Reaching,
    string
  >,
  form: { full: 'uitgebreide aanvraag', short: 'verkorte verlenging' } satisfies Record<VignetForm, string>,
  notYet: {
    'legal-basics': 'Vink eerst aan dat de wettelijke basisvoorwaarden in orde zijn.',
    certificate: 'Een vignet vraagt minstens één themacertificaat dat op die dag geldig is.',
    'full-form':
      'Nu is de uitgebreide aanvraag nodig: verkort verlengen kan hooguit twee keer, en na negen jaar begint het opnieuw.',
    'asked-already': 'Er loopt al een aanvraag.',
  } satisfies Record<WhyNot | 'asked-already', string>,
  vignet: (standing: Standing): string => {
    switch (standing.kind) {
      case 'none':
        return 'geen'
      case 'valid':
        return `tot ${format.shortDay(standing.endsOn)}`
      case 'ended':
        return `verlopen op ${format.shortDay(standing.endsOn)}`
    }
  },
  schoolYear: (year: number): string => `${year}–${year + 1}`,
  years: (first: number, last: number): string => `${first}–${last + 1}`,
  hours: (minutes: number): string => `${hourNumber(minutes)} uur`,
  euros: (cents: number): string => `€ ${format.number(cents / 100, cents % 100 === 0 ? 0 : 2)}`,
  toDo: (toDo: ToDo, themes: ReadonlyMap<string, string>): string => {
    switch (toDo.kind) {
      case 'vignet-ends':
        return `Vignet loopt af op ${format.day(toDo.on)}: vraag het nieuwe aan`
      case 'certificate-ends':
        return `Certificaat ${themes.get(toDo.theme) ?? ''} loopt af op ${format.day(toDo.on)}`
      case 'vignet-asked':
        return `Vignet aangevraagd op ${format.day(toDo.since)}: leg het besluit vast`
      case 'activity-late':
        return `${toDo.title} was klaar op ${format.day(toDo.on)}: is het gedaan?`
      case 'no-coordinator':
        return 'Zoek een Gezonde School-coördinator'
      case 'no-adviser':
        return 'Kies een adviseur'
      case 'no-plan':
        return 'Begin een plan'
      case 'step':
        return `${words.step[toDo.step]}, nog nodig: ${small(words.need[toDo.need])}`
    }
  },
}

export const text = {
  title: 'Gezonde school',
  back: 'Gezonde school',
  missing: {
    task: 'Kies wat deze persoon doet.',
    name: 'Vul een naam in.',
    email: 'Dit is geen e-mailadres.',
    location: 'Kies een locatie.',
    adviser: 'Kies een collega.',
    parties: 'Zet elke partij op een eigen regel. Twee of meer.',
    words: 'Schrijf wat jullie afspreken.',
    theme: 'Kies een thema.',
    form: 'Kies de soort aanvraag.',
    decision: 'Kies het besluit.',
    day: 'Vul een datum in, bijvoorbeeld 24-8-2026.',
    later: 'Deze dag moet nog komen.',
    order: 'De laatste dag ligt na de eerste.',
    hours: 'Vul uren in, bijvoorbeeld 1,5.',
    euros: 'Vul een bedrag in euro’s in, bijvoorbeeld 250.',
    long: 'Gebruik hooguit 120 tekens.',
    why: 'Schrijf waarom.',
    kinds: 'Kies minstens één soort onderwijs.',
    months: 'Vul een heel getal in van 1 tot en met 24.',
    years: 'Kies een schooljaar. Het laatste ligt niet voor het eerste.',
    part: 'Kies uit de lijst.',
    people: 'Vul een heel getal in van 1 tot en met 50.',
    noName: 'Van ouders en leerlingen schrijven we geen naam op, alleen met hoeveel ze zijn.',
    what: 'Schrijf wat er verandert.',
    activity: 'Schrijf wat jullie doen.',
    pillar: 'Kies een pijler.',
    reached: 'Kies of het doel gehaald is.',
    time: 'Vul een tijd in, bijvoorbeeld 09:30.',
    minutes: 'Vul een heel aantal minuten in, van 5 tot en met 720.',
    place: 'Vul de plek in.',
    organisation: 'Kies de school uit de partners.',
    nothingShown: 'Kies wat je laat zien: het plan, het profiel of beide.',
  },
  overtaken: (name: string, at: Temporal.Instant) =>
    `${name} bewaarde op ${format.moment(at)} iets anders. Jouw tekst staat nog in het formulier. Dit staat er nu:`,
}
