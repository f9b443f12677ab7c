/** In which tables a route looks for the ids in its address, so that the walks through all routes ask each for what it could find. */
import type { Route } from '../src/platform/web/router.ts'

export const paramsOf = (route: Route): readonly string[] => route.path.match(/:\w+/g) ?? []
export const isAbout = (route: Route, ...paths: readonly string[]): boolean =>
  paths.some(path => route.path.includes(path))

/** Whatever stands in a plan is asked for at the plan: without a seat there, what comes after it in the address is never looked at. */
export const looksIn = (route: Route, table: string): boolean =>
  isAbout(route, '/plannen/:id')
    ? table === 'care_coordination.plan'
    : placesOf(route).some(place => table.startsWith(place))

/** A schema, or the first letters of its tables; the first line that fits the address counts. */
const places: readonly (readonly [paths: readonly string[], places: readonly string[]])[] = [
  [['/gezonde-school'], ['health_promotion.', 'people.school']],
  [['/beheer/privacy'], ['privacy.']],
  [['/beheer/jeugdinformatie'], ['youth_information.', 'parenting_help.light_help']],
  [
    ['/afspraak', '/afsprakenboek', '/mijn/bezoek', '/beheer/spreekuren'],
    ['parenting_help.appointment', 'parenting_help.room', 'parenting_help.roster', 'parenting_help.absence'],
  ],
  [['/niet-bereikt'], ['parenting_help.unreached', 'parenting_help.reach', 'parenting_help.appointment']],
  [['/lichte-hulp'], ['parenting_help.light_help']],
  [['/cursussen'], ['parenting_help.course']],
  [
    ['/balie', '/wachtrij'],
    ['parenting_help.contact', 'parenting_help.queue', 'parenting_help.desk'],
  ],
  [['/mijn/brieven'], ['youth_health.', 'guidance.', 'school_care_link.', 'youth_care_link.']],
  [['/mijn/afspraken', '/mijn/vragenlijsten'], ['youth_health.']],
  [
    ['/mijn/logboek', '/mijn/rechten', '/mijn/namens'],
    ['portal.', 'people.', 'auth.'],
  ],
  [
    ['/mijn/meldingen', '/mijn/verzoeken'],
    ['signalling.', 'youth_care_link.'],
  ],
  [['/meldcode'], ['reporting_code.']],
  [
    ['/signalen', '/afspraken'],
    ['signalling.', 'referral_index.'],
  ],
  [['/schoolzorg'], ['school_care_link.']],
  [['/jeugdzorg'], ['youth_care_link.']],
  [['/plannen'], ['care_coordination.']],
  [['/verwijzingen', '/hulpvragen', '/mijn/hulp'], ['guidance.']],
  [['/privacyvragen'], ['portal.']],
  [['/berichten'], ['information.message']],
  [['/vraagbaak'], ['information.colleague', 'information.question']],
  [['/teksten'], ['information.local', 'information.article']],
  [['/vragen'], ['information.question', 'information.answer', 'information.asker']],
  [['/gemeente/subsidies', '/subsidie/'], ['subsidy.']],
  [['/gemeente/financiering'], ['funding.']],
  [['/gemeente/buurtcijfers'], ['neighbourhood_figures.']],
  [['/bemoeizorg'], ['care_coordination.outreach']],
  [
    ['/beheer/inzet', '/beheer/regios'],
    ['centre.secondment', 'centre.region'],
  ],
  [
    ['/beheer/overeenkomsten', '/speerpunten'],
    ['centre.agreement', 'centre.spear_point'],
  ],
  [['/beheer/wie-is-wie'], ['centre.public_profile', 'centre.professional']],
]

const placesOf = (route: Route): readonly string[] => places.find(([paths]) => isAbout(route, ...paths))?.[1] ?? []
