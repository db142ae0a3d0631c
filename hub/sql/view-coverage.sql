-- How much of the goals is reported, by department and manager.
CREATE OR REPLACE VIEW `{views}.coverage` (
  department OPTIONS(description = 'Department in the registry'),
  manager OPTIONS(description = 'Address of the manager'),
  engineers OPTIONS(description = 'Number of people'),
  with_goals OPTIONS(description = 'Number of people with open key results'),
  mean_coverage OPTIONS(description = 'Mean of the reported share of the weight over the people who have one, as a fraction'),
  goals OPTIONS(description = 'Number of open key results'),
  goals_done OPTIONS(description = 'Of these, number with the status Done'),
  goals_at_risk OPTIONS(description = 'Of these, number with the status At risk')
)
OPTIONS(description = 'Coverage of goals by department and manager') AS
WITH
{people}
SELECT
  department,
  manager,
  COUNT(*) AS engineers,
  COUNTIF(goals > 0) AS with_goals,
  AVG(coverage) AS mean_coverage,
  SUM(goals) AS goals,
  SUM(goals_done) AS goals_done,
  SUM(goals_at_risk) AS goals_at_risk
FROM people
GROUP BY department, manager
