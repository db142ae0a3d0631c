import { openScript } from '../support/script';

const code = `
const file = () => SpreadsheetApp.getActiveSpreadsheet();
function prepare() {
  const sheet = file().getSheets()[0];
  PropertiesService.getDocumentProperties().setProperty('schema', '1');
  sheet.getRange('B:B').addDeveloperMetadata('field', 'score');
  sheet.getRange('A1').protect().setDescription('header');
  file().setSpreadsheetTimeZone('Europe/Berlin');
}
function look() {
  const [metadata] = file().createDeveloperMetadataFinder().find();
  const [protection] = file().getProtections(SpreadsheetApp.ProtectionType.RANGE);
  return [PropertiesService.getDocumentProperties().getProperties(), metadata.getLocation().getColumn().getA1Notation(),
    protection.getDescription(), file().getSpreadsheetTimeZone()];
}
function read() { return file().getSheets()[0].getRange('A1').getValue(); }
`;

test('H296 properties, metadata, protections and the time zone are saved with the workbook', async () => {
  const first = await openScript(code);
  let changes = 0;
  first.runner.onChange(() => {
    changes += 1;
  });
  await first.call('prepare');
  expect(changes).toBeGreaterThanOrEqual(4);
  const file: unknown = JSON.parse(JSON.stringify(first.runner.file()));
  await first.close();

  const second = await openScript(code, { file });
  expect(await second.call('look')).toEqual([{ schema: '1' }, 'B:B', 'header', 'Europe/Berlin']);
  await second.close();
});

test('H296 a run that only reads changes nothing to save', async () => {
  const script = await openScript(code);
  let changes = 0;
  script.runner.onChange(() => {
    changes += 1;
  });
  await script.call('read');
  expect(changes).toBe(0);
  await script.close();
});
