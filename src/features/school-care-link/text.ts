/** Words that every page of the care teams uses. */
import type { Gate } from '../../knowledge/care-team/gate.ts'
import type { Profession, Section } from '../../knowledge/care-team/professions.ts'
import type { Party } from '../../knowledge/consent/who-decides.ts'
import { type Child, fullName } from '../../people/index.ts'
import { format } from '../../platform/i18n/format.ts'
import type { AskedBy, ClosingOutcome, Decision, Item } from './item.ts'

const profession: Record<Profession, string> = {
  chair: 'voorzitter',
  'internal-coordinator': 'intern begeleider',
  'school-social-worker': 'schoolmaatschappelijk werker',
  'youth-nurse': 'jeugdverpleegkundige',
  'youth-doctor': 'jeugdarts',
  'attendance-officer': 'leerplichtambtenaar',
  police: 'wijkagent',
  'neighbourhood-team': 'wijkteam',
}
const section: Record<Section, string> = {
  question: 'Wat is de vraag van school?',
  tried: 'Wat is al geprobeerd?',
  strengths: 'Wat gaat goed?',
  parents: 'Wat vinden de ouders, in hun eigen woorden?',
  child: 'Wat vindt de leerling zelf, in eigen woorden?',
  chair: 'Inbreng van de voorzitter',
  'internal-coordinator': 'Inbreng van de intern begeleider',
  'school-social-worker': 'Inbreng van schoolmaatschappelijk werk',
  health: 'Inbreng van de jeugdgezondheidszorg',
  'attendance-officer': 'Inbreng van leerplicht',
  police: 'Inbreng van de wijkagent',
  'neighbourhood-team': 'Inbreng van het wijkteam',
}
const decision: Record<Decision, string> = {
  'school-help': 'Hulp op school',
  'cjg-help': 'Hulp van het CJG',
  referral: 'Verwijzing',
  'reporting-code': 'Stappen van de meldcode',
  plan: 'Gezinsplan',
  again: 'Volgende keer weer bespreken',
}
const outcome: Record<ClosingOutcome, string> = {
  'school-help': 'Hulp op school',
  'cjg-help': 'Hulp van het CJG',
  referral: 'Verwijzing',
  'reporting-code': 'Stappen van de meldcode',
  plan: 'Gezinsplan',
  'taken-back': 'Teruggenomen',
  'no-consent': 'Geen toestemming',
}
const party: Record<Party, string> = {
  youth: 'de jongere',
  'parents-with-custody': 'een ouder met gezag',
  representative: 'de vertegenwoordiger',
}

export const text = {
  title: 'Zorgteams',
  team: (school: string) => `Zorgteam ${school}`,
  profession,
  section,
  decision,
  outcome,
  party,
  askedBy: { school: 'De school', member: 'Een lid van het team', family: 'Ouders of jongere zelf' } satisfies Record<
    AskedBy,
    string
  >,
  anonymous: (on: Temporal.PlainDate) => `Zonder naam, ingebracht op ${format.shortDay(on)}`,
  /** Whom a page or a line is about: of nobody only the day. */
  about: (item: Item, child: Child | null): string =>
    item.kind === 'anonymous' || child === null ? text.anonymous(item.requestedOn) : fullName(child),
  gateTag: (gate: Gate | null): { word: string; tone: 'positive' | 'warning' | 'neutral' } => {
    if (gate === null) return { word: 'zonder naam', tone: 'neutral' }
    if (gate.kind === 'open') return { word: 'toestemming', tone: 'positive' }
    if (gate.kind === 'closed' && gate.because === 'awaits') return { word: 'toestemming vragen', tone: 'warning' }
    return { word: 'geen toestemming', tone: 'neutral' }
  },
  gate: (gate: Gate): { title: string; body: string; tone: 'positive' | 'warning' | 'negative' } => {
    const source = `Bron: ${gate.article}.`
    if (gate.kind === 'open')
      return {
        title: 'Bespreken mag',
        body: `Schriftelijke toestemming van ${format.list(gate.by.map(one => party[one]))}. ${gate.coversHealth ? 'Ook de jeugdgezondheidszorg mag meedoen.' : 'De jeugdgezondheidszorg brengt niets uit het dossier in.'} ${source}`,
        tone: 'positive',
      }
    if (gate.kind === 'anonymous-only')
      return {
        title: 'Bespreken op naam mag niet',
        body: `De ouders zeiden nee. Is overleg toch nodig, dan kan het alleen zonder naam, met een reden. ${source}`,
        tone: 'negative',
      }
    switch (gate.because) {
      case 'awaits':
        return {
          title: 'Nog niet op de agenda',
          body: `Er is nog schriftelijke toestemming nodig van ${format.list(gate.parties.map(one => party[one]))}. Tot dan ziet niemand anders dit. ${source}`,
          tone: 'warning',
        }
      case 'refused':
        return {
          title: 'Bespreken mag niet',
          body: `${capital(format.list(gate.parties.map(one => party[one])))} ${gate.parties.length === 1 ? 'zei' : 'zeiden'} nee. ${source}`,
          tone: 'negative',
        }
      case 'team-rule':
        return {
          title: 'Bespreken mag niet',
          body: `De ouders zeiden nee, en dit team bespreekt dan ook niet zonder naam. Zo is het afgesproken. ${source}`,
          tone: 'negative',
        }
      case 'not-arranged':
        return { title: 'Bespreken mag niet', body: `De wet regelt hier niet wie beslist. ${source}`, tone: 'warning' }
    }
  },
  outcomes: {
    title: 'Besproken in het zorgteam',
    at: (school: string, on: Temporal.PlainDate) => `${school}, ${format.day(on)}`,
    decision: 'Besluit',
    lead: 'Leiding',
    ended: 'klaar',
    source: 'Met toestemming van het gezin. Het verslag zelf staat niet in dit dossier.',
  },
  namesSomebody: (word: string) =>
    `Hier staat „${word}”. Dat kan verraden om wie het gaat. Schrijf bijvoorbeeld „de leerling”.`,
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
