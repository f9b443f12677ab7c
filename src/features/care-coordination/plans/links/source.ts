/** What a plan can start from or be joined by, found through the face of the part of the centre it belongs to. */
import {
  type ChildId,
  getChild,
  type Source,
  type SourceKind,
  sourceKinds,
  sourceWords,
} from '../../../../people/index.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { typedWords } from '../../../../platform/web/form.ts'
import { openReferral } from '../../../guidance/index.ts'
import { careTeamItem } from '../../../school-care-link/index.ts'
import { concernInHand, getMatch } from '../../../signalling/index.ts'
import { openRequest } from '../../../youth-care-link/index.ts'

export type FoundSource = Source & {
  readonly child: ChildId
  /** What was agreed with the family, to begin the reason of a plan with; mostly empty. */
  readonly agreed: string
}

/** The source that an address names, or none. */
export function sourceIn(query: URLSearchParams): Source | null {
  const kind = sourceKinds.find(candidate => query.get(sourceWords[candidate]))
  return kind ? { kind, id: query.get(sourceWords[kind]) ?? '' } : null
}

export const sourceOfForm = (form: FormData): Source | null => sourceIn(new URLSearchParams(typedWords(form)))

/** Throws NotFound or NotAllowed for who may not see it whole, and when it is about nobody who is known here. */
export async function findSource(ctx: Ctx, source: Source): Promise<FoundSource> {
  const { child, agreed } = await find[source.kind](ctx, source.id)
  if (child === null) throw new NotFound(`the child of ${source.kind} ${source.id}`)
  return { ...source, child: (await getChild(ctx, child)).id, agreed }
}

type Found = { readonly child: string | null; readonly agreed: string }

const find: Readonly<Record<SourceKind, (ctx: Ctx, id: string) => Promise<Found>>> = {
  concern: async (ctx, id) => ({ child: (await concernInHand(ctx, id)).child, agreed: '' }),
  match: async (ctx, id) => ({ child: (await getMatch(ctx, id)).mine.childId, agreed: '' }),
  'care-team-item': careTeamItem,
  request: async (ctx, id) => ({ child: (await openRequest(ctx, id)).request.child, agreed: '' }),
  referral: async (ctx, id) => ({ child: (await openReferral(ctx, id)).referral.child, agreed: '' }),
}
