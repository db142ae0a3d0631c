-- Who was met within the cadence at the end of each of the last twelve months, as the chart on the tab Charts of a workbook.
CREATE OR REPLACE VIEW `{views}.participation` (
  month OPTIONS(description = 'First day of the month'),
  department OPTIONS(description = 'Department in the registry'),
  manager OPTIONS(description = 'Address of the present manager'),
  engineers OPTIONS(description = 'Number of people from their first 1:1 on; those never met count in the current month'),
  met OPTIONS(description = 'Of these, number with a 1:1 within their cadence at the end of the month, or today'),
  met_share OPTIONS(description = 'met / engineers, as a fraction'),
  one_on_ones OPTIONS(description = 'Number of 1:1s held in the month')
)
OPTIONS(description = 'Participation by month, department and manager') AS
WITH
{people},
{meetings},
  months AS (
    SELECT month, LEAST(LAST_DAY(month), {today}) AS last_day
    FROM UNNEST(GENERATE_DATE_ARRAY(DATE_SUB(DATE_TRUNC({today}, MONTH), INTERVAL 11 MONTH), {today}, INTERVAL 1 MONTH)) AS month
  ),
  counted AS (
    SELECT months.month, months.last_day, people.*
    FROM months
    CROSS JOIN people
    WHERE months.last_day >= COALESCE(people.first_met_on, {today})
  ),
  -- One row for each person and month, and one more for each 1:1 that counts in it.
  engineer_months AS (
    SELECT month, department, manager, 1 AS engineers, 0 AS met, 0 AS held FROM counted
    UNION ALL
    SELECT
      counted.month,
      counted.department,
      counted.manager,
      0 AS engineers,
      MAX(IF(DATE_DIFF(counted.last_day, meetings.held_on, DAY) BETWEEN 0 AND counted.cadence_days, 1, 0)) AS met,
      COUNTIF(DATE_TRUNC(meetings.held_on, MONTH) = counted.month) AS held
    FROM counted
    JOIN meetings ON meetings.workbook = counted.workbook AND meetings.engineer = counted.engineer
    GROUP BY counted.month, counted.department, counted.manager, counted.workbook, counted.engineer
  )
SELECT
  month,
  department,
  manager,
  SUM(engineers) AS engineers,
  SUM(met) AS met,
  SAFE_DIVIDE(SUM(met), SUM(engineers)) AS met_share,
  SUM(held) AS one_on_ones
FROM engineer_months
GROUP BY month, department, manager
