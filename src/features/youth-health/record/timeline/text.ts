import { wordsOf } from '../../../../knowledge/screening/outcome.ts'
import { getScreening } from '../../../../knowledge/screening/screenings.ts'
import { isVaccineId, vaccines } from '../../../../knowledge/vaccination/vaccines.ts'
import { format } from '../../../../platform/i18n/format.ts'
import { text as momentsText } from '../../consultation/moments/text.ts'
import { text as screeningText } from '../../screening/text.ts'
import { text as alertsText } from '../alerts/text.ts'
import type { FamilyHistory } from '../history/history.ts'
import { text as historyText } from '../history/text.ts'
import type { BirthDetails, Observations } from '../observations.ts'
import { text as recordText } from '../text.ts'
import type { Fact, Group, Source } from './entry.ts'

const group: Record<Group, string> = {
  contact: 'Contacten',
  growth: 'Groei',
  development: 'Ontwikkeling',
  vaccination: 'Vaccinaties',
  screening: 'Screening',
  questionnaire: 'Vragenlijsten',
  history: 'Historie',
  document: 'Documenten',
}

type Words = { readonly title: string; readonly lines: readonly string[] }
const words = (title: string, ...lines: readonly (string | null)[]): Words => ({
  title,
  lines: lines.flatMap(line => line || []),
})

const word = (list: Readonly<Record<string, string>>, code: string | null): string => list[code ?? ''] ?? code ?? ''
const day = (iso: string | null): string => (iso ? format.day(Temporal.PlainDate.from(iso)) : '')
const vaccine = (id: string | null): string => (id && isVaccineId(id) ? vaccines[id].name : '')

const holds = { postponement: 'uitgesteld', 'contra-indication': 'mag niet worden gegeven' }
const steps: Readonly<Record<string, string>> = screeningText.steps
const actionKinds: Readonly<Record<string, string>> = momentsText.kind

/** What a fact says. Codes of other parts of the record that have no words here are told by what was written with them. */
const facts: Record<Source, (fact: Fact) => Words> = {
  opened: () => words('Dossier geopend'),
  import: ({ words: file }) => words('Overgedragen dossier ingelezen', file),
  dose: doseWords,
  'vaccination-answer': ({ code, about, words: person, ordinal }) =>
    words(
      `${code === 'yes' ? 'Toestemming voor' : 'Geen toestemming voor'} ${[vaccine(about), ordinal].filter(Boolean).join(' ')}`,
      person,
    ),
  'sharing-answer': ({ code, words: person }) =>
    words(code === 'yes' ? 'Vaccinaties mogen naar het RIVM' : 'Vaccinaties niet op naam naar het RIVM', person),
  hold: ({ code, about, words: because }) => words(`${vaccine(about) || 'Vaccinatie'}: ${word(holds, code)}`, because),
  'hold-lifting': ({ words: because }) => words('Vaccinatie mag weer', because),
  scheme: ({ code, words: because }) => words(`Vaccinatieschema ${code}`, because),
  pregnancy: ({ words: circumstance }) => words('Over de zwangerschap, voor het vaccinatieschema', circumstance),
  attempt: ({ about, words: note }) => words('Contactmoment niet doorgegaan', about && recordText.moment(about), note),
  action: ({ code, about, words: what }) =>
    words(`Te doen: ${word(actionKinds, code).toLowerCase()}`, what, about && `Uiterlijk ${day(about)}`),
  'action-outcome': ({ code, words: note }) => words(code === 'done' ? 'Gedaan' : 'Niet meer nodig', note),
  'finding-step': ({ code, about, words: reason }) =>
    words(`Bevinding: ${word(steps, code).toLowerCase()}`, about && `Uiterlijk ${day(about)}`, reason),
  request: ({ words: person }) => words('Vragenlijst gevraagd', person),
  'request-withdrawal': () => words('Vragenlijst ingetrokken'),
  'growth-lines': ({ words: because }) => words('Groeilijnen gekozen', because),
  repeat: ({ about, words: because }) =>
    words(about ? 'Opnieuw te meten' : 'Toch niet opnieuw te meten', because, about && `Vóór ${day(about)}`),
  alert: ({ code, about, words: what }) =>
    words(`${word(alertsText.kind, code)}: ${what}`, word(alertsText.severity, about)),
  'alert-end': ({ about: what, words: reason }) => words(`Geldt niet meer: ${what}`, reason),
  document: ({ about, words: title }) => words(`Document: ${title}`, about),
  'document-withdrawal': ({ words: reason }) => words('Document ingetrokken', reason),
  'kept-longer': ({ about, words: reason }) => words(`Dossier langer bewaren, tot ${day(about)}`, reason),
  'destruction-request': ({ code, about, words: ground }) =>
    words(
      code === 'granted' ? 'Verzoek tot vernietiging ingewilligd' : 'Verzoek tot vernietiging afgewezen',
      about,
      ground,
    ),
  'transfer-answer': ({ code, words: person }) =>
    words(
      code === 'consents' ? 'Akkoord met overdragen van het dossier' : 'Bezwaar tegen overdragen van het dossier',
      person,
    ),
  'transfer-out': ({ words: recipient }) => words('Dossier overgedragen', recipient && `Aan ${recipient}`),
  'transfer-in': ({ words: sender }) => words('Overgedragen dossier opgenomen', sender && `Van ${sender}`),
}

