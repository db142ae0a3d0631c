  -- The people of each workbook as it was collected last, if that was within five weeks.
  people AS (
    SELECT * FROM (
      SELECT * FROM `{data}.engineer_days`
      WHERE day >= DATE_SUB({today}, INTERVAL 35 DAY)
      QUALIFY RANK() OVER (PARTITION BY workbook ORDER BY collected_at DESC) = 1
    )
    WHERE engineer IS NOT NULL AND status <> 'Left'
  )
