/**
 * When the tests take place: 10:00 on a Wednesday in Jakarta, where their workbooks are; TEST_NOW, such as
 * 2027-01-01T00:30+07:00, is another time. Milliseconds since 1970.
 */
export function testInstant(): number {
  const text = process.env.TEST_NOW ?? '2026-10-14T10:00+07:00';
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new Error(`TEST_NOW is no time: ${text}`);
  return instant;
}

/** The time zone of the browser: the workbooks', or TEST_BROWSER_ZONE. */
export const browserZone = () => process.env.TEST_BROWSER_ZONE ?? 'Asia/Jakarta';