function doseWords({ code, about, words: reason, replaces }: Fact): Words {
  if (replaces !== null)
    return words(code ? `Vaccinatie verbeterd: ${vaccine(code)}` : 'Vaccinatie vervallen', about, reason)
  return words(`Vaccinatie: ${vaccine(code)}`, about)
}

export const text = {
  title: 'Tijdlijn',
  titleOf: (name: string) => `Tijdlijn van ${name}`,
  group,
  facts,
  deskContact: 'Vraag aan het CJG',
  replaced: {
    dose: 'verbeterd',
    hold: 'opgeheven',
    request: 'ingetrokken',
    repeat: 'vervangen',
    alert: 'beëindigd',
    document: 'ingetrokken',
  } satisfies Partial<Record<Source, string>> as Partial<Record<Source, string>>,
  tags: { corrected: 'verbeterd', imported: 'ingelezen' },
  screening: (result: NonNullable<Observations['screening']>[number]): string => {
    const screening = getScreening(result.screening)
    const seen = wordsOf(screening, result.values, format.shortDay)
    const outcome = screeningText.outcomeOf(result.screening, result.outcome)
    return `${screening.label}: ${outcome}.${seen.length > 0 ? ` ${seen.join(', ')}.` : ''}`
  },
  family: ({ relative, conditions, note }: FamilyHistory): string => {
    const known = conditions.map(code => historyText.condition[code]).join(', ')
    return `${historyText.relative[relative]}: ${[known, note].filter(Boolean).join('. ')}`
  },
  birth: ({ gestationDays, weightGrams, lengthCm, headCircumferenceCm }: BirthDetails): string =>
    [
      gestationDays === null
        ? ''
        : `${historyText.perinatal.gestation(Math.floor(gestationDays / 7), gestationDays % 7)} zwanger.`,
      weightGrams === null ? '' : `Geboortegewicht ${format.number(weightGrams)} gram.`,
      recordText.measured({
        heightCm: lengthCm ?? undefined,
        headCircumferenceCm: headCircumferenceCm ?? undefined,
      }),
    ]
      .filter(Boolean)
      .join(' '),
  filledIn: (by: string) => `Ingevuld door ${by}`,
  perinatal: 'Verloop van zwangerschap en geboorte',
  filter: {
    group: 'Wat',
    all: 'Alles',
    from: 'Van',
    until: 'Tot en met',
    show: 'Toon',
    knownOn: 'Wat was bekend op',
    knownOnHint: 'Laat leeg voor nu.',
    clear: 'Wis de keuze',
  },
  knownOn: {
    title: (on: Temporal.PlainDate) => `Het dossier zoals bekend aan het eind van ${format.day(on)}`,
    body: 'Wat later is vastgelegd, verbeterd of ingetrokken, telt hier niet mee. Gebruik dit niet om zorg op te baseren.',
    back: 'Terug naar nu',
    state: 'Wat er die dag gold',
    alerts: 'Allergieën en waarschuwingen',
    noAlerts: 'geen bekend',
    last: { height: 'Laatste lengte', weight: 'Laatste gewicht', 'head-circumference': 'Laatste hoofdomtrek' },
    none: 'niet gemeten',
    age: 'Leeftijd',
    doses: 'Vaccinaties vastgelegd',
  },
  count: (count: number) => format.count(count, 'regel', 'regels'),
  none: { title: 'Niets gevonden', body: 'Kies een ruimere periode, of een andere soort.' },
  retention: 'Hoe lang blijft dit dossier bewaard?',
  privacy: 'Wie dit dossier las, staat hier niet: dat staat in het logboek.',
}
