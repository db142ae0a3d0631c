-- Removes the rows of everybody who is in no workbook any more. A workbook counts as it was collected last, unless that was more
-- than five weeks before the newest collection.
DELETE FROM one_on_ones_data.one_on_ones WHERE engineer NOT IN (
  SELECT engineer FROM (
    SELECT * FROM one_on_ones_data.engineer_days
    WHERE day >= DATE_SUB((SELECT MAX(day) FROM one_on_ones_data.engineer_days), INTERVAL 35 DAY)
    QUALIFY RANK() OVER (PARTITION BY workbook ORDER BY collected_at DESC) = 1
  )
  WHERE engineer IS NOT NULL
);
DELETE FROM one_on_ones_data.key_result_days WHERE engineer NOT IN (
  SELECT engineer FROM (
    SELECT * FROM one_on_ones_data.engineer_days
    WHERE day >= DATE_SUB((SELECT MAX(day) FROM one_on_ones_data.engineer_days), INTERVAL 35 DAY)
    QUALIFY RANK() OVER (PARTITION BY workbook ORDER BY collected_at DESC) = 1
  )
  WHERE engineer IS NOT NULL
);
DELETE FROM one_on_ones_data.engineer_days WHERE engineer NOT IN (
  SELECT engineer FROM (
    SELECT * FROM one_on_ones_data.engineer_days
    WHERE day >= DATE_SUB((SELECT MAX(day) FROM one_on_ones_data.engineer_days), INTERVAL 35 DAY)
    QUALIFY RANK() OVER (PARTITION BY workbook ORDER BY collected_at DESC) = 1
  )
  WHERE engineer IS NOT NULL
);
