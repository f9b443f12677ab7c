-- What the municipality may see of the centre: counts, and no child. The views stand in db/views/reporting.sql.
create schema reporting;
grant usage on schema reporting to cjg_reporting;

-- The views say what a figure is; whoever reads them reads nothing else.
revoke all on centre.municipality from cjg_reporting;
