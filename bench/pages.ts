/** Which pages are asked, and what is posted. */
import type { ChildId } from '../src/people/index.ts'
import type { Post } from './load.ts'

/** Sem de Vries of the cast, from the range of numbers that is never given out. */
export const bsnOfSem = '999900183'

/** Each child comes once, today: measured, seen, concluded, with something to do. */
export function consultations(children: readonly ChildId[]): () => Post {
  const waiting = children.values()
  return () => {
    const { value: child } = waiting.next()
    if (!child) throw new Error('every child has had its consultation')
    return { path: `/jeugd/${child}/consult`, body: consultation() }
  }
}

function consultation(): string {
  const today = Temporal.Now.plainDateISO('Europe/Amsterdam')
  return new URLSearchParams([
    ['_key', crypto.randomUUID()],
    ['moment', '22'],
    ['form', '03'],
    ['on', today.toString()],
    ['weightKg', '23,4'],
    ['weighed', 'unclothed'],
    ['heightCm', '121,5'],
    ['position', 'standing'],
    ['confirmed', 'weight'],
    ['confirmed', 'height'],
    ['note', 'Eet goed, slaapt door, speelt graag buiten.'],
    ['findings', 'found'],
    ['conclusion', 'Gewicht iets boven de eigen lijn.'],
    ['advice', 'Water in plaats van sap.'],
    ['action-1', 'repeat-measurement'],
    ['about-1', 'wegen'],
    ['due-1', today.add({ weeks: 6 }).toString()],
  ]).toString()
}

/** A contact at the desk, each with a key of its own. */
export const contactAtDesk = (): Post => ({
  path: '/balie',
  body: new URLSearchParams({
    _key: crypto.randomUUID(),
    topics: 'sleep',
    asker: 'parent',
    ageBand: '1-4',
    channel: 'desk',
    kind: 'advice',
    followUp: 'none',
    minutes: '10',
  }).toString(),
})
