/** The table of contents: every slice's pages, by the letters of the basic model. */

import type { Hono } from 'hono'
import { referralIndexApi } from './api/referral-index/api.ts'
import { referralIndexGuide } from './api/referral-index/routes.tsx'
import { messagesApi } from './api/youth-care-messages/api.ts'
import { accessLog } from './centre/access-log/routes.tsx'
import { administration } from './centre/administration/routes.tsx'
import { basicModel } from './centre/basic-model/routes.tsx'
import { serveCentres } from './centre/index.ts'
import { keptLocations } from './centre/locations/routes.tsx'
import { steering } from './centre/routers.ts'
import { founding } from './centre/set-up/founding/routes.tsx'
import { setUp } from './centre/set-up/routes.tsx'
import { offerChecking } from './centre/social-map/checking/routes.tsx'
import { familiesMap } from './centre/social-map/families/routes.tsx'
import { offerFiles, openData } from './centre/social-map/hsds/routes.tsx'
import { socialMap } from './centre/social-map/routes.tsx'
import { connectedSystems } from './centre/systems/routes.tsx'
import { careCoordination } from './features/care-coordination/routers.ts'
import { monitoring } from './features/governance/monitoring/routes.tsx'
import { accountingFor, payingFor } from './features/governance/routers.ts'
import { guidance } from './features/guidance/routers.ts'
import { healthPromotion } from './features/health-promotion/routers.ts'
import { localTexts } from './features/information/articles/editor/routes.tsx'
import { articles, texts } from './features/information/articles/routes.tsx'
import { home } from './features/information/home/routes.tsx'
import { messages, questions, readingInLanguage } from './features/information/routers.ts'
import { searchWords } from './features/information/search/own-words/routes.tsx'
import { searching } from './features/information/search/routes.tsx'
import { parentingHelp } from './features/parenting-help/routers.ts'
import { schoolCareLink } from './features/school-care-link/routers.ts'
import { signalling } from './features/signalling/routers.ts'
import { youthCareLink } from './features/youth-care-link/routers.ts'
import { careOfGroup } from './features/youth-health/index.ts'
import { questionnaireSending } from './features/youth-health/questionnaires/routes.tsx'
import { youthHealth } from './features/youth-health/routers.ts'
import { familyAccounts } from './people/accounts/routes.tsx'
import { addressProtection } from './people/address-protection/routes.tsx'
import { contactDetails } from './people/contact-details/routes.tsx'
import { custody } from './people/custody/routes.tsx'
import { family } from './people/family/routes.tsx'
import { identity } from './people/identity/routes.tsx'
import { families } from './people/index.ts'
import { merging } from './people/merge/routes.tsx'
import { registration } from './people/registration/routes.tsx'
import { ownRepresentation, representation } from './people/representation/routes.tsx'
import { schools } from './people/school/routes.tsx'
import { childSearch } from './people/search/routes.tsx'
import type { Asset } from './platform/assets/bundle.ts'
import { activating } from './platform/auth/invitations/routes.tsx'
import { discoverer } from './platform/auth/openid/discover.ts'
import type { Provider } from './platform/auth/openid/provider.ts'
import { openIdSettings } from './platform/auth/openid/settings/routes.tsx'
import { ownAccountRoutes } from './platform/auth/own/routes.tsx'
import { authRoutes } from './platform/auth/routes.tsx'
import type { Keys } from './platform/crypto/keys.ts'
import { installation } from './platform/ctx.ts'
import type { Database } from './platform/db/connect.ts'
import type { MailWay } from './platform/mail/mail-way.ts'
import { refusedMessages } from './platform/mail/refused/routes.tsx'
import { demoPostRoutes } from './platform/mail/routes.tsx'
import type { Live } from './platform/web/live/hub.ts'
import type { Route, Router } from './platform/web/router.ts'
import { server } from './platform/web/server.ts'
import { mijnCjg } from './portal/routers.ts'
import { menuFor } from './workplace/menu.ts'
import { frame, frameOfInstallation } from './workplace/shell.ts'
import { today } from './workplace/today/routes.tsx'

/** Every slice's routes, by the letters of the basic model (docs/model.md). */
const slices: readonly Router[] = [
  // a professional's day, a family's own pages
  today,
  ...mijnCjg,
  // who is who
  childSearch,
  registration,
  family,
  custody,
  familyAccounts,
  representation,
  ownRepresentation,
  addressProtection,
  contactDetails,
  identity,
  // what a record holds is for who looks after the child
  merging(careOfGroup),
  schools,
  // who we are
  administration,
  basicModel,
  setUp,
  socialMap,
  keptLocations,
  offerChecking,
  familiesMap,
  offerFiles,
  openData,
  connectedSystems,
  accessLog,
  ...steering,
  // B1 information and advice
  home,
  articles,
  texts,
  localTexts,
  searching,
  ...readingInLanguage,
  searchWords,
  ...questions,
  ...messages,
  // B2 signalling
  ...signalling,
  referralIndexGuide,
  // A youth health care
  ...youthHealth,
  // B3 guidance to help
  ...guidance,
  // B4 light parenting help
  ...parentingHelp,
  // B5 coordination of care
  ...careCoordination,
  // C the link to youth care
  ...youthCareLink,
  // D care at school
  ...schoolCareLink,
  // health promotion at schools
  ...healthPromotion,
  // the municipality
  monitoring,
  ...payingFor,
  ...accountingFor,
]

/** All routes of the program: those of the demo only when it is one, and one that says what becomes of mail, after the work lists whose addresses look like its own. */
export const routesOf = ({ demo, mail, openId }: Pick<Application, 'demo' | 'mail' | 'openId'>): readonly Route[] => {
  const signingIn = { openId: { discover: discoverer({ allowHttp: demo }), standard: openId ?? null }, families }
  return [
    authRoutes({ ...signingIn, demo }),
    activating,
    founding({ demo }),
    ...ownAccountRoutes(signingIn.openId),
    openIdSettings({ ...signingIn, demo }),
    demoPostRoutes({ demo }),
    refusedMessages,
    ...slices,
    questionnaireSending(mail),
  ].flatMap(router => router.routes)
}

export type Application = {
  readonly database: Database
  readonly keys: Keys
  readonly assets: ReadonlyMap<string, Asset>
  readonly demo: boolean
  readonly mail: MailWay
  /** By which OpenID provider families sign in where the municipality set none itself. */
  readonly openId?: Provider | null
  readonly clock: () => Temporal.Instant
  /** Tells open pages what is new. */
  readonly live?: Live
  readonly log: (line: Readonly<Record<string, unknown>>) => void
}

export function application(parts: Application): Hono {
  const centres = serveCentres(parts.database, parts.clock)
  return server({
    ...parts,
    routes: routesOf(parts),
    apis: [referralIndexApi, messagesApi],
    menuFor,
    meet: centres.meet,
    municipalityOf: host => centres.at(host)?.code,
    frame: framing => {
      if (framing.municipality === installation) return frameOfInstallation(framing)
      const centre = centres.of(framing.municipality)
      if (!centre) throw new Error(`no centre for ${framing.municipality}`)
      return frame(centre, framing)
    },
  })
}
