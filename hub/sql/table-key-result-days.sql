-- One row for each open key result and day of collection.
CREATE TABLE IF NOT EXISTS `{data}.key_result_days` (
  day DATE NOT NULL OPTIONS(description = 'Day of the collection'),
  collected_at TIMESTAMP NOT NULL OPTIONS(description = 'When the workbook was read (UTC); the newest rows of a workbook count'),
  workbook STRING NOT NULL OPTIONS(description = 'ID of the spreadsheet'),
  department STRING NOT NULL OPTIONS(description = 'Department in the registry'),
  engineer STRING OPTIONS(description = 'Pseudonym of the engineer; null: the workbook has no open key results'),
  key_result STRING NOT NULL OPTIONS(description = 'Fingerprint of the ID of the key result; its text never leaves the workbook'),
  objective STRING NOT NULL OPTIONS(description = 'Name of the objective; empty if none is chosen'),
  weight FLOAT64 OPTIONS(description = 'Weight within the objective; null: a share of the remainder'),
  progress FLOAT64 OPTIONS(description = 'Progress up to the cap, as a fraction; null: unreported or not scored'),
  status STRING OPTIONS(description = 'Done, On track, Behind or At risk; null: no dates or no progress'),
  due_on DATE OPTIONS(description = 'Last day of the key result')
)
PARTITION BY day
CLUSTER BY department, workbook, engineer
OPTIONS(description = 'Open key results on each day of collection', partition_expiration_days = 1100)
