/**
 * A referral index of ten million reports in a database of its own: four million youths in one to twelve reports each, in households of one to
 * four with one or two parents, by a hundred thousand reporters, spread over the seven years that reports are kept. Every pseudonym is the
 * SHA-256 of a number, so that the bench knows whom to report without asking.
 */
import pg from 'pg'

export const reportsInIndex = 10_000_000
export const youthsInIndex = 4_000_000
export const reporters = 100_000

/** As owner, with the indexes of the migrations made anew at the end, as after a restore. */
export async function fillIndex(url: string, say: (line: string) => void): Promise<void> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  try {
    await owner.query(`set maintenance_work_mem = '1GB'; set synchronous_commit = off`)
    const remade = await takeIndexes(owner)
    await owner.query(fillReporters)
    await owner.query(fillReports)
    await owner.query(fillWithdrawals)
    await owner.query(fillLog)
    say('the rows are in')
    for (const statement of remade) await owner.query(statement)
    await owner.query('vacuum (analyze, freeze) referral_index.report')
    for (const table of ['reporter', 'withdrawal', 'log']) await owner.query(`analyze referral_index.${table}`)
    await owner.query('checkpoint')
  } finally {
    await owner.end()
  }
}

/** Drops what would be kept up row by row, and gives the statements that make it again. */
async function takeIndexes(owner: pg.Client): Promise<readonly string[]> {
  const constraints = await owner.query<{ make: string; drop: string }>(`
    select format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) as make,
      format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as drop
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace
    where n.nspname = 'referral_index' and c.contype in ('p', 'f', 'u')
    order by array_position(array['p', 'u', 'f']::"char"[], c.contype)`)
  const indexes = await owner.query<{ make: string; drop: string }>(`
    select pg_get_indexdef(i.indexrelid) as make, format('drop index %s', i.indexrelid::regclass) as drop
    from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
    where n.nspname = 'referral_index' and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`)
  for (const { drop } of [...indexes.rows, ...constraints.rows.toReversed()]) await owner.query(drop)
  return [...constraints.rows, ...indexes.rows].map(({ make }) => make)
}

const fillReporters = `
  insert into referral_index.reporter
  select lpad((n % 342)::text, 4, '0'), md5('reporter ' || n)::uuid, md5('organisation ' || n / 10)::uuid, 'Melder ' || n,
    '088 000 ' || lpad((n % 10000)::text, 4, '0'), 'melder' || n || '@example.org', 'Organisatie ' || n / 10,
    (array['youth-help', 'youth-health', 'health-care', 'education', 'social-support', 'police-and-justice'])[1 + n / 10 % 6]
  from generate_series(0, ${reporters - 1}) n`

/** \`householdOf\` and \`parentsOf\` in youth.ts say the same. */
const fillReports = `
  insert into referral_index.report (subject, id, address, parent_1, parent_2, layer, reporter_municipality, reporter_id, organisation_id,
    reported_at, remove_by, gone_by)
  select sha256(('youth ' || youth)::bytea), uuidv7(ago), case when youth % 20 > 0 then sha256(('address ' || household)::bytea) end,
    sha256(('mother ' || household)::bytea),
    case when household % 5 > 0 then sha256(('father ' || household - case when household % 7 = 0 then 1 else 0 end)::bytea) end, 1,
    lpad((reporter % 342)::text, 4, '0'), md5('reporter ' || reporter)::uuid, md5('organisation ' || reporter / 10)::uuid,
    now() + ago, (now() + ago + interval '2 years')::date, (now() + ago + interval '7 years')::date
  from (
    select youth, reporter, ago, youth / 10 * 4 + case when youth % 10 = 0 then 0 when youth % 10 < 3 then 1 when youth % 10 < 6 then 2 else 3 end as household
    from (
      select (random() * ${youthsInIndex - 1})::int as youth, (random() * ${reporters - 1})::int as reporter,
        make_interval(days => -((${reportsInIndex} - n) * 2555.0 / ${reportsInIndex})::int) as ago
      from generate_series(1, ${reportsInIndex}) n) drawn) placed`

/** One in ten was taken back, because the risk was gone. */
const fillWithdrawals = `
  insert into referral_index.withdrawal
  select subject, id, least(reported_at::date + 200, current_date) from referral_index.report where random() < 0.1`

const fillLog = `
  insert into referral_index.log
  select reporter_municipality, id, reporter_id, 'reported', reported_at from referral_index.report`
