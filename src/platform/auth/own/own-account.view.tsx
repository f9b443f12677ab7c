import { Button, ButtonLink, ButtonRow } from '../../html/components/button.view.tsx'
import { Card } from '../../html/components/card.view.tsx'
import { Reading, Stack } from '../../html/components/columns.view.tsx'
import { Form } from '../../html/components/form.view.tsx'
import { Notice } from '../../html/components/notice.view.tsx'
import { PageHeader } from '../../html/components/page-header.view.tsx'
import { Paragraph } from '../../html/components/paragraph.view.tsx'
import { PrintButton } from '../../html/components/print-button.view.tsx'
import { SummaryList } from '../../html/components/summary-list.view.tsx'
import { Tag } from '../../html/components/tag.view.tsx'
import { Timeline } from '../../html/components/timeline.view.tsx'
import { format } from '../../i18n/format.ts'
import type { Linking } from '../openid/link-account.ts'
import type { OwnAccount } from './own-account.ts'
import { text } from './text.ts'

export type Deed = 'welcome' | 'ended' | 'linked'
type Props = {
  readonly own: OwnAccount
  readonly base: string
  /** What can be tied to the account; null where nothing can. */
  readonly linking: Linking | null
  readonly done: Deed | null
}

export const OwnAccountPage = ({ own, base, linking, done }: Props) => (
  <Stack>
    {done && (
      <Notice tone="positive" live>
        <p>{text[done]}</p>
        {done === 'welcome' && <p>{text.welcomeCodes}</p>}
      </Notice>
    )}
    <PageHeader title={text.title} remark={text.intro} />
    <Codes own={own} base={base} isFirst={done === 'welcome'} />
    {linking && <Provider linking={linking} base={base} />}
    <Sessions own={own} base={base} />
    <SignIns own={own} />
    <Paragraph look="small">{text.lost}</Paragraph>
  </Stack>
)

const Codes = ({
  own: { account, codesLeft },
  base,
  isFirst,
}: Pick<Props, 'own' | 'base'> & { readonly isFirst: boolean }) => (
  <Card id="account" title={text.account}>
    {codesLeft === null ? (
      <Paragraph>{text.byProvider}</Paragraph>
    ) : (
      <>
        <SummaryList items={[{ label: text.signInName, value: <kbd>{account.signInName}</kbd> }]} />
        <Paragraph>{`${text.codesAbout} ${text.codesLeft(codesLeft)}`}</Paragraph>
        <Form action={`${base}/herstelcodes`}>
          {codesLeft > 0 && <Paragraph look="small">{text.makeCodesAbout}</Paragraph>}
          <Button look={isFirst ? 'primary' : 'secondary'} icon="key">
            {text.makeCodes}
          </Button>
        </Form>
      </>
    )}
  </Card>
)

const Provider = ({ linking, base }: { readonly linking: Linking; readonly base: string }) => (
  <Card id="provider" title={linking.label}>
    {linking.linkedAt === null ? (
      <>
        <Paragraph>{text.linkAbout(linking.label)}</Paragraph>
        <ButtonRow>
          <ButtonLink href={linking.href} look="secondary" icon="link">
            {text.link(linking.label)}
          </ButtonLink>
        </ButtonRow>
      </>
    ) : (
      <>
        <Paragraph>{text.tied(linking.label, linking.linkedAt)}</Paragraph>
        <Form action={`${base}/ontkoppelen`}>
          <Button look="secondary">{text.untie}</Button>
        </Form>
      </>
    )}
  </Card>
)

const Sessions = ({ own: { sessions }, base }: Pick<Props, 'own' | 'base'>) => (
  <Card id="sessions" title={text.sessions}>
    <Timeline
      items={sessions.map(({ startedAt, seenAt, way, device, isThis }) => ({
        when: text.since(startedAt, seenAt),
        title: text.session(device, way),
        icon: 'user' as const,
        tag: isThis && <Tag tone="positive">{text.thisOne}</Tag>,
      }))}
    />
    {sessions.length > 1 ? (
      <Form action={`${base}/andere-apparaten`}>
        <Button look="negative" icon="sign-out">
          {text.endOthers}
        </Button>
      </Form>
    ) : (
      <Paragraph look="small">{text.onlyThis}</Paragraph>
    )}
  </Card>
)

const SignIns = ({ own: { signIns, refused } }: Pick<Props, 'own'>) => (
  <Card id="sign-ins" title={text.signIns}>
    {refused > 0 && (
      <Notice tone="warning">
        <p>{text.refused(refused)}</p>
      </Notice>
    )}
    <Timeline
      items={signIns.map(({ at, way, device }) => ({
        when: format.moment(at),
        title: text.session(device, way),
        icon: 'check' as const,
      }))}
    />
    <Paragraph look="small">{text.notYou}</Paragraph>
  </Card>
)

/** The only page on which these codes ever stand. */
export const RecoveryCodesPage = ({ codes, base }: { readonly codes: readonly string[]; readonly base: string }) => (
  <Reading>
    <PageHeader title={text.made.title} />
    <Notice tone="warning" title={text.made.once} live>
      <p>{text.made.about}</p>
    </Notice>
    <ul>
      {codes.map(code => (
        <li>
          <kbd>{code}</kbd>
        </li>
      ))}
    </ul>
    <ButtonRow>
      <ButtonLink href={base} icon="check">
        {text.made.ready}
      </ButtonLink>
      <PrintButton />
    </ButtonRow>
  </Reading>
)
