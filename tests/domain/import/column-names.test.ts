import { fieldOfHeader, fieldsOf, importKinds } from '../../../src/domain/import/column-words';
import { fieldNames } from '../../../src/pages/import/strings-fields';

test.each(['en', 'id'] as const)(
  'M486 a header with the name that the dialog gives to a column is that column: %s',
  (language) => {
    const names = new Map<string, string>(Object.entries(fieldNames[language]));
    names.delete('further');
    const named = importKinds.flatMap((kind) =>
      fieldsOf(kind).flatMap((field) => {
        const name = names.get(field);
        return name === undefined ? [] : [{ kind, name, field }];
      }),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.map(({ kind, name }) => ({ kind, name, field: fieldOfHeader(kind, name) }))).toEqual(named);
  },
);
