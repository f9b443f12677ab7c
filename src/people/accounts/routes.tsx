import { type Invitation, standingOf } from '../../platform/auth/invitations/invitation.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { TimelineItem } from '../../platform/html/components/timeline.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import { type Answer, invalid, page, see } from '../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../platform/web/form.ts'
import { type Asked, router } from '../../platform/web/router.ts'
import { fullName } from '../person.ts'
import { parseLink, parseTurn, seenHere } from './account.form.ts'
import { AccountPage, type Deed } from './account.view.tsx'
import {
  accountOfPerson,
  type PersonOfChild,
  type PersonsAccount,
  personOfChild,
  sendLink,
  turnAccount,
  withdrawLink,
} from './account-of-person.ts'
import { text } from './text.ts'

export const familyAccounts = router('professional')

const path = '/jeugd/:id/gezin/:guardian/account'

familyAccounts.get(path, may.admitFamilies, async (ctx, asked) =>
  accountPage(ctx, await pairOf(ctx, asked), { done: doneFrom(asked) }, page),
)

familyAccounts.post(path, may.admitFamilies, async (ctx, asked) => {
  const pair = await pairOf(ctx, asked)
  const parsed = parseLink(asked.form)
  if (!parsed.ok) return accountPage(ctx, pair, parsed, invalid)
  const sent = await sendLink(ctx, pair.person, parsed.value)
  switch (sent.kind) {
    case 'sent':
      return see(`${hrefOf(pair)}?gedaan=sent`)
    case 'refused':
      return accountPage(ctx, pair, { typed: typedWords(asked.form) }, invalid)
  }
})

familyAccounts.post(`${path}/intrekken`, may.admitFamilies, async (ctx, asked) => {
  const pair = await pairOf(ctx, asked)
  await withdrawLink(ctx, pair.person)
  return see(`${hrefOf(pair)}?gedaan=withdrawn`)
})

familyAccounts.post(`${path}/stand`, may.admitFamilies, async (ctx, asked) => {
  const pair = await pairOf(ctx, asked)
  const parsed = parseTurn(asked.form)
  if (!parsed.ok) return accountPage(ctx, pair, parsed, invalid)
  await turnAccount(ctx, pair.person, parsed.value)
  return see(`${hrefOf(pair)}?gedaan=turned`)
})

const pairOf = (ctx: Ctx, { params }: Asked): Promise<PersonOfChild> =>
  personOfChild(ctx, params.id ?? '', params.guardian ?? '')

const hrefOf = ({ child, person }: PersonOfChild): string => `/jeugd/${child.id}/gezin/${person.id}/account`

type Shown = { readonly faults?: Faults; readonly typed?: Typed; readonly done?: Deed | null }

async function accountPage(
  ctx: Ctx,
  pair: PersonOfChild,
  { faults = {}, typed = {}, done = null }: Shown,
  answer: typeof page,
): Promise<Answer> {
  const standing = await accountOfPerson(ctx, pair.person)
  const history = historyOf(standing, ctx.now)
  return answer(
    text.title(fullName(pair.person)),
    AccountPage({ ...pair, standing, history, identities: seenHere, faults, typed, done }),
  )
}

/** Newest first. */
function historyOf({ invitations, standings }: PersonsAccount, now: Temporal.Instant): readonly TimelineItem[] {
  const links = invitations.map(one => ({ at: one.madeAt, item: linkItem(one, now) }))
  const turns = standings.map(({ setAt, setBy, state, reason }) => ({
    at: setAt,
    item: {
      when: format.moment(setAt),
      by: setBy,
      title: state === 'locked' ? text.locked : text.opened,
      icon: 'lock' as const,
      body: reason,
    },
  }))
  return [...links, ...turns]
    .toSorted((one, other) => Temporal.Instant.compare(other.at, one.at))
    .map(({ item }) => item)
}

const linkItem = (one: Invitation, now: Temporal.Instant): TimelineItem => ({
  when: format.moment(one.madeAt),
  by: one.madeBy,
  title: text.invited(one.identity, standingOf(one, now)),
  icon: 'mail',
  body: one.note,
})

const deeds = ['sent', 'withdrawn', 'turned'] as const satisfies readonly Deed[]
const doneFrom = ({ query }: Asked): Deed | null => deeds.find(deed => deed === query.get('gedaan')) ?? null
