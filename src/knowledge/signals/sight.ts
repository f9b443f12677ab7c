/**
 * Who reads a concern. It is told in confidence: its sender reads what the sender wrote and was answered; whoever decides for the centre and
 * whoever was given the concern read all of it; nobody else reads any of it. A house rule: the law that is stricter per profession stands
 * beside it (docs/sources.md, row `signal-sight`).
 */
export type ConcernRelation = {
  readonly isSender: boolean
  /** It was sent to the centre. */
  readonly isSubmitted: boolean
  readonly mayTriage: boolean
  /** The last one it was given to. */
  readonly isAssigned: boolean
}

/** `own-part`: the words sent, what became of them and the answer; never which registered child it turned out to be. */
export type ConcernSight = 'whole' | 'own-part' | 'none'

export function sightOf({ isSender, isSubmitted, mayTriage, isAssigned }: ConcernRelation): ConcernSight {
  if (isSubmitted && (mayTriage || isAssigned)) return 'whole'
  return isSender ? 'own-part' : 'none'
}
