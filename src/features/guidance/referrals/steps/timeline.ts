/** What happened to a referral, newest first: read off the facts. */
import type { IconName } from '../../../../platform/html/components/icons.ts'
import type { Referral } from '../referral.ts'
import { stepText } from './text.ts'

const { happening } = stepText

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
      title: happening.sent(referral.organisation.name),
      by: `${referral.sentBy.name}, ${referral.sender.name}`,
      icon: 'send' as const,
      words: '',
    },
    ...referral.reminders.map(at => ({
      at,
      title: happening.reminded,
      by: referral.sender.name,
      icon: 'bell' as const,
      words: '',
    })),
    ...replyOf(referral),
    ...courseOf(referral),
    ...referral.reports.map(({ at, by, words }) => ({
      at,
      by,
      words,
      title: happening.reportedBack,
      icon: 'mail' as const,
    })),
  ].toSorted((a, b) => Temporal.Instant.compare(b.at, a.at))

function replyOf({ reply }: Referral): readonly Happening[] {
  if (!reply) return []
  const said = { at: reply.at, by: reply.by.name, words: reply.words }
  return reply.kind === 'accepted'
    ? [{ ...said, title: happening.accepted, icon: 'check' }]
    : [{ ...said, title: happening.declined(reply.reason), icon: 'stop' }]
}

const courseOf = ({ organisation, sender, start, ending, withdrawal }: Referral): readonly Happening[] => [
  ...(start
    ? [
        {
          at: start.at,
          title: happening.started(start.on),
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
          title: happening.ended(ending.on, ending.outcome),
          by: organisation.name,
          icon: 'archive',
          words: '',
        } as const,
      ]
    : []),
  ...(withdrawal
    ? [
        {
          at: withdrawal.at,
          title: happening.withdrawn,
          by: sender.name,
          icon: 'close',
          words: withdrawal.reason,
        } as const,
      ]
    : []),
]
