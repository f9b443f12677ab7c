/** What is said to whoever asks without a name, by the form or in the chat: the same in every language. */
import type { Asker, Verdict } from './question.ts'
import type { Urgency } from './rules.ts'

/** Days, and the hours of the chat, come as the language writes them. */
export type AskingWords = {
  readonly ask: {
    readonly title: string
    readonly lead: (workingDays: number, by: string) => string
    /** In which language may be asked and is answered; empty in Dutch. */
    readonly yourLanguage: string
    readonly chatNow: string
    readonly chatNowAction: string
    readonly notUrgent: string
    readonly body: string
    readonly bodyHint: string
    readonly topic: string
    readonly topicNone: string
    readonly complaint: string
    readonly other: string
    readonly asker: string
    readonly askers: Readonly<Record<Asker, string>>
    readonly age: string
    readonly ageHint: string
    readonly years: string
    readonly email: string
    readonly emailHint: string
    readonly send: string
    readonly kept: (months: number) => string
    readonly privacy: string
    readonly haveCode: string
    readonly haveCodeAction: string
  }
  readonly chat: {
    readonly title: string
    readonly lead: string
    readonly attended: string
    readonly unattended: (by: string) => string
    readonly none: string
    readonly askInstead: string
    readonly hoursTitle: string
    readonly hours: (weekday: string, from: string, until: string) => string
    readonly start: string
    readonly back: string
  }
  readonly follow: {
    readonly title: string
    readonly sent: string
    readonly moreSent: string
    readonly promise: (by: string) => string
    readonly late: (phone: string) => string
    readonly talk: string
    readonly you: string
    /** That professionals write in Dutch; empty in Dutch. */
    readonly answerInDutch: string
    readonly attended: string
    readonly attendedIdle: string
    readonly closed: string
    readonly more: string
    readonly moreHint: string
    readonly sendMore: string
    readonly refresh: string
    readonly refreshWhy: string
    readonly again: string
    readonly close: string
    readonly closeWhy: string
    readonly verdict: string
    readonly verdicts: Readonly<Record<Verdict, string>>
    readonly thanks: Readonly<Record<Verdict, string>>
    readonly code: string
    readonly codeHow: string
    readonly another: string
  }
  /** Of saying who it is, which is the asker's own choice. */
  readonly known: {
    readonly title: string
    readonly why: string
    readonly name: string
    readonly nameHint: string
    readonly birth: string
    readonly consent: string
    readonly send: string
    readonly told: string
    readonly connected: string
    readonly withdraw: string
  }
  readonly code: {
    readonly title: string
    readonly label: string
    readonly hint: string
    readonly action: string
    readonly fault: string
    readonly again: string
    readonly lost: string
  }
  readonly urgent: {
    readonly title: string
    /** While somebody is still typing. */
    readonly typing: string
    readonly help: Readonly<Record<Urgency, string>>
  }
  /** What is wrong, by the field it is about. */
  readonly missing: Readonly<
    Record<'body' | 'line' | 'topic' | 'asker' | 'childAge' | 'email' | 'name' | 'birth' | 'consent', string>
  > & { readonly tooLong: (most: number) => string }
  /** Tells that there is an answer and where, and nothing of what. */
  readonly mail: {
    readonly subject: string
    readonly body: (link: string, municipality: string, phone: string) => string
  }
}
