/** People as everyone here may know them: identity only, no health, no worries. */
export type PersonId = string & { readonly __brand: 'PersonId' }
export type ChildId = PersonId & { readonly __child: 'ChildId' }
export type FamilyId = string & { readonly __brand: 'FamilyId' }
export type HouseholdId = string & { readonly __brand: 'HouseholdId' }
export type SchoolId = string & { readonly __brand: 'SchoolId' }

export type Sex = 'male' | 'female' | 'unknown'

/** Born on a day, or still expected on one. */
export type Birth =
  | { readonly kind: 'born'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'expected'; readonly on: Temporal.PlainDate }

/** A youth, from before birth until the day of turning 23. */
export type Child = {
  readonly id: ChildId
  readonly givenNames: string
  readonly familyName: string
  readonly sex: Sex
  readonly birth: Birth
  readonly diedOn: Temporal.PlainDate | null
  readonly hasBsn: boolean
  readonly language: string
  readonly interpreterLanguage: string | null
}

export type Guardian = {
  readonly id: PersonId
  readonly givenNames: string
  readonly familyName: string
  readonly relation: Relation
  readonly custody: Custody
  readonly phone: string | null
  readonly email: string | null
  readonly interpreterLanguage: string | null
}
export const relations = ['mother', 'father', 'parent', 'step-parent', 'foster-parent', 'guardian'] as const
export type Relation = (typeof relations)[number]
export type Custody = 'with-custody' | 'without-custody'

export type Address = {
  readonly street: string
  readonly houseNumber: string
  readonly postcode: string
  readonly town: string
}
export type Household = Address & {
  readonly id: HouseholdId
  /** An institution is not a home: living there together makes no match. */
  readonly kind: 'home' | 'institution'
  /** One of those who live here must not be found: the address is shown to nobody who need not know it. */
  readonly isSecret: boolean
}

export type Family = { readonly id: FamilyId; readonly name: string }
export type School = {
  readonly id: SchoolId
  readonly name: string
  readonly kind: SchoolKind
  readonly brin: string | null
}
export const schoolKinds = ['childcare', 'primary', 'special', 'secondary', 'vocational'] as const
export type SchoolKind = (typeof schoolKinds)[number]

/** Where a child goes to school, from when; `className` is the group or class as the school calls it. */
export type Enrolment = {
  readonly school: School
  readonly className: string | null
  readonly since: Temporal.PlainDate
  /** The first day on which the child no longer goes there; null while nobody knows one. */
  readonly until: Temporal.PlainDate | null
}

/** 'Sem de Vries' */
export const fullName = (person: { readonly givenNames: string; readonly familyName: string }): string =>
  `${person.givenNames} ${person.familyName}`.trim()

/** 'Lindelaan 12, 1234 AB Vlierdam', or that it is secret: what any page may show. */
export const addressWords = (home: Address & { readonly isSecret?: boolean }): string =>
  home.isSecret ? 'Geheim adres' : wholeAddress(home)

/** The address also when it is secret: for a letter to whoever lives there, and for who keeps the register. */
export const wholeAddress = (home: Address): string =>
  `${home.street} ${home.houseNumber}, ${home.postcode} ${home.town}`

/** Each address once: whoever was registered twice may live there twice. */
export const atDifferentAddresses = (homes: readonly Household[]): readonly Household[] =>
  firstOfEach(homes, home => addressKey(home))

/** What two ways to type one address have in common: neither capitals nor spaces make another. */
export const addressKey = (home: Address): string =>
  [home.street, home.houseNumber, home.postcode, home.town]
    .map(part => part.replace(/\s+/g, '').toLowerCase())
    .join(' ')

/** Each name once: a merge may leave two registrations of one parent. */
export const differentNames = (people: readonly Named[]): readonly string[] =>
  firstOfEach(people, nameKey).map(fullName)

/** What two ways to type one name have in common. */
export const nameKey = (person: Named): string => fullName(person).replace(/\s+/g, ' ').toLowerCase()

type Named = { readonly givenNames: string; readonly familyName: string }

const firstOfEach = <T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] =>
  [...Map.groupBy(all, keyOf).values()].flatMap(([first]) => first ?? [])

/** Lower case, without accents: what is searched in, and what is typed to search. */
export const searchName = (person: { readonly givenNames: string; readonly familyName: string }): string =>
  fullName(person)
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđßæœþ]/g, letter => plainLetters[letter] ?? letter)

/** Letters that Unicode does not take apart into a plain letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}
