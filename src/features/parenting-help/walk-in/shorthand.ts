/** A contact in a few keys: 'sla', 'driftb ouder 1-4 15m'. Each word is the beginning of one thing that can be chosen, and of no other. */
import { ageBands, askers, channels, contactKinds, followUps, type NewContact, topics } from './contact.ts'
import { contactWords } from './text.ts'

type Said = Omit<NewContact, 'location' | 'child' | 'language'>
export type Shorthand =
  | { readonly ok: true; readonly contact: Said }
  | { readonly ok: false; readonly because: 'no-topic' }
  | { readonly ok: false; readonly because: 'unknown' | 'more-than-one'; readonly word: string }

type Entry = { readonly words: string; readonly change: (said: Said) => Said }

/** What is asked most at the desk. */
const usual: Said = {
  topics: [],
  asker: 'parent',
  ageBand: null,
  channel: 'desk',
  kind: 'advice',
  followUp: 'none',
  minutes: 10,
}

export function readShorthand(typed: string): Shorthand {
  let contact = usual
  for (const word of typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean)) {
    const minutes = /^(\d{1,3})m$/.exec(word)
    const band = ageBands.find(one => one === word)
    if (minutes && Number(minutes[1]) >= 1 && Number(minutes[1]) <= 480)
      contact = { ...contact, minutes: Number(minutes[1]) }
    else if (band) contact = { ...contact, ageBand: band }
    else {
      const meant = entriesBeginning(word)
      const [only] = meant
      if (!only) return { ok: false, because: 'unknown', word }
      if (meant.length > 1) return { ok: false, because: 'more-than-one', word }
      contact = only.change(contact)
    }
  }
  return contact.topics.length === 0 ? { ok: false, because: 'no-topic' } : { ok: true, contact }
}

/** What begins so as a whole goes before what has a word in it that begins so. */
function entriesBeginning(word: string): readonly Entry[] {
  const whole = entries.filter(({ words }) => words.startsWith(word))
  const exact = whole.filter(({ words }) => words === word)
  if (exact.length > 0) return exact
  return whole.length > 0
    ? whole
    : entries.filter(({ words }) => words.split(/[\s,]+/).some(one => one.startsWith(word)))
}

const entries: readonly Entry[] = [
  ...topics.map(topic => ({
    words: contactWords.topic[topic],
    change: (said: Said): Said => ({ ...said, topics: [...said.topics.filter(one => one !== topic), topic] }),
  })),
  ...askers.map(asker => ({
    words: contactWords.asker[asker],
    change: (said: Said): Said => ({ ...said, asker }),
  })),
  ...channels.map(channel => ({
    words: contactWords.channel[channel],
    change: (said: Said): Said => ({ ...said, channel }),
  })),
  ...contactKinds.map(kind => ({
    words: contactWords.kind[kind],
    change: (said: Said): Said => ({ ...said, kind }),
  })),
  ...followUps.map(followUp => ({
    words: contactWords.followUp[followUp],
    change: (said: Said): Said => ({ ...said, followUp }),
  })),
]
