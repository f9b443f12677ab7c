import type { Child, Optional } from '../html.ts'

type Level = 1 | 2 | 3 | 4
type Props = { readonly level: Level; readonly children: Child } & Optional<{ id: string; look: Level }>

/** `level` is its place in the page, `look` its size when that differs. */
export const Heading = ({ level, look = level, id, children }: Props) => {
  const name = `nl-heading nl-heading--level-${look}`
  switch (level) {
    case 1:
      return (
        <h1 id={id} class={name}>
          {children}
        </h1>
      )
    case 2:
      return (
        <h2 id={id} class={name}>
          {children}
        </h2>
      )
    case 3:
      return (
        <h3 id={id} class={name}>
          {children}
        </h3>
      )
    case 4:
      return (
        <h4 id={id} class={name}>
          {children}
        </h4>
      )
  }
}
