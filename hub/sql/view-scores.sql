-- Mean scores by department and manager, always with the number of people behind them.
CREATE OR REPLACE VIEW `{views}.scores` (
  department OPTIONS(description = 'Department in the registry'),
  manager OPTIONS(description = 'Address of the manager'),
  engineers OPTIONS(description = 'Number of people with a score'),
  mean_score OPTIONS(description = 'Mean of their scores, as a fraction'),
  mean_coverage OPTIONS(description = 'Mean of their coverage, as a fraction')
)
OPTIONS(description = 'Mean scores by department and manager') AS
WITH
{people}
SELECT
  department,
  manager,
  COUNT(score) AS engineers,
  AVG(score) AS mean_score,
  AVG(IF(score IS NULL, NULL, coverage)) AS mean_coverage
FROM people
GROUP BY department, manager
