/**
 * The vaccines a Dutch child's record can hold: what they protect against and how they are coded.
 * SNOMED CT codes: displays as checked in the HL7 Belgium vaccination value set. Note that 836500008 (Hib with MenC)
 * is used for the hexavalent vaccine in some applications: that is an error.
 * What vaccines from elsewhere and from before hold: the vaccine types of the RIVM-DVP prototype of May 2023.
 * RIVM codes ("soort vaccinatie", OID 2.16.840.1.113883.2.4.4.40.76): only those seen in messages; the list is incomplete.
 * Product names: seen in use in 2024. They are suggestions for a form, never a rule.
 */
export type Disease =
  | 'diphtheria'
  | 'pertussis'
  | 'tetanus'
  | 'polio'
  | 'hib'
  | 'hepatitis-b'
  | 'pneumococcal'
  | 'rotavirus'
  | 'mumps'
  | 'measles'
  | 'rubella'
  | 'meningococcal-c'
  | 'meningococcal-awy'
  | 'hpv'
  | 'rsv'
  | 'meningococcal-b'
  | 'varicella'
  | 'hepatitis-a'
  | 'tuberculosis'

export type Vaccine = {
  /** The name on the vaccination card. */
  name: string
  protectsAgainst: readonly Disease[]
  /** A booster product refreshes immunity; it cannot build it. */
  isBooster: boolean
  snomed: string | null
  rivm: string | null
  products: readonly string[]
}

type Facts = { booster?: true; snomed?: string; rivm?: string; products?: readonly string[] }

const vaccine = (name: string, protectsAgainst: readonly Disease[], facts: Facts = {}): Vaccine => ({
  name,
  protectsAgainst,
  isBooster: facts.booster ?? false,
  snomed: facts.snomed ?? null,
  rivm: facts.rivm ?? null,
  products: facts.products ?? [],
})

const dt = ['diphtheria', 'tetanus'] as const
const dkt = ['diphtheria', 'pertussis', 'tetanus'] as const
const dktp = ['diphtheria', 'pertussis', 'tetanus', 'polio'] as const

/** Every vaccine by its id. Ids are the names on the card in kebab-case; they are stored, so they never change. */
export const vaccines = {
  'dktp-hib-hepb': vaccine('DKTP-Hib-HepB', [...dktp, 'hib', 'hepatitis-b'], {
    snomed: '871895005',
    rivm: '11',
    products: ['Vaxelis'],
  }),
  'dktp-hib': vaccine('DKTP-Hib', [...dktp, 'hib']),
  dktp: vaccine('DKTP', dktp, { snomed: '871878002', rivm: '01' }),
  // SNOMED CT knows no separate booster: the code is that of DKTP, so a code alone does not tell the two apart.
  'dktp-booster': vaccine('DKTP-booster', dktp, { booster: true, snomed: '871878002', products: ['Boostrix Polio'] }),
  dkt: vaccine('DKT', dkt, { booster: true, snomed: '871875004' }),
  dtp: vaccine('DTP', [...dt, 'polio'], { snomed: '871837004' }),
  dt: vaccine('DT', dt, { snomed: '871826000' }),
  ipv: vaccine('Polio (IPV)', ['polio'], { snomed: '871739009' }),
  hib: vaccine('Hib', ['hib'], { snomed: '871764007' }),
  'hep-b': vaccine('HepB', ['hepatitis-b'], { snomed: '871822003' }),
  // Antibodies against hepatitis B, not a vaccine.
  hbig: vaccine('HBIg', ['hepatitis-b']),
  pneu: vaccine('Pneu', ['pneumococcal'], { snomed: '981000221107', rivm: '08', products: ['Synflorix'] }),
  rota: vaccine('Rota', ['rotavirus'], { snomed: '871761004', products: ['Rotarix'] }),
  bmr: vaccine('BMR', ['mumps', 'measles', 'rubella'], { snomed: '871831003', rivm: '04', products: ['M-M-RVaxPro'] }),
  'mumps-measles': vaccine('Bof-mazelen', ['mumps', 'measles']),
  'measles-rubella': vaccine('Mazelen-rodehond', ['measles', 'rubella']),
  mumps: vaccine('Bof', ['mumps']),
  measles: vaccine('Mazelen', ['measles']),
  rubella: vaccine('Rodehond', ['rubella']),
  'men-c': vaccine('MenC', ['meningococcal-c'], { snomed: '871866001' }),
  'men-acwy': vaccine('MenACWY', ['meningococcal-c', 'meningococcal-awy'], {
    snomed: '871873006',
    products: ['MenQuadfi'],
  }),
  hpv: vaccine('HPV', ['hpv'], { snomed: '911000221103', rivm: '09', products: ['Cervarix'] }),
  // Antibodies (nirsevimab), not a vaccine. No SNOMED CT code of its own was found.
  rsv: vaccine('RSV', ['rsv']),

  // Not in the programme: given elsewhere, or before. DKT here is the vaccine of the first doses, not the booster.
  'dkt-primary': vaccine('DKT (eerste doses)', dkt),
  'dkt-hib': vaccine('DKT-Hib', [...dkt, 'hib']),
  'dkt-hepb': vaccine('DKT-HepB', [...dkt, 'hepatitis-b']),
  'dkt-hib-hepb': vaccine('DKT-Hib-HepB', [...dkt, 'hib', 'hepatitis-b']),
  'dktp-hepb': vaccine('DKTP-HepB', [...dktp, 'hepatitis-b']),
  'dk-hib': vaccine('DK-Hib', ['diphtheria', 'pertussis', 'hib']),
  dp: vaccine('DP', ['diphtheria', 'polio'], { rivm: '18' }),
  tp: vaccine('TP', ['tetanus', 'polio']),
  diphtheria: vaccine('Difterie', ['diphtheria']),
  pertussis: vaccine('Kinkhoest', ['pertussis']),
  tetanus: vaccine('Tetanus', ['tetanus']),
  'hib-hepb': vaccine('Hib-HepB', ['hib', 'hepatitis-b']),
  'hib-men-c': vaccine('Hib-MenC', ['hib', 'meningococcal-c'], { snomed: '836500008' }),
  'bmr-varicella': vaccine('BMR-waterpokken', ['mumps', 'measles', 'rubella', 'varicella']),
  varicella: vaccine('Waterpokken', ['varicella'], { snomed: '871919004' }),
  'men-b': vaccine('MenB', ['meningococcal-b'], { snomed: '1981000221108' }),
  'hep-a': vaccine('HepA', ['hepatitis-a']),
  bcg: vaccine('BCG', ['tuberculosis'], { snomed: '1861000221106', rivm: '07' }),
} satisfies Record<string, Vaccine>

export type VaccineId = keyof typeof vaccines

/** Is this word, from a form or a record, one of our vaccines? */
export const isVaccineId = (word: unknown): word is VaccineId =>
  typeof word === 'string' && Object.hasOwn(vaccines, word)

/** Every vaccine, in the order of the table. */
export const vaccineIds: readonly VaccineId[] = Object.keys(vaccines).filter(isVaccineId)
