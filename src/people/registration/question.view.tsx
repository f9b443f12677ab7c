import { People } from '../../platform/html/components/avatar.view.tsx'
import { CheckboxField } from '../../platform/html/components/checkbox-field.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { initialsOf } from '../../platform/html/initials.ts'
import { ageWords, birthWords } from '../child-words.ts'
import { familyHref } from '../family/family-href.ts'
import { type Child, fullName } from '../person.ts'
import { text } from './text.ts'

/** Why the form comes back although nothing in it is wrong: the child may be known here already. */
export type Questioned =
  | { readonly kind: 'perhaps-known'; readonly children: readonly Child[]; readonly today: Temporal.PlainDate }
  | { readonly kind: 'bsn-known'; readonly child: Child }

export const Question = ({ question }: { readonly question: Questioned }) => {
  switch (question.kind) {
    case 'bsn-known': {
      const name = fullName(question.child)
      return (
        <Notice tone="warning" title={text.known.title}>
          <p>{text.known.body(name)}</p>
          <p>
            <Link href={familyHref(question.child)}>{text.known.open(name)}</Link>
          </p>
        </Notice>
      )
    }
    case 'perhaps-known':
      return (
        <Notice tone="warning" title={text.alike.title}>
          <p>{question.children.length === 1 ? text.alike.one : text.alike.more}</p>
          <People people={question.children.map(child => personOf(child, question.today))} />
          <CheckboxField name="isAnother" label={text.alike.another} />
        </Notice>
      )
  }
}

const personOf = (child: Child, today: Temporal.PlainDate) => ({
  initials: initialsOf(fullName(child)),
  name: fullName(child),
  kind: 'family' as const,
  role: `${ageWords(child.birth, today)} · ${birthWords(child.birth)}`,
  href: familyHref(child),
})
