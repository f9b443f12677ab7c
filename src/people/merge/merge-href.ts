import type { Child } from '../person.ts'
import type { Merge } from './merge.ts'

type Named = Pick<Child, 'id'>

export const chooseHref = (child: Named): string => `/jeugd/${child.id}/dubbel`
export const compareHref = (child: Named, other: Named): string => `/jeugd/${child.id}/dubbel/${other.id}`
export const mergeHref = (merge: Pick<Merge, 'id' | 'kept'>): string =>
  `/jeugd/${merge.kept}/samenvoegingen/${merge.id}`
