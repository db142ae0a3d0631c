-- One row for each engineer and day of collection.
CREATE TABLE IF NOT EXISTS `{data}.engineer_days` (
  day DATE NOT NULL OPTIONS(description = 'Day of the collection'),
  collected_at TIMESTAMP NOT NULL OPTIONS(description = 'When the workbook was read (UTC); the newest rows of a workbook count'),
  workbook STRING NOT NULL OPTIONS(description = 'ID of the spreadsheet'),
  department STRING NOT NULL OPTIONS(description = 'Department in the registry'),
  engineer STRING OPTIONS(description = 'Pseudonym of the engineer; null: the workbook has no engineers'),
  name STRING OPTIONS(description = 'Name, only if the registry allows names for the workbook'),
  manager STRING NOT NULL OPTIONS(description = 'Address of the manager; empty if unknown'),
  team STRING NOT NULL OPTIONS(description = 'Team; empty if unknown'),
  status STRING NOT NULL OPTIONS(description = 'Active, On leave or Left'),
  cadence_days INT64 NOT NULL OPTIONS(description = 'Agreed number of days from one 1:1 to the next'),
  started_on DATE OPTIONS(description = 'First day of work'),
  first_met_on DATE OPTIONS(description = 'Day of the first 1:1; null: never met'),
  last_met_on DATE OPTIONS(description = 'Day of the last 1:1; null: never met'),
  next_due_on DATE OPTIONS(description = 'Day by which to meet again; null: never met'),
  goals INT64 NOT NULL OPTIONS(description = 'Number of open key results'),
  goals_done INT64 NOT NULL OPTIONS(description = 'Of these, number with the status Done'),
  goals_at_risk INT64 NOT NULL OPTIONS(description = 'Of these, number with the status At risk'),
  actions_open INT64 NOT NULL OPTIONS(description = 'Number of open action items'),
  actions_overdue INT64 NOT NULL OPTIONS(description = 'Of these, number due before the day of collection'),
  score FLOAT64 OPTIONS(description = 'Score of the engineer, as a fraction; null: nothing to score'),
  coverage FLOAT64 OPTIONS(description = 'Share of the weight that is reported, as a fraction')
)
PARTITION BY day
CLUSTER BY department, workbook
OPTIONS(description = 'Engineers on each day of collection', partition_expiration_days = 1100)
