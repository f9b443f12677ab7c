import { FamilyAgreed } from '../../features/school-care-link/index.ts'
import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Reading, Stack } from '../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../platform/html/components/print-button.view.tsx'
import { Tag } from '../../platform/html/components/tag.view.tsx'
import type { Letter } from './letters.ts'
import { lettersText as text } from './text.ts'

/** Every letter, the latest first. */
export const LettersPage = ({ letters }: { readonly letters: readonly Letter[] }) => (
  <Stack>
    <PageHeader title={text.title} remark={text.intro} />
    {letters.length === 0 ? (
      <EmptyState icon="mail" title={text.none.title}>
        {text.none.body}
      </EmptyState>
    ) : (
      <Card id="brieven" title={text.yours}>
        <ul class="cjg-stack">
          {letters.map(letter => (
            <li id={letter.key}>
              <Link href={`/mijn/brieven/${letter.key}`}>{letter.title}</Link>{' '}
              {!letter.isRead && <Tag tone="info">{text.unread}</Tag>}
              <p class="cjg-remark">{text.facts(letter.from, letter.on, letter.about)}</p>
            </li>
          ))}
        </ul>
      </Card>
    )}
  </Stack>
)

export const LetterPage = ({ letter }: { readonly letter: Letter }) => (
  <Reading>
    <Stack>
      <Breadcrumb trail={[{ href: '/mijn/brieven', label: text.title }]} current={letter.title} />
      <PageHeader
        title={letter.title}
        remark={text.facts(letter.from, letter.on, letter.about)}
        actions={<PrintButton />}
      />
      <Body letter={letter} />
      <Paragraph look="small">
        {text.question} <Link href={`/mijn/berichten/nieuw?kind=${letter.child.id}&onderwerp=other`}>{text.ask}</Link>
      </Paragraph>
    </Stack>
  </Reading>
)

const Body = ({ letter: { body, key } }: { readonly letter: Letter }) => {
  switch (body.kind) {
    case 'words':
      return (
        <Card id="brief" title={text.title}>
          {body.words.split(/\n{2,}/).map(words => (
            <Paragraph>{words}</Paragraph>
          ))}
        </Card>
      )
    case 'care-team':
      return <FamilyAgreed outcomes={[body.outcome]} />
    case 'document':
      return (
        <>
          <Paragraph>{text.fileAbout}</Paragraph>
          <ButtonRow>
            <ButtonLink href={`/mijn/brieven/${key}/bestand`} icon="download">
              {text.openFile}
            </ButtonLink>
          </ButtonRow>
        </>
      )
  }
}
