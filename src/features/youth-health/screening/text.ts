import type { Advice, Rule } from '../../../knowledge/screening/advice.ts'
import { heelPrickHours, type PrickTiming } from '../../../knowledge/screening/heel-prick.ts'
import type { Field, Outcome, ScreeningId } from '../../../knowledge/screening/screening.ts'
import type { Standing } from '../../../knowledge/screening/screenings-due.ts'
import { format } from '../../../platform/i18n/format.ts'

const outcome: Record<Outcome, string> = {
  sufficient: 'in orde',
  doubtful: 'twijfel',
  insufficient: 'bijzonderheden',
  declined: 'niet gewenst',
}

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

export const text = {
  title: 'Screening',
  titleOf: (name: string) => `Screening van ${name}`,
  outcome,
  standing,
  because,
  step,
  timing,
  lookedAgain: (outcome: string, on: Temporal.PlainDate) => `Opnieuw gescreend op ${format.day(on)}: ${outcome}.`,
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
