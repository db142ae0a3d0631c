import { isBroken, isOutdated } from '../../../src/workbook/formulas/outdated-formula';

test('S63 a deleted range in a formula is recognized in any language, and a text with # is not one', () => {
  for (const formula of [
    '=SUM(#REF!)',
    '=SUM(Goals!#REF!;1)',
    '=#¡REF!+1',
    '=#BEZUG!',
    "='Ada''s'!A1+#ADR!",
  ]) {
    expect(isBroken(formula)).toBe(true);
  }
  for (const formula of ['', '=HYPERLINK("#gid="&A1;B1)', '="#REF!"', "='#REF!'!A1", '=A1#']) {
    expect(isBroken(formula)).toBe(false);
  }
});

test('W81 a formula is compared by its functions and texts alone', () => {
  const wanted = `=VSTACK("Team";FILTER('Calc'!$A$1:$A;'Calc'!$B$1:$B=TRUE))`;
  expect(isOutdated('=VSTACK("Team",FILTER(Facts!$C$1:$C,Facts!$D$1:$D=TRUE))', wanted, '"Team"')).toBe(
    false,
  );
  expect(isOutdated('=vstack("Team";filter(A1:A;B1:B))', wanted, '"Team"')).toBe(false);
  expect(isOutdated('=IFERROR(VSTACK("Team";FILTER(A1:A;B1:B));"Team")', wanted, '"Team"')).toBe(true);
  expect(isOutdated('=VSTACK("Teams";FILTER(A1:A;B1:B))', wanted, '"Team"')).toBe(false);
  expect(isOutdated('=SORT(A1:A)', wanted, '"Team"')).toBe(false);
});
