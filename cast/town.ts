/** Vlierdam: one invented municipality, its centre, six and more organisations and the people who work there. */
import type { LocationId, Organisation, OrganisationId, Professional, ProfessionalId } from '../src/centre/index.ts'
import type { Role } from '../src/platform/auth/roles.ts'
import type { MunicipalityCode } from '../src/platform/ctx.ts'

/** CBS gives codes up to 1992; 99xx is no municipality's. */
export const vlierdam = {
  code: '9901' as MunicipalityCode,
  name: 'Vlierdam',
  host: 'localhost',
  theme: 'opencjg',
  phone: '088 000 00 00',
}
/** A neighbour on the same server, to prove that neither sees the other's people. */
export const biezendrecht = {
  code: '9902' as MunicipalityCode,
  name: 'Biezendrecht',
  host: 'biezendrecht.localhost',
  theme: 'groen',
  phone: '088 000 00 01',
}

const organisation = (number: number, name: string, kind: Organisation['kind']): Organisation => ({
  id: `00000000-0000-7000-8000-0000000001${String(number).padStart(2, '0')}` as OrganisationId,
  name,
  kind,
  phone: `088 000 01 ${String(number).padStart(2, '0')}`,
  email: `info@organisatie${number}.example`,
})

export const organisations = {
  centre: organisation(1, 'CJG Vlierdam', 'cjg'),
  youthHealthCare: organisation(2, 'JGZ Waterland', 'youth-health-care'),
  neighbourhoodTeam: organisation(3, 'Wijkteam Noord', 'neighbourhood-team'),
  school: organisation(4, 'Basisschool De Vlinder', 'school'),
  schoolSocialWork: organisation(5, 'Schoolmaatschappelijk werk Vlierdam', 'school-social-work'),
  mentalHealthCare: organisation(6, 'Jeugd-ggz De Brug', 'mental-health-care'),
  debtHelp: organisation(7, 'Budgetwinkel Vlierdam', 'debt-help'),
  municipality: organisation(8, 'Gemeente Vlierdam', 'municipality'),
  childcare: organisation(9, 'Kinderopvang Pippeloentje', 'childcare'),
  police: organisation(10, 'Politie basisteam Vlierdam', 'police'),
  schoolAttendance: organisation(11, 'Leerplicht Vlierdam', 'school-attendance'),
  generalPractice: organisation(12, 'Huisartsenpraktijk Marktplein', 'general-practice'),
  maternityCare: organisation(13, 'Verloskundigen De Ooievaar', 'midwifery'),
  youthHelpAccess: organisation(14, 'Toegang jeugdhulp Vlierdam', 'youth-help-access'),
  certifiedInstitution: organisation(15, 'Jeugdbescherming Waterland', 'certified-institution'),
  veiligThuis: organisation(16, 'Veilig Thuis Waterland', 'veilig-thuis'),
  childProtectionBoard: organisation(17, 'Raad voor de Kinderbescherming, locatie Vlierdam', 'child-protection-board'),
} as const

type Member = Professional & { readonly slug: string; readonly role: Role }

const member = (
  number: number,
  name: string,
  profession: string,
  organisation: Organisation,
  slug: string,
  role: Role,
): Member => ({
  id: `00000000-0000-7000-8000-0000000002${String(number).padStart(2, '0')}` as ProfessionalId,
  name,
  profession,
  organisation,
  phone: `088 000 02 ${String(number).padStart(2, '0')}`,
  email: `${slug}@vlierdam.example`,
  slug,
  role,
})

const o = organisations
export const professionals = {
  nurse: member(1, 'Mirjam Jansen', 'jeugdverpleegkundige', o.youthHealthCare, 'jeugdverpleegkundige', 'youth-nurse'),
  doctor: member(2, 'Daniel Okafor', 'jeugdarts', o.youthHealthCare, 'jeugdarts', 'youth-doctor'),
  desk: member(3, 'Wil de Boer', 'medewerker balie', o.centre, 'balie', 'desk'),
  pedagogue: member(4, 'Sanne Hoekstra', 'pedagoog', o.centre, 'pedagoog', 'pedagogue'),
  schoolSocialWorker: member(
    5,
    'Yvonne Peters',
    'schoolmaatschappelijk werker',
    o.schoolSocialWork,
    'schoolmaatschappelijk-werker',
    'school-social-worker',
  ),
  neighbourhoodWorker: member(6, 'Karim Bakker', 'gezinswerker', o.neighbourhoodTeam, 'wijkteam', 'neighbourhood-team'),
  civilServant: member(7, 'Lotte van Dijk', 'beleidsmedewerker jeugd', o.municipality, 'gemeente', 'municipality'),
  administrator: member(8, 'Ruben Smit', 'beheerder', o.municipality, 'beheerder', 'administrator'),
  accessOfficer: member(9, 'Farah Amrani', 'consulent jeugdhulp', o.youthHelpAccess, 'consulent', 'youth-help-access'),
  agreementKeeper: member(
    10,
    'Joke Visser',
    'convenantbeheerder',
    o.municipality,
    'convenantbeheerder',
    'agreement-keeper',
  ),
  careCoordinatorAtSchool: member(11, 'Ilse Vermeer', 'intern begeleider', o.school, 'intern-begeleider', 'partner'),
  childcareWorker: member(12, 'Denise Kort', 'pedagogisch medewerker', o.childcare, 'kinderopvang', 'partner'),
  policeOfficer: member(13, 'Bram Willems', 'wijkagent', o.police, 'wijkagent', 'partner'),
  attendanceOfficer: member(14, 'Hatice Aydin', 'leerplichtambtenaar', o.schoolAttendance, 'leerplicht', 'partner'),
  generalPractitioner: member(15, 'Pieter van Leeuwen', 'huisarts', o.generalPractice, 'huisarts', 'partner'),
  processCoordinator: member(
    17,
    'Gerard Blom',
    'procesregisseur',
    o.municipality,
    'procesregisseur',
    'process-coordinator',
  ),
  midwife: member(16, 'Noor Hendriks', 'verloskundige', o.maternityCare, 'verloskundige', 'partner'),
  fellowServant: member(33, 'Omar Benhaddou', 'subsidieadviseur', o.municipality, 'gemeente-2', 'municipality'),
  alderman: member(32, 'Nienke Terpstra', 'wethouder jeugd', o.municipality, 'wethouder', 'municipality'),
  healthPromoter: member(
    31,
    'Femke Dijkstra',
    'gezondheidsbevorderaar GGD',
    o.youthHealthCare,
    'gezondheidsbevorderaar',
    'health-promoter',
  ),
} as const

/** Where people can walk in. */
export const locations = [
  {
    id: '00000000-0000-7000-8000-000000000301' as LocationId,
    name: 'CJG Centrum',
    street: 'Marktplein 3',
    postcode: '1234 AB',
    town: 'Vlierdam',
    days: [1, 2, 3, 4, 5],
    opensAt: '09:00',
    closesAt: '17:00',
  },
  {
    id: '00000000-0000-7000-8000-000000000302' as LocationId,
    name: 'CJG Noord',
    street: 'Wilgenstraat 41',
    postcode: '1235 CD',
    town: 'Vlierdam',
    days: [1, 3, 4],
    opensAt: '09:00',
    closesAt: '12:30',
  },
] as const
