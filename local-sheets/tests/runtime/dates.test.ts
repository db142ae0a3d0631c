import { openScript, type Script } from '../support/script';

const code = `
function read(rows) {
  return SpreadsheetApp.getActiveSheet().getRange(1, 1, rows, 1).getValues()
    .map(([value]) => value instanceof Date ? value.toISOString() : value);
}
function write(iso) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(new Date(iso)); }
function there() {
  const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
  cell.offset(1, 0).setValue(cell.getValue());
}
function plain() {
  const cell = SpreadsheetApp.getActiveSheet().getRange('H9');
  cell.setValue(46000);
  return cell.getValue();
}
function move(zone) {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  file.setSpreadsheetTimeZone(zone);
  return file.getSpreadsheetTimeZone();
}
function format(iso, zone, letters) { return Utilities.formatDate(new Date(iso), zone, letters); }
function parse(text, zone, letters) { return Utilities.parseDate(text, zone, letters).toISOString(); }
function scriptZone() {
  const day = new Date(2026, 6, 1, 12);
  return [Session.getScriptTimeZone(), day.toISOString(), day.getTimezoneOffset()];
}
`;

/** Days since 1899-12-30. */
const serialOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

const opened = new Map<string, Promise<Script>>();

/** A workbook in this time zone, the same for all tests. */
async function inZone(timeZone: string, act: (script: Script) => Promise<void>): Promise<void> {
  const script = opened.get(timeZone) ?? openScript(code, { timeZone });
  opened.set(timeZone, script);
  await act(await script);
}

afterAll(async () => {
  for (const script of opened.values()) await (await script).close();
});

test.each([
  ['Asia/Jakarta', '2026-01-05', '2026-01-04T17:00:00.000Z'],
  ['America/New_York', '2026-03-07', '2026-03-07T05:00:00.000Z'],
  ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z'],
  ['America/New_York', '2026-03-09', '2026-03-09T04:00:00.000Z'],
  ['America/New_York', '2026-11-01', '2026-11-01T04:00:00.000Z'],
  ['America/New_York', '2026-11-02', '2026-11-02T05:00:00.000Z'],
  ['Pacific/Auckland', '2026-04-05', '2026-04-04T11:00:00.000Z'],
  ['Pacific/Auckland', '2026-04-06', '2026-04-05T12:00:00.000Z'],
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
  ['Etc/UTC', '1900-03-01', '1900-03-01T00:00:00.000Z'],
])("H250 getValue gives a day's midnight in the spreadsheet's time zone: %s %s", (zone, day, instant) =>
  inZone(zone, async (script) => {
    script.book.setValues(script.area(1, 1), [[{ serial: serialOf(day) }]]);
    expect(await script.call('read', 1)).toEqual([instant]);
  }),
);

test.each([
  ['Asia/Jakarta', '2026-01-04T17:00:00.000Z', serialOf('2026-01-05')],
  ['America/New_York', '2026-07-01T16:00:00.000Z', serialOf('2026-07-01') + 0.5],
  ['Pacific/Auckland', '2026-12-31T11:30:00.000Z', serialOf('2027-01-01') + 0.5 / 24],
])("H251 a Date is written as the spreadsheet's clocks show it: %s %s", (zone, instant, serial) =>
  inZone(zone, async (script) => {
    await script.call('write', instant);
    const [[cell]] = (await script.values(1, 1)) as [[{ serial: number }]];
    expect(cell.serial).toBeCloseTo(serial, 8);
    expect(await script.call('read', 1)).toEqual([instant]);
  }),
);

test.each(['Asia/Jakarta', 'America/New_York', 'Pacific/Auckland'])(
  'H251 every day of a year is the same after it was written and read: %s',
  (zone) =>
    inZone(zone, async (script) => {
      script.book.setValues(script.area(1, 1), [[{ serial: serialOf('2026-03-08') }]]);
      await script.call('there');
      expect(await script.values(2, 1)).toEqual(await script.values(1, 1));
      const days = Array.from({ length: 365 }, (_, day) => [{ serial: serialOf('2026-01-01') + day }]);
      script.book.setValues(script.area(1, 1, 365, 1), days);
      const instants = (await script.call('read', 365)) as string[];
      const clock = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'short',
      });
      const [shown, hours] = [0, 1].map((part) =>
        instants.map((iso) => clock.format(new Date(iso)).split(' ')[part]),
      );
      expect(shown?.[0]).toBe('2026-01-01');
      expect(new Set(shown).size).toBe(365);
      expect(new Set(hours)).toEqual(new Set(['00:00']));
    }),
);

test('H252 a number is a date only if its format says so', () =>
  inZone('Asia/Jakarta', async (script) => {
    expect(await script.call('plain')).toBe(46_000);
  }));

