-- Overdue 1:1s and action items today, by department and manager.
CREATE OR REPLACE VIEW `{views}.overdue` (
  department OPTIONS(description = 'Department in the registry'),
  manager OPTIONS(description = 'Address of the manager'),
  engineers OPTIONS(description = 'Number of people'),
  overdue OPTIONS(description = 'Number of people whose next 1:1 was due before today'),
  never_met OPTIONS(description = 'Number of people without any 1:1'),
  most_days_overdue OPTIONS(description = 'Days since the longest overdue 1:1 was due; null if none is'),
  actions_overdue OPTIONS(description = 'Number of overdue action items on the day of collection')
)
OPTIONS(description = 'Overdue 1:1s by department and manager') AS
WITH
{people}
SELECT
  department,
  manager,
  COUNT(*) AS engineers,
  COUNTIF(next_due_on < {today}) AS overdue,
  COUNTIF(next_due_on IS NULL) AS never_met,
  MAX(IF(next_due_on < {today}, DATE_DIFF({today}, next_due_on, DAY), NULL)) AS most_days_overdue,
  SUM(actions_overdue) AS actions_overdue
FROM people
GROUP BY department, manager
