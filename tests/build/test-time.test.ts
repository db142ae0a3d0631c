const start = Date.parse(process.env.TEST_NOW ?? '2026-10-14T10:00+07:00');

test('B31 a test file starts at the time of the tests, whatever the clock of the machine', () => {
  for (const now of [Date.now(), Date.parse(new Date().toISOString()), Date.parse(Date())]) {
    expect(now).toBeGreaterThan(start - 1000);
    expect(now).toBeLessThan(start + 600_000);
  }
  expect(new Date(0).getTime()).toBe(0);
  expect(new Date()).toBeInstanceOf(Date);
});

test('B31 fake timers start at the time of the tests too', () => {
  jest.useFakeTimers();
  expect(Date.now()).toBe(start);
  jest.useRealTimers();
});