test('H252 a change of the time zone changes the instants of the days in the spreadsheet', () =>
  inZone('Asia/Jakarta', async (script) => {
    script.book.setValues(script.area(1, 1), [[{ serial: serialOf('2026-01-05') }]]);
    expect(await script.call('move', 'Europe/Berlin')).toBe('Europe/Berlin');
    expect(await script.call('read', 1)).toEqual(['2026-01-04T23:00:00.000Z']);
    expect(await script.failure('move', 'Mars/Olympus')).toBe('Exception: Invalid argument: Mars/Olympus');
    await script.call('move', 'Asia/Jakarta');
  }));

test('H253 the local time of Dates is in the time zone of the script, wherever the machine is', () =>
  inZone('Asia/Jakarta', async (script) => {
    expect(await script.call('scriptZone')).toEqual(['Etc/UTC', '2026-07-01T12:00:00.000Z', 0]);
  }));

const moment = '2026-01-05T16:07:09.045Z';

test.each([
  ['yyyy-MM-dd', 'Asia/Jakarta', '2026-01-05'],
  ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'Asia/Jakarta', '2026-01-05T23:07:09.045+07:00'],
  ['yyyy-MM-dd HH:mm Z', 'America/New_York', '2026-01-05 11:07 -0500'],
  ['EEE, d MMM yy', 'Pacific/Auckland', 'Tue, 6 Jan 26'],
  ['EEEE d MMMM', 'UTC', 'Monday 5 January'],
  ['h:mm a', 'UTC', '4:07 PM'],
  ['K:mm a, k', 'America/New_York', '11:07 AM, 11'],
  ['D w u', 'UTC', '5 2 1'],
  ["''yy 'o''clock'", 'UTC', "'26 o'clock"],
  ['X', 'UTC', 'Z'],
  ['z', 'America/New_York', 'EST'],
  ['HH', 'GMT+9', '01'],
])('H254 Utilities.formatDate writes %s in %s', async (letters, zone, text) => {
  await inZone('Etc/UTC', async (script) => {
    expect(await script.call('format', moment, zone, letters)).toBe(text);
  });
});

test.each([
  ['2026-01-05', 'Asia/Jakarta', 'yyyy-MM-dd', '2026-01-04T17:00:00.000Z'],
  ['2026-03-08 02:30', 'America/New_York', 'yyyy-MM-dd HH:mm', '2026-03-08T07:30:00.000Z'],
  ['5 January 2026, 4:07 PM', 'UTC', 'd MMMM yyyy, h:mm a', '2026-01-05T16:07:00.000Z'],
  ['2026-01-05T10:00:00+0700', 'UTC', "yyyy-MM-dd'T'HH:mm:ssZ", '2026-01-05T03:00:00.000Z'],
])('H255 Utilities.parseDate reads "%s" in %s', async (text, zone, letters, instant) => {
  await inZone('Etc/UTC', async (script) => {
    expect(await script.call('parse', text, zone, letters)).toBe(instant);
  });
});

test('H255 Utilities rejects letters, zones and texts that it cannot read', () =>
  inZone('Etc/UTC', async (script) => {
    expect(await script.failure('parse', 'yesterday', 'UTC', 'yyyy-MM-dd')).toContain(
      'Unparseable date: "yesterday"',
    );
    expect(await script.failure('format', moment, 'Mars/Olympus', 'yyyy')).toContain(
      'Invalid argument: Mars/Olympus',
    );
    expect(await script.failure('format', moment, 'UTC', 'b')).toContain("Illegal pattern character 'b'");
  }));

test('H133 TODAY and NOW use the time zone of the spreadsheet, also after a script has changed it', async () => {
  const script = await openScript(code, { timeZone: 'Pacific/Kiritimati' });
  const shownIn = async (zone: string) => {
    const [today, now] = (await script.book.values(script.area(1, 1, 1, 2)))[0] as { serial: number }[];
    const parts = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const wall = Date.parse(`${parts.format(new Date()).replace(' ', 'T')}Z`) / 86_400_000 + 25_569;
    expect(today?.serial).toBe(Math.floor(wall));
    expect(Math.abs((now?.serial ?? 0) - wall)).toBeLessThan(1 / 24);
    return today?.serial ?? 0;
  };
  script.book.setFormulas(script.area(1, 1, 1, 2), [['=TODAY()', '=NOW()']]);
  const first = await shownIn('Pacific/Kiritimati');
  // 26 hours apart, so the days always differ.
  await script.call('move', 'Etc/GMT+12');
  expect(await shownIn('Etc/GMT+12')).toBeLessThan(first);
  await script.close();
});
