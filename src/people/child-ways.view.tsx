import { Card } from '../platform/html/components/card.view.tsx'
import { Ways } from '../platform/html/components/ways.view.tsx'
import type { ChildWay } from './child-ways.ts'
import { text } from './text.ts'

/** The next step from here, with the child already chosen. */
export const ChildWaysCard = ({ ways }: { readonly ways: readonly ChildWay[] }) => (
  <Card id="verder" title={text.ways.title}>
    <Ways ways={ways} />
  </Card>
)
