// Generated from the migrated database by scripts/generate-tables.ts. Do not edit.
// biome-ignore lint/complexity/noBannedTypes: placeholder until generated
export type Tables = {}
