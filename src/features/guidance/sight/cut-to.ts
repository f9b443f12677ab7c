/** A referral as far as whoever looks may read it: cut here, once, so that no page, list, mail or export can show more. */
import type { Item, Referral } from '../referrals/referral.ts'
import { type Looker, type Sight, sightOf } from './rules.ts'

export type Cut = { readonly referral: Referral; readonly sight: Exclude<Sight, 'none'> }

/** Null: it is none of theirs. */
export function cutTo(referral: Referral, looker: Looker): Cut | null {
  const sight = sightOf(referral, looker)
  switch (sight) {
    case 'none':
      return null
    case 'closed':
      return { sight, referral: closed(referral) }
    case 'whole':
      return { sight, referral: whole(referral, looker) }
  }
}

function whole(referral: Referral, looker: Looker): Referral {
  if (looker.kind === 'family') return { ...referral, items: referral.items.map(withoutWhereabouts) }
  return looker.kind === 'organisation' && looker.id === referral.sender.id ? referral : received(referral)
}

/** The receiver reads the items and nothing beside them: not who of the family said what, nor what the family said to the sender. */
const received = (referral: Referral): Referral => ({
  ...referral,
  question: referral.items.find(({ kind }) => kind === 'question')?.words ?? '',
  needed: referral.items.find(({ kind }) => kind === 'note')?.words ?? '',
  consents: [],
  exception: null,
  objections: [],
  helpQuestion: null,
  redirectOf: null,
})

const closed = (referral: Referral): Referral => ({
  ...received(referral),
  question: '',
  needed: '',
  items: [],
  withdrawal: referral.withdrawal && { ...referral.withdrawal, reason: '', by: '' },
  reply: referral.reply && { ...referral.reply, words: '' },
  line: null,
  meanwhile: [],
  introductions: [],
  reports: [],
})

/** One parent may not learn here where the other one or the child is, or how to call: the family reads that it went along, and why. */
const withoutWhereabouts = (item: Item): Item =>
  ['address', 'contact', 'school'].includes(item.kind) ? { ...item, words: '' } : item
