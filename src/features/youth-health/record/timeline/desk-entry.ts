/** A contact at the desk, by telephone or by message about this child, as an entry of the time line. */
import { type ChildContact, contactWords } from '../../../parenting-help/index.ts'
import type { Entry } from './entry.ts'
import { text } from './text.ts'

export const deskEntry = (contact: ChildContact): Entry => ({
  id: `desk-${contact.id}`,
  on: contact.on,
  recordedAt: contact.knownAt,
  recordedByName: contact.knownByName,
  groups: ['contact'],
  title: text.deskContact,
  lines: [
    contact.topics.map(topic => contactWords.topic[topic]).join(', '),
    [
      contactWords.asker[contact.asker],
      contactWords.channel[contact.channel],
      contactWords.followUp[contact.followUp],
    ].join(' · '),
  ],
  icon: 'users',
  tag: null,
})
