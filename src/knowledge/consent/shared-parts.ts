/**
 * What a youth who decides alone can let a parent see, part by part: `health` is the record of youth health care, `help` what was asked
 * of others (referrals, requests to youth care, the care team), `plan` the family plan. That it goes by these three parts is our choice:
 * Jeugdwet 7.3.11 lid 1 and BW 7:457 ask the youth's consent to show a file, and do not divide it.
 */
import { ageBand } from './age-band.ts'

export const sharedParts = ['health', 'help', 'plan'] as const
export type SharedPart = (typeof sharedParts)[number]

/** From the sixteenth birthday on; before it the parents with custody see by themselves. */
export function decidesAlone(birth: Temporal.PlainDate, on: Temporal.PlainDate): boolean {
  const band = ageBand(birth, on)
  return band === '16-17' || band === '18-and-over'
}
