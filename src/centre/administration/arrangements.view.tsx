import { Card } from '../../platform/html/components/card.view.tsx'
import { Grid } from '../../platform/html/components/columns.view.tsx'
import { type Way, Ways } from '../../platform/html/components/ways.view.tsx'
import type { Module, ModuleState } from '../modules.ts'
import { text } from './text.ts'

type Props = { readonly modules: readonly ModuleState[] }

const { arrangements: words } = text

/** Everything else that a municipality arranges, by the work it belongs to. */
export const Arrangements = (props: Props) => (
  <Grid>
    {groupsOf(props).map(({ id, title, ways }) => (
      <Card id={id} title={title}>
        <Ways ways={ways} />
      </Card>
    ))}
  </Grid>
)

type Group = { readonly id: string; readonly title: string; readonly ways: readonly Way[] }

const groupsOf = ({ modules }: Props): readonly Group[] => [
  { id: 'voordeur', title: words.frontDoor, ways: frontDoor },
  { id: 'signaleren', title: words.signalling, ways: signalling },
  { id: 'samenwerken', title: words.partners, ways: partnersWith(modules) },
  { id: 'gezondheidszorg', title: words.youthHealth, ways: youthHealth },
  { id: 'dossiers', title: words.records, ways: records },
]

/** What visitors find without signing in. */
const frontDoor: readonly Way[] = [
  { href: '/beheer/locaties', label: text.locations, icon: 'pin' },
  { href: '/beheer/spreekuren', label: text.consultationHours, icon: 'calendar' },
  { href: '/beheer/sociale-kaart', label: text.offerChecking, icon: 'book' },
  { href: '/beheer/sociale-kaart/bestand', label: text.offerFile, icon: 'upload' },
  { href: '/beheer/cursussen', label: text.courses, icon: 'course' },
  { href: '/beheer/cijfers', label: text.figures, icon: 'chart' },
  { href: '/beheer/wie-is-wie', label: text.whoIsWho, icon: 'users' },
  { href: '/beheer/berichten/geweigerd', label: text.refusedMessages, icon: 'mail' },
  { href: '/beheer/zoekwoorden', label: text.searchWords, icon: 'search' },
]

const signalling: readonly Way[] = [
  { href: '/beheer/signalen', label: text.concerns, icon: 'clock' },
  { href: '/beheer/verwijsindex', label: text.referralIndex, icon: 'flag' },
  { href: '/beheer/verwijsindex/ladder', label: text.ladder, icon: 'users' },
  { href: '/beheer/meldcode', label: text.reportingCode, icon: 'shield' },
  { href: '/beheer/lichte-hulp', label: text.lightHelp, icon: 'handshake' },
  { href: '/beheer/niet-bereikt', label: text.notReached, icon: 'phone' },
  { href: '/beheer/nazorg', label: text.aftercare, icon: 'phone' },
  { href: '/beheer/bemoeizorg', label: text.outreach, icon: 'family' },
]

/** A part that is off has no page. */
const partnersWith = (modules: Props['modules']): readonly Way[] => [
  ...(isOn(modules, 'school-care-link')
    ? [{ href: '/beheer/zorgteams', label: text.careTeams, icon: 'school' as const }]
    : []),
  { href: '/aanbod', label: text.socialMap, icon: 'book' },
  { href: '/beheer/gezinsplannen/metingen', label: text.planMeasures, icon: 'chart' },
  { href: '/verwijzingen/termijn', label: text.replyTerm, icon: 'arrow' },
  { href: '/beheer/verwijzingen', label: text.referralTerms, icon: 'clock' },
  { href: '/beheer/gezinsplannen', label: text.familyPlans, icon: 'target' },
  { href: '/beheer/jeugdzorg', label: text.youthCare, icon: 'send' },
  ...(isOn(modules, 'youth-care-link')
    ? [{ href: '/jeugdzorg/berichten/aanbieders', label: text.providers, icon: 'mail' as const }]
    : []),
  { href: '/beheer/regios', label: text.regions, icon: 'pin' },
  { href: '/beheer/overeenkomsten', label: text.agreements, icon: 'handshake' },
  { href: '/beheer/systemen', label: text.systems, icon: 'link' },
  { href: '/beheer/inloggen', label: text.signingIn, icon: 'key' },
]

const isOn = (modules: Props['modules'], module: Module): boolean =>
  modules.some(state => state.module === module && state.isOn)

const youthHealth: readonly Way[] = [
  { href: '/beheer/gezonde-school', label: text.healthySchool, icon: 'school' },
  { href: '/beheer/contactmomenten', label: text.contactMoments, icon: 'calendar' },
  { href: '/beheer/screening', label: text.screening, icon: 'eye' },
  { href: '/beheer/vragenlijsten', label: text.questionnaires, icon: 'list' },
]

const records: readonly Way[] = [
  { href: '/beheer/leeftijden', label: text.ages, icon: 'calendar' },
  { href: '/jeugd/inlezen', label: text.import, icon: 'upload' },
  { href: '/beheer/overdracht', label: text.transfer, icon: 'send' },
  { href: '/beheer/noodtoegang', label: text.brokenGlass, icon: 'lock' },
  { href: '/beheer/vernietiging', label: text.destruction, icon: 'archive' },
  { href: '/beheer/contacten', label: text.contacts, icon: 'clock' },
  { href: '/beheer/vraagbaak', label: text.colleagues, icon: 'clock' },
  { href: '/beheer/privacy', label: text.privacy, icon: 'shield' },
  { href: '/beheer/jeugdinformatie', label: text.youthInformation, icon: 'chart' },
]
