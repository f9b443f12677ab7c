import type { Env } from '../env.ts'

/** What becomes of a message here: it goes out; it stays, for want of a way out; or it stays in a demo, whose post can be read. */
export type MailWay = 'goes-out' | 'stays' | 'stays-in-demo'

export function mailWay({ demo, mailBy }: Pick<Env, 'demo' | 'mailBy'>): MailWay {
  if (mailBy !== null) return 'goes-out'
  return demo ? 'stays-in-demo' : 'stays'
}

/** Where the post of the demo is read. */
export const demoPost = '/demo/post'
