/**
 * Under which category of the law a partner of the centre reports, if it may report at all.
 * Source: Jeugdwet 7.1.1.2 with Besluit Jeugdwet ch. 7 (docs/sources.md, row `referral-index`). Childcare, maternity care and youth work
 * are in no category; of debt help only municipal credit banks are, which our list does not tell apart: none of these reports.
 * Our reading: a centre and a neighbourhood team report as municipal access to youth help, social work as Wmo provider. Of partners of
 * whom we did not look up the category (justice beside the police, MEE, youth desks) none reports.
 */
import type { OrganisationKind } from '../../../centre/index.ts'
import type { ReporterDomain } from '../../../knowledge/referral-index/follow-up.ts'

export const reporterDomainOf = (kind: OrganisationKind): ReporterDomain | null => domains[kind]

const domains: Readonly<Record<OrganisationKind, ReporterDomain | null>> = {
  'youth-health-care': 'youth-health',
  cjg: 'youth-help',
  'neighbourhood-team': 'youth-help',
  municipality: 'youth-help',
  'youth-help-access': 'youth-help',
  'certified-institution': 'youth-help',
  'veilig-thuis': 'youth-help',
  'child-protection-board': 'police-and-justice',
  school: 'education',
  'school-social-work': 'social-support',
  'school-attendance': 'education',
  'general-practice': 'health-care',
  'mental-health-care': 'health-care',
  police: 'police-and-justice',
  childcare: null,
  'maternity-care': null,
  'youth-work': null,
  'debt-help': null,
  'school-board': null,
  'social-work': 'social-support',
  'street-work': null,
  midwifery: null,
  'work-and-income': null,
  'youth-desk': null,
  justice: null,
  sport: null,
  mee: null,
}
