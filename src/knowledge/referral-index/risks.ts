/**
 * A youth may be reported on a reasonable suspicion that one or more of these twelve risks truly threatens a healthy and safe
 * growth to adulthood. The list helps a professional weigh; which risk it was is never stored in the index.
 * Source: Jeugdwet art. 7.1.4.1 (a-l); art. 7.1.4.3 ("exclusively the following") keeps the reason out.
 */
export const risks = {
  a: 'violence-or-neglect',
  b: 'mental-health-or-addiction',
  c: 'serious-upbringing-problems',
  d: 'minor-and-mother-or-pregnant',
  e: 'truancy-or-early-school-leaving',
  f: 'unwilling-to-earn-legally',
  g: 'money-problems',
  h: 'no-fixed-home',
  i: 'danger-to-others',
  j: 'criminal-activity',
  k: 'parents-fall-seriously-short',
  l: 'risk-more-frequent-in-ethnic-group',
} as const

/** The letters, in the order of the law. */
export const riskCodes = [
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
  'h',
  'i',
  'j',
  'k',
  'l',
] as const satisfies readonly RiskCode[]

/** The letter under which art. 7.1.4.1 names the risk. */
export type RiskCode = keyof typeof risks
