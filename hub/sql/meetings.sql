  -- The 1:1s of each engineer and month as they were loaded last.
  meetings AS (
    SELECT * FROM (
      SELECT * FROM `{data}.one_on_ones`
      WHERE TRUE
      QUALIFY RANK() OVER (PARTITION BY workbook, engineer, month ORDER BY collected_at DESC) = 1
    )
    WHERE held_on IS NOT NULL
  )
