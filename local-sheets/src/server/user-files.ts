import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setAside, usersFolder, type WorkbookFile, writeJson } from './workbook-file';

/** The user properties of one user. */
type Properties = Readonly<Record<string, string>>;

interface UserFile {
  readonly version: 1;
  readonly user: string;
  readonly properties: Properties;
}

/** How a user's store is called among those of the workbook. */
const prefix = 'user:';

/**
 * The workbook with the properties of its users, each from that user's file (H760). A file that cannot be read is kept under
 * another name, and `damaged` receives its new path; the user then has no properties.
 */
export function withUsers(
  workbookPath: string,
  file: WorkbookFile,
  damaged: (keptAs: string) => void,
): WorkbookFile {
  const folder = usersFolder(workbookPath);
  if (!existsSync(folder)) return file;
  const stores: Record<string, Properties> = {};
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    // A killed process left it behind.
    if (name.endsWith('.draft')) rmSync(path);
    if (!name.endsWith('.json') || isSetAside(name)) continue;
    const content = readUserFile(path);
    if (content === null) damaged(setAside(path, 'damaged'));
    else stores[prefix + content.user] = content.properties;
  }
  const runs = file.runs as { properties?: Record<string, Properties> } | null;
  return { ...file, runs: { ...runs, properties: { ...runs?.properties, ...stores } } };
}

const isSetAside = (name: string) => name.endsWith('.damaged.json');

/** The workbook without its users' properties, and these by user. */
export function splitUsers(file: WorkbookFile): {
  workbook: WorkbookFile;
  users: ReadonlyMap<string, Properties>;
} {
  const runs = file.runs as { properties: Record<string, Properties> };
  const stores = Object.entries(runs.properties);
  const isOfUser = ([name]: readonly [string, Properties]) => name.startsWith(prefix);
  const shared = Object.fromEntries(stores.filter((store) => !isOfUser(store)));
  return {
    workbook: { ...file, runs: { ...runs, properties: shared } },
    users: new Map(
      stores.filter(isOfUser).map(([name, properties]) => [name.slice(prefix.length), properties]),
    ),
  };
}

/** Writes the file of one user. */
export function writeUserFile(workbookPath: string, user: string, properties: Properties): Promise<void> {
  const path = join(usersFolder(workbookPath), `${encodeURIComponent(user)}.json`);
  return writeJson(path, { version: 1, user, properties } satisfies UserFile);
}

/** Null if it is not the file of a user. */
function readUserFile(path: string): UserFile | null {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isUserFile(content) ? content : null;
  } catch {
    return null;
  }
}

function isUserFile(content: unknown): content is UserFile {
  if (typeof content !== 'object' || content === null) return false;
  const { version, user, properties } = content as Partial<UserFile>;
  if (version !== 1 || typeof user !== 'string') return false;
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return false;
  return Object.values(properties).every((value) => typeof value === 'string');
}
