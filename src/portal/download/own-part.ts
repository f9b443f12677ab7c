import type { FamilyMessages } from '../../features/information/index.ts'
import type { Statement } from '../../people/index.ts'
import type { Consent } from '../consents/consent.ts'
import { text as consentText } from '../consents/text.ts'
import type { LookQuestion } from '../log/questions/look-question.ts'
import type { Seen } from '../rights/right-request.ts'
import { text as rightText } from '../rights/text.ts'
import type { Everything } from './plain.ts'

type Own = {
  readonly consents: readonly Consent[]
  readonly messages: readonly FamilyMessages[]
  readonly statements: readonly Statement[]
  readonly requests: readonly Seen[]
  readonly questions: readonly LookQuestion[]
}

export const ownPart = ({ consents, messages, statements, requests, questions }: Own): Everything => ({
  toestemmingen: consents.map(({ purpose, about, words }) => ({
    waarvoor: consentText.purpose[purpose].title(about),
    gezegd: words.map(({ name, says, on }) => ({
      wie: name,
      antwoord: says === 'yes' ? 'ja' : 'nee',
      op: on.toString(),
    })),
  })),
  berichten: messages.map(thread =>
    thread.map(({ authorName, body, sentAt }) => ({ van: authorName, woorden: body, op: sentAt.toString() })),
  ),
  eigenVerklaringen: statements.map(({ file, words, at }) => ({
    bij: rightText.file[file],
    woorden: words,
    op: at.toString(),
  })),
  verzoeken: requests.map(({ request }) => ({
    wat: rightText.line(request.wanted, request.file),
    gevraagdOp: request.askedOn.toString(),
    woorden: request.words,
    wens: request.wish,
    besluit: request.decision && rightText.outcome[request.decision.outcome],
    reden: request.decision?.reason ?? null,
  })),
  vragenOverWieKeek: questions.map(({ look, words, askedOn, answer }) => ({
    wie: look.by.name,
    gevraagdOp: askedOn.toString(),
    woorden: words,
    antwoord: answer?.words ?? null,
  })),
})
