/** A message as a tree of elements in a fixed order; the shape of its contents follows from the tree, so both cannot disagree. */
import type { Form } from './form.ts'

/** How often an element stands there: once, at most once, or once and more. */
export type Occurs = 'one' | 'optional' | 'many'

export type Leaf<N extends string = string, O extends Occurs = Occurs> = {
  readonly kind: 'leaf'
  readonly name: N
  readonly occurs: O
  readonly form: Form
}
type AnyGroup = {
  readonly kind: 'group'
  readonly name: string
  readonly occurs: Occurs
  /** Of which namespace its parts are: of the message, or of the base schema that all messages share. */
  readonly inside: 'message' | 'base'
  readonly parts: readonly Element[]
}
export type Group<N extends string, O extends Occurs, P extends readonly Element[]> = AnyGroup & {
  readonly name: N
  readonly occurs: O
  readonly parts: P
}
export type Element = Leaf | AnyGroup

type Held<E> = E extends Leaf
  ? string
  : E extends { readonly parts: infer P extends readonly Element[] }
    ? ShapeOf<P>
    : never

/** What the parts hold: texts as they stand in the message, by the name of their element. */
export type ShapeOf<P extends readonly Element[]> = {
  readonly [E in Extract<P[number], { occurs: 'one' }> as E['name']]: Held<E>
} & {
  readonly [E in Extract<P[number], { occurs: 'optional' }> as E['name']]?: Held<E>
} & {
  readonly [E in Extract<P[number], { occurs: 'many' }> as E['name']]: readonly Held<E>[]
}

const leafThat =
  <O extends Occurs>(occurs: O) =>
  <const N extends string>(name: N, form: Form): Leaf<N, O> => ({ kind: 'leaf', name, occurs, form })

export const one = leafThat('one')
export const optional = leafThat('optional')
export const many = leafThat('many')

const groupThat =
  <O extends Occurs>(occurs: O, inside: AnyGroup['inside']) =>
  <const N extends string, const P extends readonly Element[]>(name: N, parts: P): Group<N, O, P> => ({
    kind: 'group',
    name,
    occurs,
    inside,
    parts,
  })

export const group = groupThat('one', 'message')
export const optionalGroup = groupThat('optional', 'message')
export const manyGroups = groupThat('many', 'message')
/** The same, of the types that all messages share. */
export const shared = groupThat('one', 'base')
export const optionalShared = groupThat('optional', 'base')
