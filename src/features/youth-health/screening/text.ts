import type { Advice, Rule } from '../../../knowledge/screening/advice.ts'
import { heelPrickHours, type PrickTiming } from '../../../knowledge/screening/heel-prick.ts'
import type { Field, Outcome, ScreeningId } from '../../../knowledge/screening/screening.ts'
import type { DueScreening, Standing } from '../../../knowledge/screening/screenings-due.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { StepKind } from './finding.ts'

const outcome: Record<Outcome, string> = {
  sufficient: 'in orde',
  awaited: 'uitslag volgt',
  doubtful: 'twijfel',
  insufficient: 'bijzonderheden',
  declined: 'niet gewenst',
}

/** Tests of eyes and ears are sufficient or not; an examination shows something or nothing. */
const tests: ReadonlySet<ScreeningId> = new Set(['newborn-hearing', 'vision', 'vision-on-indication', 'hearing'])
const testOutcome: Record<Outcome, string> = { ...outcome, sufficient: 'voldoende', insufficient: 'onvoldoende' }

const outcomeOf = (screening: ScreeningId, of: Outcome): string => (tests.has(screening) ? testOutcome : outcome)[of]

const standing: Record<Standing, string> = {
  done: 'gedaan',
  due: 'nu aan de beurt',
  overdue: 'alsnog doen',
  missed: 'niet vastgelegd',
  later: 'komt nog',
}

/** Why this is the step, and who says so. */
const because: Record<Rule, string> = {
  'second-round':
    'Na een eerste ronde die niet voldoende is, volgt een tweede ronde met OAE (neonatale gehoorscreening).',
  'third-round':
    'Na een tweede ronde die niet voldoende is, volgt een derde ronde met AABR (neonatale gehoorscreening).',
  'audiological-centre':
    'Na drie rondes die niet voldoende zijn, verwijs je naar het audiologisch centrum. Het doel: een diagnose vóór 3 maanden, behandeling vóór 6 maanden (neonatale gehoorscreening).',
  'heel-prick-again': 'Er is een tweede hielprik nodig (RIVM).',
  'after-transfusion': 'Na een transfusie van rode bloedcellen wordt de hielprik na 91 dagen herhaald (RIVM).',
  'heel-prick-abnormal': 'De uitslag is afwijkend. Ga na of het kind al verwezen is.',
  'reflex-recheck':
    'De reflex was niet te beoordelen: kijk uiterlijk bij 2 maanden opnieuw (JGZ-richtlijn Oogafwijkingen 2019).',
  'reflex-absent':
    'De reflex is afwezig. Een operatie voor staar hoort bij één oog vóór 6 weken en bij beide ogen vóór 3 maanden (JGZ-richtlijn Oogafwijkingen 2019).',
  'vision-doubtful': 'Bij twijfel herhaal je de visusbepaling binnen 3 maanden (JGZ-richtlijn Oogafwijkingen 2019).',
  'vision-at-three': 'Onvoldoende bij 3 jaar: verwijs meteen (JGZ-richtlijn Oogafwijkingen 2019).',
  'no-rule-found': 'Er is geen vaste regel gevonden voor deze bevinding. Jij bepaalt wat er nu nodig is.',
}

const step: Record<Advice['kind'], string> = {
  repeat: 'Herhalen',
  refer: 'Verwijzen',
  decide: 'Zelf bepalen',
}

const timing: Record<PrickTiming, string> = {
  'too-early': `Deze hielprik is eerder dan ${heelPrickHours.earliest} uur na de geboorte.`,
  'look-at-the-hour': `Op deze dag zijn ${heelPrickHours.earliest} uur misschien nog niet voorbij: kijk naar het uur van de geboorte.`,
  'in-time': '',
  late: `Deze hielprik is later dan ${heelPrickHours.latest} uur na de geboorte.`,
  'late-for-cystic-fibrosis': 'Na 3 maanden is de test op taaislijmziekte (IRT) niet betrouwbaar.',
  'too-late': 'De hielprik wordt tot 6 maanden aangeboden.',
}

const steps: Record<StepKind, string> = { repeat: 'Opnieuw kijken', referred: 'Verwezen', closed: 'Afgesloten' }

