/**
 * A file is open to those who decide about it; a parent without custody gets, on request, important facts about the child
 * and its upbringing, never more than the parent with custody, and nothing that goes against the child's interest.
 * Source: Jeugdwet art. 7.3.10, 7.3.11 lid 2 b, 7.3.15 lid 1-4; BW 7:450, 7:465; Wmo 2015 art. 5.3.2 (text of 2019); BW 1:377c.
 */
import { type AgeBand, ageBand } from './age-band.ts'
import { type ConsentQuestion, type Party, whoConsents } from './who-decides.ts'

export type SightRule = {
  /** Who may inspect the file and get a copy. */
  parties: readonly Party[]
  /** When the parents or the representative are refused all the same: a professional's judgement, recorded with its reason. */
  refusedWhen: 'not-good-care' | 'against-the-youths-interest'
  article: string
}

export function whoMaySee(question: ConsentQuestion): SightRule {
  if (question.law === 'social-support')
    return socialSupportSight(ageBand(question.birth, question.on), question.canWeigh)
  const rule = whoConsents(question)
  return {
    parties: rule.kind === 'consent-of' ? rule.parties : [],
    refusedWhen: 'not-good-care',
    article: question.law === 'youth-act' ? 'Jeugdwet 7.3.10, 7.3.11 lid 2 b, 7.3.15' : rule.article,
  }
}

export type ParentSight =
  | { kind: 'whole-file'; refusedWhen: SightRule['refusedWhen']; article: string }
  | { kind: 'important-facts-on-request'; unless: 'against-the-childs-interest'; article: 'BW 1:377c' }
  | { kind: 'only-with-consent-of-the-youth' }

/** What one parent may see. Living together, being divorced or whose surname the child bears makes no difference; custody does. */
export function parentSight(hasCustody: boolean, question: ConsentQuestion): ParentSight {
  const rule = whoMaySee(question)
  if (!rule.parties.includes('parents-with-custody')) return { kind: 'only-with-consent-of-the-youth' }
  return hasCustody
    ? { kind: 'whole-file', refusedWhen: rule.refusedWhen, article: rule.article }
    : { kind: 'important-facts-on-request', unless: 'against-the-childs-interest', article: 'BW 1:377c' }
}

/** Someone of the family, as this file knows them. `isLetIn`: the youth said here that this parent may see it. */
export type Relative = { kind: 'youth' } | { kind: 'parent'; hasCustody: boolean; isLetIn?: boolean }

/** Does the file open for them by itself? Important facts on request are a person's work and never open it. */
export function mayOpen(relative: Relative, question: ConsentQuestion): boolean {
  if (relative.kind === 'youth') return whoMaySee(question).parties.includes('youth')
  const sight = parentSight(relative.hasCustody, question)
  return sight.kind === 'whole-file' || (sight.kind === 'only-with-consent-of-the-youth' && relative.isLetIn === true)
}

function socialSupportSight(band: AgeBand, canWeigh: boolean): SightRule {
  const standIn: Party = band === '18-and-over' ? 'representative' : 'parents-with-custody'
  const parties: readonly Party[] = !canWeigh || band === 'under-12' ? [standIn] : youthAndMaybeParents(band)
  return { parties, refusedWhen: 'against-the-youths-interest', article: 'Wmo 2015 5.3.2' }
}

const youthAndMaybeParents = (band: AgeBand): readonly Party[] =>
  band === '12-15' ? ['youth', 'parents-with-custody'] : ['youth']
