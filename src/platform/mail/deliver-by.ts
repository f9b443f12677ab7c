/** How mail leaves this installation: by the way it chose. */
import type { Env } from '../env.ts'
import { notifyBy } from '../notify/notify.ts'
import { byNotify, bySmtp, type Deliver } from './send.ts'

/** Undefined: messages are only kept. */
export function deliverBy({
  mailBy,
  smtpUrl,
  mailFrom,
  notify,
}: Pick<Env, 'mailBy' | 'smtpUrl' | 'mailFrom' | 'notify'>): Deliver | undefined {
  const smtp = smtpUrl === undefined ? undefined : bySmtp(smtpUrl, mailFrom)
  switch (mailBy) {
    case 'smtp':
      return smtp
    case 'notify':
      return notify === null ? undefined : byNotify(notifyBy(notify), smtp)
    case null:
      return undefined
  }
}
