/**
 * Under 12 the parents with custody (or the guardian) decide, from 12 to 15 youth and parents decide both, from 16 the youth alone;
 * someone of 12 or older who cannot weigh his interests is represented. Each file follows the law it was made under.
 * Source: Jeugdwet art. 7.3.4, 7.3.5, 7.3.11 lid 2 b, 7.3.15; BW 7:447, 7:450, 7:465 (WGBO); Wmo 2015 art. 5.3.2-5.3.3 (text of 2019).
 */
import { type AgeBand, ageBand } from './age-band.ts'

/** `youth-act`: youth help. `medical-treatment`: youth health care and vaccination. `social-support`: municipal Wmo files and Veilig Thuis. */
export type Law = 'youth-act' | 'medical-treatment' | 'social-support'
/**
 * `parents-with-custody` includes a guardian. `representative` stands in for an adult who cannot weigh his interests: the first that
 * exists and acts of curator or mentor, who is authorised in writing, partner, close relative (Jeugdwet art. 7.3.15 lid 2-3).
 */
export type Party = 'youth' | 'parents-with-custody' | 'representative'

/** `canWeigh`: able to a reasonable weighing of his interests in this matter. It is a professional's judgement, never an age. */
export type ConsentQuestion = { law: Law; birth: Temporal.PlainDate; on: Temporal.PlainDate; canWeigh: boolean }

/** Why help may go on without the parents of a youth of 12 to 15. */
export type ConsentException = 'prevents-serious-harm' | 'youth-keeps-wish'
export type ConsentRule =
  | { kind: 'consent-of'; parties: readonly Party[]; exceptions: readonly ConsentException[]; article: string }
  | { kind: 'not-arranged'; article: string }

/** Whose consent is needed: under `social-support` to share what is known, under the other laws to give help or treatment. */
export function whoConsents(question: ConsentQuestion): ConsentRule {
  const band = ageBand(question.birth, question.on)
  if (question.law === 'social-support') return socialSupportConsent(band, question.canWeigh)
  const article = articles[question.law]
  if (band === 'under-12') return consentOf(['parents-with-custody'], article.under12)
  if (!question.canWeigh) return consentOf([representativeAt(band)], article.represented)
  if (band !== '12-15') return consentOf(['youth'], band === '16-17' ? article.from16 : article.adult)
  return {
    kind: 'consent-of',
    parties: ['youth', 'parents-with-custody'],
    exceptions: ['prevents-serious-harm', 'youth-keeps-wish'],
    article: article.from12,
  }
}

const articles = {
  'youth-act': {
    under12: 'Jeugdwet 7.3.15 lid 1',
    from12: 'Jeugdwet 7.3.4 lid 2',
    from16: 'Jeugdwet 7.3.5',
    adult: 'Jeugdwet 7.3.4 lid 1',
    represented: 'Jeugdwet 7.3.15 lid 2-3',
  },
  'medical-treatment': {
    under12: 'BW 7:465',
    from12: 'BW 7:450',
    from16: 'BW 7:447',
    adult: 'BW 7:450',
    represented: 'BW 7:465',
  },
} as const satisfies Record<Exclude<Law, 'social-support'>, Record<string, string>>

function socialSupportConsent(band: AgeBand, canWeigh: boolean): ConsentRule {
  if (band === 'under-12') return consentOf(['parents-with-custody'], 'Wmo 2015 5.3.3 lid 2 a')
  if (canWeigh) return consentOf(['youth'], 'Wmo 2015 5.3.3 lid 1')
  return band === '18-and-over'
    ? { kind: 'not-arranged', article: 'Wmo 2015 5.3.3' }
    : consentOf(['parents-with-custody'], 'Wmo 2015 5.3.3 lid 2 b')
}

const representativeAt = (band: AgeBand): Party => (band === '18-and-over' ? 'representative' : 'parents-with-custody')

const consentOf = (parties: readonly Party[], article: string): ConsentRule => ({
  kind: 'consent-of',
  parties,
  exceptions: [],
  article,
})
