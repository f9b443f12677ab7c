/**
 * Who sees what of the way to help. Pure; every page, list, mail and export asks here.
 * Jeugdwet 7.3.11: nothing is shared beyond what was consented to; who withdraws consent, or whose referral is declined, is not read on.
 * Age and custody are weighed before (knowledge/consent): here they arrive as `opens`.
 */
export type Looker =
  /** A professional who acts for this organisation; null acts for none. */
  | { readonly kind: 'organisation'; readonly id: string | null }
  /** Somebody of the family, or who says so: does the file open by itself today? */
  | { readonly kind: 'family'; readonly opens: boolean }
  /** Who opened the secure link of one referral; not open once it is over its day, closed, or of another referral. */
  | { readonly kind: 'link'; readonly referral: string; readonly isOpen: boolean }

/** `closed`: only that it was there and is over, without a word about the family. */
export type Sight = 'whole' | 'closed' | 'none'

type Between = {
  readonly id: string
  readonly sender: { readonly id: string }
  readonly organisation: { readonly id: string }
  readonly withdrawal: object | null
  readonly reply: { readonly kind: 'accepted' | 'declined' } | null
}

/** Of a referral with its items, its steps and its letters: they are seen together or not at all. */
export function sightOf(referral: Between, looker: Looker): Sight {
  switch (looker.kind) {
    case 'family':
      return looker.opens ? 'whole' : 'none'
    case 'organisation':
      if (referral.sender.id === looker.id) return 'whole'
      return referral.organisation.id === looker.id ? sightOfReceiver(referral) : 'none'
    case 'link':
      return looker.isOpen && looker.referral === referral.id ? sightOfReceiver(referral) : 'none'
  }
}

const sightOfReceiver = ({ withdrawal, reply }: Between): Sight =>
  withdrawal !== null || reply?.kind === 'declined' ? 'closed' : 'whole'

/** The question, its shortlist and the choice stay with who asked and with the family; a receiver gets what was sent. */
export function maySeeQuestion(question: { readonly organisation: { readonly id: string } }, looker: Looker): boolean {
  switch (looker.kind) {
    case 'family':
      return looker.opens
    case 'organisation':
      return question.organisation.id === looker.id
    case 'link':
      return false
  }
}
