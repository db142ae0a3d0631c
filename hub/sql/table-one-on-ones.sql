-- One row for each 1:1. A month of an engineer that changed is loaded again; the rows collected last count.
CREATE TABLE IF NOT EXISTS `{data}.one_on_ones` (
  day DATE NOT NULL OPTIONS(description = 'Day of the collection'),
  collected_at TIMESTAMP NOT NULL OPTIONS(description = 'When the workbook was read (UTC); the newest rows of an engineer and month count'),
  workbook STRING NOT NULL OPTIONS(description = 'ID of the spreadsheet'),
  department STRING NOT NULL OPTIONS(description = 'Department in the registry'),
  engineer STRING NOT NULL OPTIONS(description = 'Pseudonym of the engineer'),
  month DATE NOT NULL OPTIONS(description = 'First day of the month of the 1:1'),
  held_on DATE OPTIONS(description = 'Day of the 1:1; null: the month has no 1:1 any more'),
  manager STRING NOT NULL OPTIONS(description = 'Address of the manager who held it; empty if unknown'),
  feeling INT64 OPTIONS(description = 'Answer from 1 (very bad) to 5 (very good)'),
  workload INT64 OPTIONS(description = 'Answer from -2 (underworked) to 2 (overworked)'),
  score FLOAT64 OPTIONS(description = 'Score saved with the 1:1, as a fraction: 0.7 is 70 %'),
  coverage FLOAT64 OPTIONS(description = 'Share of the weight that was reported, as a fraction')
)
PARTITION BY day
CLUSTER BY department, workbook, engineer
OPTIONS(description = '1:1s of all workbooks, without any text')
