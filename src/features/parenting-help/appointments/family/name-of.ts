import { type Child, fullName } from '../../../../people/index.ts'

/** Short, as at home; an expected child may have a family name only. */
export const nameOf = (child: Child): string => child.givenNames || fullName(child)
