/** In which tables a route looks for the ids in its address, so that the walks through all routes ask each for what it could find. */
import type { Route } from '../src/platform/web/router.ts'

export const paramsOf = (route: Route): readonly string[] => route.path.match(/:\w+/g) ?? []
export const isAbout = (route: Route, ...paths: readonly string[]): boolean =>
  paths.some(path => route.path.includes(path))

/** Whatever stands in a plan is asked for at the plan: without a seat there, what comes after it in the address is never looked at. */
export const looksIn = (route: Route, table: string): boolean =>
  isAbout(route, '/plannen/:id')
    ? table === 'care_coordination.plan'
    : schemasOf(route).some(schema => table.startsWith(`${schema}.`)) &&
      (!isAbout(route, '/bemoeizorg') || table.includes('.outreach'))

function schemasOf(route: Route): readonly string[] {
  if (isAbout(route, '/beheer/privacy')) return ['privacy']
  if (isAbout(route, '/beheer/jeugdinformatie')) return ['youth_information', 'parenting_help']
  if (isAbout(route, '/afspraak', '/afsprakenboek', '/mijn/bezoek', '/niet-bereikt', '/beheer/spreekuren'))
    return ['parenting_help']
  if (isAbout(route, '/mijn/brieven')) return ['youth_health', 'guidance', 'school_care_link', 'youth_care_link']
  if (isAbout(route, '/mijn/afspraken', '/mijn/vragenlijsten')) return ['youth_health']
  if (isAbout(route, '/mijn/logboek', '/mijn/rechten', '/mijn/namens')) return ['portal', 'people', 'auth']
  if (isAbout(route, '/mijn/meldingen', '/mijn/verzoeken')) return ['signalling', 'youth_care_link']
  if (isAbout(route, '/meldcode')) return ['reporting_code']
  if (isAbout(route, '/signalen', '/afspraken')) return ['signalling', 'referral_index', 'reporting_code']
  if (isAbout(route, '/schoolzorg')) return ['school_care_link']
  if (isAbout(route, '/jeugdzorg')) return ['youth_care_link']
  if (isAbout(route, '/plannen')) return ['care_coordination']
  if (isAbout(route, '/verwijzingen', '/hulpvragen', '/mijn/hulp')) return ['guidance']
  if (isAbout(route, '/privacyvragen')) return ['portal']
  if (isAbout(route, '/vragen', '/vraagbaak', '/berichten', '/teksten')) return ['information']
  if (isAbout(route, '/balie', '/wachtrij', '/lichte-hulp', '/cursussen')) return ['parenting_help']
  if (isAbout(route, '/gemeente/subsidies', '/subsidie/')) return ['subsidy']
  if (isAbout(route, '/gemeente/financiering')) return ['funding']
  if (isAbout(route, '/gemeente/buurtcijfers')) return ['neighbourhood_figures']
  if (isAbout(route, '/gezonde-school')) return ['health_promotion', 'people']
  if (isAbout(route, '/bemoeizorg')) return ['care_coordination']
  if (isAbout(route, '/beheer/inzet', '/beheer/regios', '/beheer/overeenkomsten', '/beheer/wie-is-wie', '/speerpunten'))
    return ['centre']
  return []
}
