-- Key results by department and objective, as they were collected last.
CREATE OR REPLACE VIEW `{views}.objectives` (
  department OPTIONS(description = 'Department in the registry'),
  objective OPTIONS(description = 'Name of the objective'),
  key_results OPTIONS(description = 'Number of open key results'),
  reported OPTIONS(description = 'Of these, number with a progress'),
  mean_progress OPTIONS(description = 'Mean progress of the reported ones, as a fraction'),
  at_risk OPTIONS(description = 'Number with the status At risk')
)
OPTIONS(description = 'Key results by department and objective') AS
WITH
{people},
  key_results AS (
    SELECT * FROM (
      SELECT * FROM `{data}.key_result_days`
      WHERE day >= DATE_SUB({today}, INTERVAL 35 DAY)
      QUALIFY RANK() OVER (PARTITION BY workbook ORDER BY collected_at DESC) = 1
    )
    WHERE engineer IS NOT NULL
  )
SELECT
  people.department,
  key_results.objective,
  COUNT(*) AS key_results,
  COUNT(key_results.progress) AS reported,
  AVG(key_results.progress) AS mean_progress,
  COUNTIF(key_results.status = 'At risk') AS at_risk
FROM key_results
JOIN people ON people.workbook = key_results.workbook AND people.engineer = key_results.engineer
GROUP BY people.department, key_results.objective
