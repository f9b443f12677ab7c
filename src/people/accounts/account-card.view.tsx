import { Card } from '../../platform/html/components/card.view.tsx'
import { Ways } from '../../platform/html/components/ways.view.tsx'
import type { Child } from '../person.ts'
import { text } from './text.ts'

/** The youth's own account, on the page of the family. */
export const AccountCard = ({ child }: { readonly child: Pick<Child, 'id'> }) => (
  <Card id="own-account" title={text.ofYouth}>
    <Ways
      ways={[
        { href: `/jeugd/${child.id}/gezin/${child.id}/account`, label: text.link, icon: 'key' },
        { href: `/jeugd/${child.id}/gezin/${child.id}/namens`, label: text.represented, icon: 'users' },
      ]}
    />
  </Card>
)