const hints: Readonly<Partial<Record<ScreeningId, string>>> & { readonly vision: string } = {
  'heel-prick': `Vanaf ${heelPrickHours.earliest} uur na de geboorte, samen met de gehoorscreening vanaf ${heelPrickHours.earliestWithHearing} uur, uiterlijk ${heelPrickHours.latest} uur. De uitslag is er binnen 5 weken (RIVM).`,
  'newborn-hearing':
    'Samen met de hielprik vanaf 96 uur. Lag het kind 24 uur of langer op de NICU, dan screent de NICU zelf met AABR. Meer dan 3 weken in het ziekenhuis: AABR bij 4 tot 5 weken. De termijn tussen twee rondes is niet gevonden: spreek zelf een dag af.',
  'red-reflex': 'Door de jeugdarts of verpleegkundig specialist. Gemist bij 1 maand: opnieuw bij uiterlijk 2 maanden.',
  'vision-on-indication': 'Alleen op indicatie. Onvoldoende: verwijs meteen.',
  vision: 'Elk oog apart, met een bril die afdekt; minstens 5 tekens per regel.',
}

const line = (value: number): string => format.number(value, 3).replace(/0{1,2}$/, '')

/** What was agreed on eyes, or that nothing was. */
function agreedVision(from42: number | null, from54: number | null): string {
  if (from42 === null && from54 === null) return nothingAgreed
  const of = (months: string, value: number | null) => (value === null ? '' : ` ${months}: ${line(value)}.`)
  return `Afgesproken als voldoende, per oog.${of('42 tot 48 maanden', from42)}${of('54 tot 66 maanden', from54)}`
}

const nothingAgreed = 'Welke waarde voldoende is, is hier niet vastgelegd: jij trekt de conclusie.'

