import type { HeldAccount } from '../../platform/auth/accounts/account.ts'
import { text as authText } from '../../platform/auth/text.ts'
import { Avatar } from '../../platform/html/components/avatar.view.tsx'
import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Grid, Stack } from '../../platform/html/components/columns.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { RecordHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { initialsOf } from '../../platform/html/initials.ts'
import type { Professional } from '../organisation.ts'
import { text } from './text.ts'

type Props = { readonly professional: Professional; readonly account: HeldAccount | undefined }

export const ProfessionalPage = ({ professional, account }: Props) => (
  <Stack>
    <Breadcrumb trail={[{ href: '/beheer', label: text.title }]} current={professional.name} />
    <RecordHeader
      avatar={<Avatar initials={initialsOf(professional.name)} kind="professional" size="large" />}
      title={professional.name}
      remark={`${professional.profession}, ${professional.organisation.name}`}
      facts={[
        { label: text.columns.phone, value: professional.phone ?? text.unknown },
        { label: text.columns.email, value: professional.email ?? text.unknown },
        { label: text.professional.account, value: accountWords(account) },
      ]}
    />
    {account && (
      <Grid>
        <Card id="renew" title={text.professional.renew}>
          <Paragraph>{text.professional.renewAbout}</Paragraph>
          <Form action={`/beheer/professionals/${professional.id}/inloggegevens`}>
            <Button look="secondary" icon="key">
              {text.professional.renew}
            </Button>
          </Form>
        </Card>
        <Card id="leave" title={text.professional.leave}>
          <Paragraph>{text.professional.leaveAbout}</Paragraph>
          <Form action={`/beheer/professionals/${professional.id}/vertrek`}>
            <Button look="negative" icon="sign-out">
              {text.professional.leave}
            </Button>
          </Form>
        </Card>
      </Grid>
    )}
  </Stack>
)

const accountWords = (account: HeldAccount | undefined): string =>
  account === undefined
    ? text.professional.noAccount
    : `${account.signInName} (${account.roles.map(role => authText.role[role]).join(', ')})`
