-- Answers at 1:1s. BigQuery returns only groups of five or more people: SELECT WITH AGGREGATION_THRESHOLD month, department,
-- AVG(feeling) AS feeling, AVG(workload) AS workload FROM ... GROUP BY month, department.
CREATE OR REPLACE VIEW `{views}.feeling_and_workload`
OPTIONS(
  description = 'Answers on feeling and workload, only for groups of five or more people',
  privacy_policy = '{"aggregation_threshold_policy": {"threshold": 5, "privacy_unit_column": "engineer"}}'
) AS
WITH
{people},
{meetings}
SELECT
  meetings.month,
  people.department,
  people.manager,
  people.team,
  meetings.engineer,
  meetings.feeling,
  meetings.workload
FROM meetings
JOIN people ON people.workbook = meetings.workbook AND people.engineer = meetings.engineer
WHERE meetings.feeling IS NOT NULL OR meetings.workload IS NOT NULL
