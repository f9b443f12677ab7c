/** What happened to a referral, newest first: read off the facts. */
import type { IconName } from '../../../../platform/html/components/icons.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { Referral } from '../referral.ts'
import { text } from '../text.ts'

export type Happening = {
  readonly at: Temporal.Instant
  readonly title: string
  readonly by: string
  readonly icon: IconName
  readonly words: string
}

export const happeningsOf = (referral: Referral): readonly Happening[] =>
  [
    {
      at: referral.sentAt,
      title: `Verstuurd naar ${referral.organisation.name}`,
      by: `${referral.sentBy.name}, ${referral.sender.name}`,
      icon: 'send' as const,
      words: '',
    },
    ...referral.reminders.map(at => ({
      at,
      title: 'Opnieuw om antwoord gevraagd',
      by: referral.sender.name,
      icon: 'bell' as const,
      words: '',
    })),
    ...replyOf(referral),
    ...courseOf(referral),
    ...referral.reports.map(({ at, by, words }) => ({ at, by, words, title: 'Terugkoppeling', icon: 'mail' as const })),
  ].toSorted((a, b) => Temporal.Instant.compare(b.at, a.at))

function replyOf({ reply }: Referral): readonly Happening[] {
  if (!reply) return []
  const said = { at: reply.at, by: reply.by.name, words: reply.words }
  return reply.kind === 'accepted'
    ? [{ ...said, title: 'Aangenomen', icon: 'check' }]
    : [{ ...said, title: `Niet aangenomen: ${text.reason[reply.reason]}`, icon: 'stop' }]
}

const courseOf = ({ organisation, sender, start, ending, withdrawal }: Referral): readonly Happening[] => [
  ...(start
    ? [
        {
          at: start.at,
          title: `Hulp begonnen op ${format.day(start.on)}`,
          by: organisation.name,
          icon: 'run',
          words: '',
        } as const,
      ]
    : []),
  ...(ending
    ? [
        {
          at: ending.at,
          title: `Hulp klaar op ${format.day(ending.on)}: ${text.outcome[ending.outcome]}`,
          by: organisation.name,
          icon: 'archive',
          words: '',
        } as const,
      ]
    : []),
  ...(withdrawal
    ? [{ at: withdrawal.at, title: 'Ingetrokken', by: sender.name, icon: 'close', words: withdrawal.reason } as const]
    : []),
]
