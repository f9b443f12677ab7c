/** What stands in a table of its own, as an entry of the time line. */
import type { IconName } from '../../../../platform/html/components/icons.ts'
import type { Entry, Fact, Group, Source } from './entry.ts'
import { text } from './text.ts'

/** `replaced`: the ids that a later fact takes the place of, ends or withdraws, as far as was known. */
export const factEntry = (fact: Fact, replaced: ReadonlySet<string>): Entry => {
  const { group, icon } = signs[fact.source]
  return {
    id: `${fact.source}-${fact.id}`,
    on: fact.on,
    recordedAt: fact.recordedAt,
    recordedByName: fact.recordedByName,
    groups: group === null ? [] : [group],
    ...text.facts[fact.source](fact),
    icon,
    tag: fact.replaces !== fact.id && replaced.has(fact.id) ? (text.replaced[fact.source] ?? null) : null,
  }
}

export const replacedIn = (facts: readonly Fact[]): ReadonlySet<string> =>
  new Set(facts.flatMap(fact => fact.replaces ?? []))

const signs: Record<Source, { readonly group: Group | null; readonly icon: IconName }> = {
  opened: { group: null, icon: 'book' },
  import: { group: 'document', icon: 'upload' },
  dose: { group: 'vaccination', icon: 'vaccine' },
  'vaccination-answer': { group: 'vaccination', icon: 'chat' },
  'sharing-answer': { group: 'vaccination', icon: 'send' },
  hold: { group: 'vaccination', icon: 'stop' },
  'hold-lifting': { group: 'vaccination', icon: 'check' },
  scheme: { group: 'vaccination', icon: 'list' },
  pregnancy: { group: 'history', icon: 'baby' },
  attempt: { group: 'contact', icon: 'close' },
  action: { group: 'contact', icon: 'bell' },
  'action-outcome': { group: 'contact', icon: 'check' },
  'finding-step': { group: 'screening', icon: 'eye' },
  request: { group: 'questionnaire', icon: 'send' },
  'request-withdrawal': { group: 'questionnaire', icon: 'close' },
  'growth-lines': { group: 'growth', icon: 'chart' },
  repeat: { group: 'growth', icon: 'refresh' },
  alert: { group: 'history', icon: 'alert' },
  'alert-end': { group: 'history', icon: 'check' },
  document: { group: 'document', icon: 'document' },
  'document-withdrawal': { group: 'document', icon: 'trash' },
  'kept-longer': { group: null, icon: 'archive' },
  'destruction-request': { group: null, icon: 'trash' },
  'transfer-answer': { group: null, icon: 'chat' },
  'transfer-out': { group: 'document', icon: 'send' },
  'transfer-in': { group: 'document', icon: 'upload' },
}
