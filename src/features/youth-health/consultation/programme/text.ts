import type { AgeUnit, AgeWindow } from '../../../../knowledge/contact-moments/age-window.ts'
import { labelOfMoment } from '../../../../knowledge/contact-moments/contact-moments.ts'
import type { MomentPart } from '../../../../knowledge/contact-moments/programme.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { Change } from './change.ts'

const units: Record<AgeUnit, readonly [one: string, more: string]> = {
  days: ['dag', 'dagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
}

const part: Record<MomentPart, string> = {
  measure: 'meten',
  development: 'Van Wiechen',
  vaccinate: 'vaccineren',
  screening: 'screening',
  questionnaire: 'vragenlijst',
}

const children = (count: number) => format.count(count, 'kind', 'kinderen')

/** '4 weken', '3 tot en met 5 weken', '24 tot en met 1 week voor de geboorte' */
function windowWords({ unit, from, to }: AgeWindow): string {
  const [one, more] = units[unit]
  if (from < 0) return `${-from} tot en met ${-to} ${-to === 1 ? one : more} voor de geboorte`
  return from === to ? `${from} ${from === 1 ? one : more}` : `${from} tot en met ${to} ${more}`
}

export const text = {
  title: 'Contactmomenten',
  intro:
    'Welke contactmomenten krijgt elk kind, op welke leeftijd, en wat hoort erbij? Er is geen landelijke lijst: de organisatie kiest zelf.',
  indicative:
    'De voorgestelde leeftijden komen uit de codelijst van de Basisdataset en uit een regionale lijst van 2024. De inhoud is een richtwaarde. Zet het gelijk aan jullie eigen afspraken.',
  calendarAge: 'Leeftijden tellen vanaf de geboorte, ook bij een kind dat te vroeg geboren is.',
  moment: labelOfMoment,
  part,
  parts: (parts: readonly MomentPart[], column: number | null) =>
    parts.map(one => (one === 'development' ? `${part[one]} (kolom ${column})` : part[one])).join(', ') ||
    'geen vaste inhoud',
  window: windowWords,
  target: ({ unit, from, target, to }: AgeWindow) =>
    target < 0 || from === to ? '' : `liefst ${target} ${target === 1 ? units[unit][0] : units[unit][1]}`,
  isOn: 'aan',
  isOff: 'uit',
  proposed: 'voorstel van het programma',
  setBy: (by: string, at: Temporal.Instant) => `gewijzigd door ${by}, ${format.moment(at)}`,
  columns: { moment: 'Contactmoment', age: 'Leeftijd', parts: 'Inhoud', state: 'Stand', change: 'Wijzig' },
  change: 'Wijzig',
  done: 'Het contactmoment is gewijzigd.',
  back: 'Beheer',
  prenatal: {
    title: 'Prenataal huisbezoek',
    about:
      'Staat uit. Vanaf wanneer en in welke week van de zwangerschap het wordt aangeboden, is in geen openbare bron gevonden: kies het zelf.',
  },
  form: {
    title: (moment: string) => `${moment} wijzigen`,
    isOn: 'We bieden dit contactmoment aan',
    window: 'Op welke leeftijd?',
    windowHint: 'Tot en met 5 weken is tot en met de dag voor het kind 6 weken wordt.',
    prenatalHint: 'Voor de geboorte telt terug: 24 weken ervoor is -24.',
    unit: 'In',
    units: { days: 'dagen', weeks: 'weken', months: 'maanden' } satisfies Record<AgeUnit, string>,
    from: 'Vanaf',
    target: 'Liefst',
    to: 'Tot en met',
    parts: 'Wat hoort erbij?',
    column: 'Kolom van het Van Wiechenonderzoek',
    noColumn: 'geen',
    columnOf: (column: number, age: string) => `kolom ${column}, ${age}`,
    reason: 'Waarom verandert dit?',
    reasonHint: 'Bijvoorbeeld: afspraak van 3 november 2026 met de gemeente.',
    preview: 'Bekijk wat dit verandert',
    save: 'Wijzig voor iedereen',
    cancel: 'Annuleer',
    missing: {
      unit: 'Kies dagen, weken of maanden.',
      age: 'Vul een geheel getal in.',
      order: 'De leeftijden staan niet op volgorde.',
      parts: 'Kies uit de lijst.',
      column: 'Kies een kolom als Van Wiechen erbij hoort, en anders niet.',
      reason: 'Schrijf op waarom.',
      nothing: 'Er verandert niets.',
    },
  },
  preview: {
    title: 'Dit verandert er',
    children: (change: Change) =>
      change.children === 0
        ? 'Dit verandert voor geen enkel kind iets: wie ermee te maken heeft, heeft het contactmoment al gehad.'
        : `Dit verandert iets voor ${children(change.children)}.`,
    becomeDue: (count: number) => `${children(count)} ${count === 1 ? 'is' : 'zijn'} hierdoor vandaag aan de beurt.`,
    noLongerDue: (count: number) =>
      `${children(count)} ${count === 1 ? 'is' : 'zijn'} hierdoor vandaag niet meer aan de beurt.`,
    was: 'Nu',
    becomes: 'Wordt',
  },
  stale: (by: string, at: Temporal.Instant) =>
    `Ondertussen is dit contactmoment gewijzigd door ${by}, ${format.moment(at)}. Bekijk opnieuw wat er verandert.`,
  history: 'Eerdere wijzigingen',
}
