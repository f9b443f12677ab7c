/**
 * Who of a family may do what with a file: read it, consent, let it be shared, object to its transfer, have it destroyed. By age, by
 * custody, by being able to weigh one's interests, and by the law the file was made under; rights.test.ts is the whole table.
 * Source: who-decides.ts, who-may-see.ts and may-transfer.ts, with Jeugdwet art. 7.3.9, 7.3.11 lid 1, 7.3.15; BW 7:455, 7:457, 7:465;
 * Wabvpz art. 15a-15b; Wmo 2015 art. 5.3.3, 5.3.5 (text of 2019). That from 12 the youth alone asks for destruction is our reading: the
 * articles name the youth, and let the parents stand in only under 12 and for who cannot weigh it. What no source settles is left out.
 */
import { ageBand } from './age-band.ts'
import { whoSpeaksOnTransfer } from './may-transfer.ts'
import { type ConsentQuestion, type Party, whoConsents } from './who-decides.ts'
import { whoMaySee } from './who-may-see.ts'

export const acts = ['read', 'consent', 'share', 'object-to-transfer', 'destroy'] as const
export type Act = (typeof acts)[number]

/** One person, as the file knows them. A guardian has custody without being a parent; a representative stands in for an adult. */
export const askers = ['youth', 'parent-with-custody', 'guardian', 'parent-without-custody', 'representative'] as const
export type Asker = (typeof askers)[number]

export type Right =
  /** This person's word is enough. */
  | { kind: 'may'; article: string }
  /** This person's word is needed, and so is that of others. */
  | { kind: 'together'; others: readonly Party[]; article: string }
  /** Important facts about child and upbringing, on request, unless against the child's interest. */
  | { kind: 'facts-on-request'; article: 'BW 1:377c' }
  | { kind: 'no' }
  /** Not arranged, or not found in a source: a professional asks before acting. */
  | { kind: 'left-out' }

export function rightOf(asker: Asker, act: Act, question: ConsentQuestion): Right {
  const rule = ruleOf(act, question)
  if (rule === 'left-out') return { kind: 'left-out' }
  const party = partyOf[asker]
  if (party === null) return ofParentWithoutCustody(act, rule)
  if (!rule.parties.includes(party)) return { kind: 'no' }
  const others = rule.areTogether ? rule.parties.filter(other => other !== party) : []
  return others.length > 0
    ? { kind: 'together', others, article: rule.article }
    : { kind: 'may', article: rule.article }
}

/** The parties whose word counts for this; empty when no source settles it. */
export function whoMayAct(act: Act, question: ConsentQuestion): readonly Party[] {
  const rule = ruleOf(act, question)
  return rule === 'left-out' ? [] : rule.parties
}

const partyOf: Readonly<Record<Asker, Party | null>> = {
  youth: 'youth',
  'parent-with-custody': 'parents-with-custody',
  guardian: 'parents-with-custody',
  'parent-without-custody': null,
  representative: 'representative',
}

/** `areTogether`: all of them are needed; else each may by itself. */
type Rule = { readonly parties: readonly Party[]; readonly areTogether: boolean; readonly article: string }

const ofParentWithoutCustody = (act: Act, { parties }: Rule): Right =>
  act === 'read' && parties.includes('parents-with-custody')
    ? { kind: 'facts-on-request', article: 'BW 1:377c' }
    : { kind: 'no' }

function ruleOf(act: Act, question: ConsentQuestion): Rule | 'left-out' {
  switch (act) {
    case 'read': {
      const { parties, article } = whoMaySee(question)
      return { parties, areTogether: false, article }
    }
    case 'consent':
      return question.law === 'social-support' ? 'left-out' : consentRule(question)
    case 'share':
      return shareRule(question)
    case 'object-to-transfer':
      return transferRule(question)
    case 'destroy':
      return destroyRule(question)
  }
}

function consentRule(question: ConsentQuestion): Rule | 'left-out' {
  const rule = whoConsents(question)
  return rule.kind === 'not-arranged' ? 'left-out' : { parties: rule.parties, areTogether: true, article: rule.article }
}

/**
 * Under the Jeugdwet what is known of somebody is shared with the consent of the person himself (betrokkene, art. 7.3.1 lid 2), in whose place
 * the parents stand under 12; that parents of a youth of 12 to 15 consent to help does not make their consent to disclosure needed.
 */
function shareRule(question: ConsentQuestion): Rule | 'left-out' {
  const rule = consentRule(question)
  if (rule === 'left-out' || question.law === 'social-support') return rule
  if (question.law === 'medical-treatment') return { ...rule, article: 'BW 7:457; Wabvpz 15a-15b' }
  const parties: readonly Party[] = rule.parties.includes('youth') ? ['youth'] : rule.parties
  return { parties, areTogether: false, article: 'Jeugdwet 7.3.11 lid 1, 7.3.15 lid 1-3' }
}

/** Where the record of youth health care goes to another organisation after telling, with time to object. */
function transferRule(question: ConsentQuestion): Rule | 'left-out' {
  if (question.law !== 'medical-treatment') return 'left-out'
  const article = 'Basisdataset G010'
  if (isRepresented(question)) return represented(question, article)
  return { parties: whoSpeaksOnTransfer({ ...question, model: 'objection' }), areTogether: false, article }
}

function destroyRule(question: ConsentQuestion): Rule | 'left-out' {
  const article = destroyArticle[question.law]
  if (isRepresented(question)) {
    const isAdult = ageBand(question.birth, question.on) === '18-and-over'
    return question.law === 'social-support' && isAdult ? 'left-out' : represented(question, article)
  }
  const isUnder12 = ageBand(question.birth, question.on) === 'under-12'
  return { parties: [isUnder12 ? 'parents-with-custody' : 'youth'], areTogether: false, article }
}

const destroyArticle = {
  'youth-act': 'Jeugdwet 7.3.9',
  'medical-treatment': 'BW 7:455',
  'social-support': 'Wmo 2015 5.3.5',
} as const satisfies Record<ConsentQuestion['law'], string>

/** Twelve or older and not able to weigh it. */
const isRepresented = ({ birth, on, canWeigh }: ConsentQuestion): boolean =>
  !canWeigh && ageBand(birth, on) !== 'under-12'

const represented = ({ birth, on }: ConsentQuestion, article: string): Rule => ({
  parties: [ageBand(birth, on) === '18-and-over' ? 'representative' : 'parents-with-custody'],
  areTogether: false,
  article,
})
