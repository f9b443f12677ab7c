import { type CodeList, meaningOf } from '../../../knowledge/youth-care-messages/code-lists.ts'
import type { RequestState } from '../../../knowledge/youth-care-messages/flow.ts'
import { isMessageCode, type MessageCode } from '../../../knowledge/youth-care-messages/messages.ts'
import { type ReturnCode, returnCodes } from '../../../knowledge/youth-care-messages/return-codes.ts'
import type { AnswerStanding } from '../../../knowledge/youth-care-messages/terms.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { Granted } from './allocations/allocation.ts'

type Day = Temporal.PlainDate

/** 'Jeugdhulp ambulant (45)'; a code of which nobody knows the meaning stands by itself. */
export const codeWords = (list: CodeList, code: string): string => {
  const meaning = meaningOf(list, code)
  return meaning === null ? code : `${meaning} (${code})`
}

export const returnWords = (code: ReturnCode): string => `${returnCodes[code].says} (${code})`

export const euros = (cents: number): string => `€ ${format.number(cents / 100, 2)}`

/** '4 uur per maand', 'budget van € 1.000,00' */
export function extentWords({ extent, budget }: Pick<Granted, 'extent' | 'budget'>): string {
  if (budget !== null) return `budget van ${euros(budget)}`
  if (!extent) return 'geen omvang genoemd'
  const amount =
    extent.unit === '83' ? euros(extent.volume) : `${format.number(extent.volume)} ${unitWords(extent.unit)}`
  return `${amount} ${(meaningOf('WMO757', extent.frequency) ?? extent.frequency).toLowerCase()}`
}

export const unitWords = (unit: string): string => (meaningOf('WJ756', unit) ?? unit).toLowerCase()

export const productWords = ({ category, code }: Pick<Granted, 'category' | 'code'>): string =>
  category === ''
    ? 'geen product genoemd'
    : `${codeWords('JZ020', category)}${code === null ? '' : `, product ${code}`}`

export const periodWords = (from: Day, until: Day | null): string =>
  until === null ? `vanaf ${format.shortDay(from)}` : `${format.shortDay(from)} tot en met ${format.shortDay(until)}`

const kinds: Record<MessageCode, string> = {
  JW301: 'Toewijzing',
  JW302: 'Retour op toewijzing',
  JW305: 'Start van hulp',
  JW306: 'Retour op start',
  JW307: 'Stop van hulp',
  JW308: 'Retour op stop',
  JW315: 'Verzoek om toewijzing',
  JW316: 'Retour op verzoek',
  JW317: 'Verzoek om wijziging',
  JW318: 'Retour op wijziging',
  JW319: 'Antwoord op verzoek',
  JW320: 'Retour op antwoord',
  JW323: 'Declaratie',
  JW325: 'Antwoord op declaratie',
}

const state: Record<RequestState, string> = {
  open: 'nieuw',
  'under-inquiry': 'in onderzoek',
  granted: 'toegekend',
  rejected: 'afgewezen',
}

const standing: Record<AnswerStanding, (by: Day) => string> = {
  overdue: by => `te laat sinds ${format.shortDay(by)}`,
  'last-day': () => 'vandaag de laatste dag',
  'in-time': by => `uiterlijk ${format.shortDay(by)}`,
}

export const text = {
  title: 'Berichten met aanbieders',
  kind: (code: string): string => (isMessageCode(code) ? `${kinds[code]} (${code})` : code),
  state,
  due: (is: AnswerStanding, by: Day) => standing[is](by),
  conclusion: (waiting: number, overdue: number): string => {
    if (waiting === 0) return 'Er wacht niets op jullie antwoord.'
    const late = overdue === 0 ? '' : `, waarvan ${overdue} te laat`
    return `${format.count(waiting, 'bericht wacht', 'berichten wachten')} op jullie antwoord${late}.`
  },
  waiting: 'Verzoeken die wachten',
  noneWaiting: 'Alle verzoeken zijn beantwoord. Een nieuw verzoek van een aanbieder komt hier vanzelf te staan.',
  invoices: 'Declaraties die wachten',
  noInvoices: 'Alle declaraties zijn beantwoord.',
  unsent: 'Nog niet aangekomen bij de aanbieder',
  unsentBody: 'Een bericht wordt vanzelf opnieuw geprobeerd. Zonder adres wacht het tot een beheerder er een invult.',
  refused: 'Geweigerd bij binnenkomst',
  refusedBody:
    'De aanbieder hoorde meteen wat er niet klopte en stuurt een nieuw bericht. Van het bericht zelf is niets bewaard.',
  latest: 'Laatste berichten',
  ended: 'Beantwoorde verzoeken',
  answered: 'Beantwoorde declaraties',
  nobody: 'BSN dat hier niet bekend is',
  youth: 'Jeugdige',
  asks: 'Vraagt',
  provider: 'Aanbieder',
  answerBy: 'Antwoord',
  howFar: 'Stand',
  month: 'Maand',
  amount: 'Bedrag',
  message: 'Bericht',
  at: 'Wanneer',
  direction: { in: 'van', out: 'naar' },
  told: 'Wat er niet klopte',
  because: 'Waarom nog niet',
  noAddress: 'Van deze aanbieder is geen adres voor berichten bekend.',
  notTried: 'staat klaar',
  providers: 'Aanbieders',
  faults: (count: number) => format.count(count, 'fout', 'fouten'),
  realNetworks:
    'Dit programma spreekt zelf niet met VECOZO of het gemeentelijk knooppunt. Berichten gaan rechtstreeks naar het adres van de aanbieder.',
}
