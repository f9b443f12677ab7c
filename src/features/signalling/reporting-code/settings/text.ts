import { format } from '../../../../platform/i18n/format.ts'

export const text = {
  title: 'Meldcode per organisatie',
  back: 'Beheer',
  about:
    'De wet laat een deel van de meldcode aan elke organisatie zelf. Wat hier niet is ingevuld, vraagt het systeem niet. De laatste instelling telt; eerdere blijven staan.',
  now: 'Zo staat het nu',
  all: 'Alle organisaties zonder eigen instelling',
  nothing: 'Nog niets ingesteld: alleen wat de wet en alle beroepsgroepen zeggen.',
  columns: { who: 'Voor wie', what: 'Wat', why: 'Waarom' },
  setBy: (who: string, at: Temporal.Instant) => `${who}, ${format.moment(at)}`,
  term: (days: number | null) =>
    days === null ? 'geen eigen termijn' : `termijn ${format.count(days, 'dag', 'dagen')}`,
  keeps: (years: number) => `bewaren ${format.count(years, 'jaar', 'jaar')}`,
  frameworks: (count: number) => format.count(count, 'afwegingskader', 'afwegingskaders'),
  form: {
    title: 'Stel in',
    organisation: 'Voor welke organisatie?',
    term: 'Eigen termijn voor de vijf stappen, in dagen',
    termHint: 'Er is geen landelijk getal gevonden. Laat leeg als jullie geen termijn hebben.',
    decides: 'Wie besluit bij jullie over melden?',
    decidesHint:
      'De meldcode van de organisatie noemt wie eindverantwoordelijk is. Bijvoorbeeld: de aandachtsfunctionaris.',
    special: 'Bijzondere vormen van geweld die jullie meldcode noemt',
    specialHint: 'Eén per regel. De wet noemt geen vormen.',
    keepYears: 'Hoeveel jaar blijft een afgesloten bestand bewaard?',
    keepYearsHint: 'Voorstel: 20. Voor jeugdhulp is dat de wet (Jeugdwet 7.3.8). Daarna wordt het vernietigd.',
    framework: 'Afwegingskader',
    profession: 'Beroep van het afwegingskader',
    professionHint: 'Zoals het bij de professional staat. Leeg: voor elk beroep.',
    source: 'Waar komt dit kader vandaan?',
    questions: 'Vragen van het afwegingskader',
    questionsHint:
      'Eén per regel. Wat hier staat, is een voorstel naar het voorbeeld van het NJi; het kader van jullie beroepsgroep gaat voor.',
    reason: 'Waarom stel je dit zo in?',
    save: 'Stel in',
    missing: {
      organisation: 'Kies voor wie dit geldt.',
      term: 'Vul een getal van 1 tot en met 365 in.',
      keepYears: 'Vul een getal van 1 tot en met 30 in.',
      source: 'Schrijf waar het kader vandaan komt.',
      reason: 'Schrijf waarom.',
    },
  },
  saved: 'Ingesteld.',
}