export const text = {
  title: 'Screening',
  titleOf: (name: string) => `Screening van ${name}`,
  outcomeOf,
  standing,
  because,
  step,
  steps,
  timing,
  hints,
  record: 'Leg screening vast',
  told: { recorded: 'De screening is vastgelegd.', step: 'De stap is vastgelegd.' },
  unborn: 'Nog niet geboren. Na de geboorte staat hier welke screening aan de beurt is.',
  conclusion: {
    findings: (count: number) =>
      count === 0
        ? 'Geen open bevindingen.'
        : `${format.count(count, 'bevinding wacht', 'bevindingen wachten')} op een stap.`,
    due: (count: number) =>
      count === 0
        ? 'Er is nu niets aan de beurt.'
        : `${format.count(count, 'screening is', 'screenings zijn')} nu aan de beurt.`,
  },
  columns: {
    what: 'Screening',
    when: 'Wanneer',
    outcome: 'Uitslag',
    seen: 'Wat er is gezien',
    on: 'Datum',
    standing: 'Stand',
  },
  due: {
    title: 'Nu aan de beurt',
    none: (next: DueScreening | undefined) =>
      next
        ? `Nu niets. De volgende is ${next.screening.label.toLowerCase()}, vanaf ${format.day(next.from)}.`
        : 'Nu niets.',
    source: 'Leeftijden: JGZ-contactmomenten en de JGZ-richtlijn Oogafwijkingen 2019. Hielprik: RIVM.',
  },
  done: {
    title: 'Gedaan',
    none: {
      title: 'Nog geen screening vastgelegd',
      body: 'Leg vast wat is onderzocht. Wat niet is ingevuld, geldt als niet gedaan.',
    },
  },
  all: 'Alle screenings op leeftijd',
  allRemark: 'Niet vastgelegd betekent dat hier geen uitslag staat. Het kan ergens anders zijn gedaan.',
  doneOn: (on: Temporal.PlainDate, words: string) => `${format.shortDay(on)}: ${words}`,
  until: (day: Temporal.PlainDate) => `tot en met ${format.shortDay(day)}`,
  againstAgreement: 'Let op: een waarde haalt de afspraak van deze gemeente niet.',
  foundBy: (on: Temporal.PlainDate, by: string) => `Gevonden op ${format.day(on)} door ${by}.`,
  by: (day: Temporal.PlainDate) => `uiterlijk ${format.shortDay(day)}`,
  stepBy: (reason: string, on: Temporal.PlainDate, by: string) => `${reason} (${format.shortDay(on)}, ${by})`,
  again: 'Leg herhaling vast',
  refer: 'Verwijs',
  referReason: (label: string, outcome: string, on: Temporal.PlainDate) => `${label} op ${format.day(on)}: ${outcome}.`,
  closed: (count: number) => format.count(count, 'afgesloten bevinding', 'afgesloten bevindingen'),
  takeStep: 'Plan een herhaling of sluit af',
  stepForm: {
    what: 'Wat doe je?',
    kinds: {
      repeat: 'Later opnieuw kijken',
      referred: 'Het kind is verwezen',
      closed: 'Afsluiten: er is niets meer nodig',
    } satisfies Record<StepKind, string>,
    dueOn: 'Uiterlijk op',
    onlyRepeat: ' (bij opnieuw kijken)',
    reason: 'Waarom?',
    save: 'Leg stap vast',
    missing: { step: 'Kies wat je doet.', dueOn: 'Kies een dag vanaf vandaag.', reason: 'Schrijf kort waarom.' },
  },
  card: {
    more: 'Naar screening',
    step: (words: string, day: Temporal.PlainDate | null) =>
      day ? `${words}, uiterlijk ${format.shortDay(day)}.` : `${words}.`,
  },
  form: {
    title: 'Screening vastleggen',
    intro: 'Vul in wat je hebt onderzocht. Wat je leeg laat, geldt als niet gedaan.',
    choose: 'Kies welke screening',
    which: 'Wat leg je vast?',
    show: 'Toon',
    on: 'Datum',
    conditions: 'Waarop wordt bloed van de hielprik onderzocht?',
    save: 'Leg vast',
    cancel: 'Annuleer',
    nothing: 'Er is niets ingevuld.',
    wrong: {
      on: 'Vul een datum in, bijvoorbeeld 12-11-2026.',
      future: 'De datum ligt in de toekomst.',
      beforeBirth: 'De datum ligt voor de geboorte.',
    },
  },
  agreed: {
    vision: agreedVision,
    hearing: (decibel: number | null) =>
      decibel === null
        ? nothingAgreed
        : `Afgesproken in deze gemeente: drempels tot en met ${decibel} dB zijn voldoende.`,
  },
  levels: {
    title: 'Afspraken bij screening',
    administration: 'Beheer',
    intro:
      'Vanaf welke waarde zien en horen voldoende zijn, staat niet in een bron die we konden lezen. Vul in wat jullie hebben afgesproken. Leeg: het programma zegt er niets over en de professional trekt de conclusie.',
    from42Months: 'Visus van 42 tot 48 maanden: voldoende vanaf',
    from54Months: 'Visus van 54 tot 66 maanden: voldoende vanaf',
    lineHint: 'Een regel van de kaart, bijvoorbeeld 0,63.',
    decibel: 'Gehoor bij 5 tot 6 jaar: drempels voldoende tot en met',
    save: 'Bewaar',
    saved: 'De afspraken zijn bewaard.',
    wrong: {
      line: 'Kies een regel van de kaart, van 0,1 tot 1,0.',
      decibel: 'Vul een veelvoud van 5 in, van 0 tot 100.',
    },
  },
  lookedAgain: (outcome: string, on: Temporal.PlainDate) => `Opnieuw gescreend op ${format.day(on)}: ${outcome}.`,
  tones: {
    all: 'Alle tonen aan beide oren gehoord',
    each: 'Per toon vastleggen',
    tone: 'Tonen: + is gehoord',
    threshold: 'Drempels',
    frequency: 'Frequentie',
    right: 'Rechts',
    left: 'Links',
    hertz: (frequency: number) => `${format.number(frequency)} Hz`,
  },
  notExamined: 'niet gedaan',
  moreFields: 'Meer vastleggen',
  more: { hearing: 'Drempelonderzoek', heart: 'Geruis' } as Readonly<Partial<Record<ScreeningId, string>>>,
  wrong: {
    choice: 'Kies uit de antwoorden.',
    text: 'Gebruik hooguit 500 tekens.',
    day: 'Vul een dag in die geweest is, bijvoorbeeld 12-11-2026.',
    yes: 'Kies uit de antwoorden.',
  } satisfies Record<Field['kind'], string>,
  missing: {
    choice: 'Kies een antwoord: zonder uitslag is de screening niet af.',
    text: 'Vul dit in.',
    day: 'Vul een dag in.',
    yes: 'Kies een antwoord.',
  } satisfies Record<Field['kind'], string>,
  window: (from: Temporal.PlainDate, until: Temporal.PlainDate) =>
    `${format.shortDay(from)} tot en met ${format.shortDay(until)}`,
  stillUntil: (day: Temporal.PlainDate) => `kan nog tot en met ${format.shortDay(day)}`,
}
