/** One mail a day for each who is told, however many matches wait. No mail names anybody. */
import type { ToldParty } from '../../../../knowledge/referral-index/ladder.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { send } from '../../../../platform/mail/send.ts'
import type { StoredMatch } from '../match.ts'
import { text } from '../text.ts'
import type { AddressBook } from './address-book.ts'

type Told = { readonly match: StoredMatch; readonly tells: ToldParty }

export async function tellOfMatches(ctx: Ctx, told: readonly Told[], book: AddressBook): Promise<void> {
  const letters = new Map<string, { readonly recipient: string; readonly tells: ToldParty }>()
  for (const one of told)
    for (const letter of lettersFor(one, ctx.municipality, book))
      letters.set(`${letter.tells} ${letter.recipient}`, letter)
  for (const { recipient, tells } of letters.values())
    await send(ctx.db, ctx.municipality, { recipient, ...text.reminderMail[tells] }, ctx.now)
}

/** Only those of this municipality: another tells its own, by its own ladder. Where nobody was named, whoever keeps the agreements hears it. */
function lettersFor({ match, tells }: Told, municipality: string, book: AddressBook) {
  const own = [match.fresh, match.earlier]
    .map(({ reporter }) => reporter)
    .filter(one => one.municipality === municipality)
  const to = (recipients: readonly string[]) => recipients.map(recipient => ({ recipient, tells }))
  const keepers = book.keepers.map(recipient => ({ recipient, tells: 'agreement-keeper' as const }))
  switch (tells) {
    case 'both-reporters':
      return to(own.flatMap(({ email }) => email ?? []))
    case 'agreement-keeper':
      return keepers
    case 'coordinator':
    case 'organisation-head': {
      const addresses = tells === 'coordinator' ? book.coordinator : book.head
      return own.flatMap(({ organisation }) => {
        const address = addresses.get(organisation.id)
        return address ? to([address]) : keepers
      })
    }
  }
}
