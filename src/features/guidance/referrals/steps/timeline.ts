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
    ...waitOf(referral),
    ...talksOf(referral),
    ...objectionsOf(referral),
    ...courseOf(referral),
    ...referral.reports.map(({ at, by, words }) => ({
      at,
      by,
      words,
      title: happening.reportedBack,
      icon: 'mail' as const,
    })),
  ].toSorted((a, b) => Temporal.Instant.compare(b.at, a.at))

const waitOf = ({ receipt, line, meanwhile }: Referral): readonly Happening[] => [
  ...(receipt ? [{ at: receipt.at, by: receipt.by, title: happening.received, icon: 'eye', words: '' } as const] : []),
  ...(line
    ? [
        {
          at: line.at,
          by: line.by,
          title: happening.line,
          icon: 'clock',
          words: stepText.lineWords(line.place, line.expectedOn),
        } as const,
      ]
    : []),
  ...meanwhile.map(({ at, by, words }) => ({ at, by, words, title: happening.meanwhile, icon: 'heart' as const })),
]

const talksOf = ({ introductions }: Referral): readonly Happening[] =>
  introductions.flatMap(({ at, by, plannedAt, withWhom, place, outcome }): readonly Happening[] => [
    { at, by, title: happening.introduction, icon: 'handshake', words: stepText.talk(plannedAt, withWhom, place) },
    ...(outcome ? [{ ...outcome, title: happening.talked[outcome.kind], icon: 'handshake' as const }] : []),
  ])

const objectionsOf = ({ objections }: Referral): readonly Happening[] =>
  objections.flatMap(({ at, by, words, answer }): readonly Happening[] => [
    { at, by, words, title: happening.objection, icon: 'alert' },
    ...(answer ? [{ ...answer, title: happening.objectionAnswer, icon: 'chat' as const }] : []),
  ])

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
          title: withdrawal.side === 'family' ? happening.withdrawnByFamily : happening.withdrawn,
          by: withdrawal.by || sender.name,
          icon: 'close',
          words: withdrawal.reason,
        } as const,
      ]
    : []),
]
