import type { Edit } from '../drafts/draft';
import { rowKey } from '../drafts/draft-rows';

/** True when typing this is an answer to a failure at the field. */
export function isEditOf(edit: Edit, field: string | null): boolean {
  if (field === null) return false;
  if ('further' in edit) return field === 'further';
  if ('field' in edit) return field === edit.field;
  if ('question' in edit) return field === edit.question;
  switch (edit.rows) {
    case 'edit': {
      const { table, ref, now } = edit.edit;
      return Object.keys(now).some((column) => field === `${rowKey(table, ref)} ${column}`);
    }
    case 'add': {
      const { table, id, cells } = edit.addition;
      return Object.keys(cells).some((column) => field === `${rowKey(table, id)} ${column}`);
    }
    case 'leave':
      return field.startsWith(`${edit.key} `);
    case 'remove':
      return field.split(' ')[1] === edit.id;
  }
}
