import type { Rung, ToldParty, WaitedFor } from '../../../../knowledge/referral-index/ladder.ts'
import { format } from '../../../../platform/i18n/format.ts'

const without: Record<WaitedFor, string> = {
  contact: 'ze elkaar niet spraken',
  lead: 'er geen regie is',
}
const notYet: Record<WaitedFor, string> = {
  contact: 'geen gesprek vastligt',
  lead: 'niet vastligt wie de regie heeft',
}
const tells: Record<ToldParty, string> = {
  'both-reporters': 'beide melders krijgen een herinnering',
  coordinator: 'de coördinator van de organisatie krijgt bericht',
  'agreement-keeper': 'de convenantbeheerder krijgt bericht',
  'organisation-head': 'de leiding van de organisatie krijgt bericht',
}

export const text = {
  title: 'Als een match blijft liggen',
  back: 'Beheer',
  index: 'Verwijsindex',
  intro:
    'Na een match zoeken de melders elkaar op. Gebeurt dat niet, dan klimt de match op deze ladder. Elke stap gebeurt één keer, en niemand leest in een bericht om wie het gaat.',
  source:
    'De wet zegt alleen dat iemand nagaat of melders elkaar spraken (Jeugdwet 7.1.3.2). Termijnen staan niet in de wet: spreek ze af in het convenant.',
  proposed: 'Nu geldt het voorstel van het programma. Deze gemeente koos nog niets.',
  own: 'Nu geldt de keuze van deze gemeente.',
  rung: {
    when: ({ after }: Rung) => `na ${format.count(after, 'werkdag', 'werkdagen')}`,
    what: ({ without: missing, tells: told }: Rung) => `Als dan ${notYet[missing]}: ${tells[told]}`,
  },
  rungs: 'De ladder nu',
  form: {
    title: 'Wijzig de ladder',
    hint: 'Laat een rij leeg als je die niet nodig hebt. Wie wordt bereikt bij een organisatie, staat bij de afspraken met die organisatie.',
    row: (place: number) => `Stap ${place}`,
    after: 'Na',
    unit: 'werkdagen',
    without: 'Als',
    tells: 'Dan',
    none: 'Niet gebruikt',
    orEmpty: '(of leeg)',
    reason: 'Waarom verandert dit?',
    reasonHint: 'Bijvoorbeeld: afgesproken in het convenantoverleg van 3 november 2026.',
    save: 'Leg de ladder vast',
  },
  withoutWords: without,
  tellsWords: tells,
  missing: {
    after: 'Vul een heel aantal werkdagen in, van 1 tot en met 60.',
    without: 'Kies waarop gewacht wordt.',
    tells: 'Kies wie bericht krijgt.',
    reason: 'Schrijf op waarom.',
    none: 'Vul minstens één stap in: iemand moet nagaan of melders elkaar spraken.',
    double: 'Twee stappen zeggen op dezelfde dag hetzelfde. Haal er een weg.',
    nothing: 'Er verandert niets.',
  },
  saved: 'De ladder is vastgelegd en geldt vanaf vannacht. Wie al bericht kreeg, krijgt dat niet nog eens.',
  stale: (by: string, at: Temporal.Instant) =>
    `${by} wijzigde de ladder intussen (${format.moment(at)}). Die staat bij De ladder nu; jouw stappen staan nog in het formulier.`,
  history: 'Eerder',
  setBy: (by: string, at: Temporal.Instant) => `${format.moment(at)}, ${by}`,
}
