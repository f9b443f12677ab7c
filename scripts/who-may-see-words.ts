/** What the page on who may see what says between its tables. */
import type { CourtMeasure } from '../src/knowledge/consent/court-measure.ts'
import type { FileType } from '../src/knowledge/consent/file-types.ts'
import type { RepresentativeKind } from '../src/knowledge/consent/representation.ts'
import type { Asker } from '../src/knowledge/consent/rights.ts'
import type { Party } from '../src/knowledge/consent/who-decides.ts'
import type { TellingEvent } from '../src/knowledge/consent/who-must-be-told.ts'

export const intro = `# Who may see what, and who decides

Written by \`node scripts/generate-who-may-see.ts\` from \`src/knowledge/consent\`, the same rules that open the pages; do not edit. The checks
fail when it is stale. An age counts from the birthday itself. A star: somebody who, in this matter, cannot weigh his own interests, which a
professional judges. "?": left out, because no source was found that settles it; a person decides. Sources: \`docs/sources.md\`, rows
\`consent\` and \`court-measure\`. Being able to see a file ends where it harms somebody else's privacy (Jeugdwet 7.3.10), and a professional may
refuse parents or a representative when telling them would not be good care (Jeugdwet 7.3.15 lid 4): a judgement, recorded with its reason.`

export const asked: Readonly<Record<Asker, string>> = {
  youth: 'the youth',
  'parent-with-custody': 'a parent with custody',
  guardian: 'a guardian',
  'parent-without-custody': 'a parent without custody',
  representative: 'a representative',
}

export const partyNames: Readonly<Record<Party, string>> = {
  youth: 'the youth',
  'parents-with-custody': 'the parents with custody',
  representative: 'the representative',
}

export const fileNames: Readonly<Record<FileType, { title: string; about: string }>> = {
  'youth-help': {
    title: 'Youth help (jeugdhulp)',
    about:
      'Plans, guidance to help, school care teams, requests for youth care. Twenty years from the last change (Jeugdwet 7.3.8 lid 3).',
  },
  'youth-health': {
    title: 'Youth health care (jeugdgezondheidszorg)',
    about:
      'The record: growth, development, vaccination, contact moments. Twenty years from the last change (BW 7:454).',
  },
  'veilig-thuis': {
    title: 'Veilig Thuis',
    about:
      'Held by Veilig Thuis, not here; what a centre is told of it follows these rules. Fifteen years, and until the youngest child of the family is of age (Wmo 2015 5.3.4).',
  },
  'municipal-support': {
    title: 'Municipal support (Wmo)',
    about: 'What a municipality holds under the Wmo 2015. Fifteen years (Wmo 2015 5.3.4 lid 1).',
  },
}

export const tellingNames: Readonly<Record<TellingEvent, string>> = {
  'help-or-treatment': 'Help or treatment is proposed or given',
  'reported-to-veilig-thuis': 'Veilig Thuis was told something by another',
  'reported-to-index': 'Somebody reported the youth to the referral index',
}

export const measureNames: Readonly<Record<CourtMeasure, string>> = {
  supervision: 'supervision (ondertoezichtstelling): the parents keep custody',
  'guardianship-of-institution': 'an institution is guardian (voogdij): the parents have no custody',
  'closed-youth-help': 'closed youth help (gesloten jeugdhulp)',
  'youth-probation': 'youth probation (jeugdreclassering)',
}

export const representatives: Readonly<Record<RepresentativeKind, string>> = {
  curator: 'the curator, appointed by a court',
  mentor: 'the mentor, appointed by a court',
  'authorised-in-writing': 'whoever was authorised in writing',
  partner: 'husband, wife or partner',
  'close-relative': 'a parent, child, brother, sister or grandparent',
}
