import type { Ctx } from '../../ctx.ts'
import { type Answer, invalid, missing, page, see } from '../../web/answer.ts'
import type { Faults, Typed } from '../../web/form.ts'
import { type Asked, router } from '../../web/router.ts'
import { authenticatorAddress } from '../accounts/entry.ts'
import { anyone } from '../roles.ts'
import { activate, chooseEntry, type Open, openInvitation, secretOf } from './activate.ts'
import { parseCode, parseEntry } from './activation.form.ts'
import { CodePage, EntryPage, GonePage } from './activation.view.tsx'
import { text } from './text.ts'

/** Making an account with the link from a mail. */
export const activating = router('public')

/**
 * A link cannot be guessed; this bounds the codes that can be tried with one. Not kept as a form that was sent: its address is a secret, of
 * which we keep only the hash. Chosen twice, the last counts.
 */
const limits = { perMinute: 10, repeatable: true }

activating.get('/activeren/:link', anyone, async (ctx, asked) => {
  const open = await openOf(ctx, asked)
  return open ? entryPage(asked, open, {}, {}, page) : gone()
})

activating.post(
  '/activeren/:link',
  anyone,
  async (ctx, asked) => {
    const open = await openOf(ctx, asked)
    if (!open) return gone()
    const parsed = parseEntry(asked.form, open.signInName !== null)
    if (!parsed.ok) return entryPage(asked, open, parsed.faults, parsed.typed, invalid)
    const choosing = await chooseEntry(ctx, open, parsed.value)
    switch (choosing.kind) {
      case 'chosen':
        return see(`/activeren/${linkOf(asked)}/code`)
      case 'refused':
        return entryPage(asked, open, { signInName: text.missing.nameTaken }, {}, invalid)
    }
  },
  limits,
)

activating.get('/activeren/:link/code', anyone, async (ctx, asked) => {
  const open = await openOf(ctx, asked)
  return open ? codePage(ctx, asked, open, {}, page) : gone()
})

activating.post(
  '/activeren/:link/code',
  anyone,
  async (ctx, asked) => {
    const open = await openOf(ctx, asked)
    if (!open) return gone()
    const parsed = parseCode(asked.form)
    if (!parsed.ok) return codePage(ctx, asked, open, parsed.faults, invalid)
    const activated = await activate(ctx, open, parsed.value.code, asked.browser.device)
    if (activated.kind === 'signed-in')
      return { kind: 'signed-in', to: '/mijn/inloggegevens?welkom', session: activated.session }
    switch (activated.because) {
      case 'wrong-code':
        return codePage(ctx, asked, open, { code: text.missing.wrongCode }, invalid)
      case 'name-taken':
        return entryPage(asked, open, { signInName: text.missing.nameTaken }, {}, invalid)
      case 'link-used':
        return gone()
    }
  },
  limits,
)

const linkOf = ({ params }: Asked): string => params.link ?? ''
const openOf = (ctx: Ctx, asked: Asked): Promise<Open | undefined> => openInvitation(ctx, linkOf(asked))

function entryPage(
  asked: Asked,
  { invitation, signInName }: Open,
  faults: Faults,
  typed: Typed,
  answer: typeof page,
): Answer {
  const isRenewal = invitation.purpose === 'renew'
  return answer(
    isRenewal ? text.renewTitle : text.title,
    <EntryPage link={linkOf(asked)} isRenewal={isRenewal} signInName={signInName} faults={faults} typed={typed} />,
  )
}

async function codePage(ctx: Ctx, asked: Asked, open: Open, faults: Faults, answer: typeof page): Promise<Answer> {
  const chosen = await secretOf(ctx, open)
  if (!chosen) return see(`/activeren/${linkOf(asked)}`)
  const address = authenticatorAddress('CJG', chosen.signInName, chosen.secret)
  return answer(text.codeTitle, <CodePage link={linkOf(asked)} {...chosen} address={address} faults={faults} />)
}

const gone = (): Answer => missing(text.gone.title, <GonePage />)
