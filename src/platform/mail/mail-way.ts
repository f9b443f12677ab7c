/** What becomes of a message here: it goes out; it stays, for want of a mail server; or it stays in a demo, whose post can be read. */
export type MailWay = 'goes-out' | 'stays' | 'stays-in-demo'

export function mailWay({ demo, smtpUrl }: { readonly demo: boolean; readonly smtpUrl: string | undefined }): MailWay {
  if (smtpUrl !== undefined) return 'goes-out'
  return demo ? 'stays-in-demo' : 'stays'
}

/** Where the post of the demo is read. */
export const demoPost = '/demo/post'
