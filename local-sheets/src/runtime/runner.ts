import type { Book } from '../engine/book';
import { type Clock, clockAhead, dateScript, isSimulated, simulatedDateScript } from '../protocol/clock';
import type { CallKind } from '../protocol/runs';
import type { SpreadsheetProperties } from '../protocol/session-calls';
import { createActivity } from './activity';
import { cellsCalls } from './calls/cells-calls';
import { createCriteriaWriting } from './calls/criteria-numbers';
import { createDates } from './calls/dates';
import { createGuard } from './calls/guard';
import { recordCalls } from './calls/record-calls';
import { sessionCalls } from './calls/session-calls';
import { storeCalls } from './calls/store-calls';
import { createSwitchboard } from './calls/switchboard';
import { tabsCalls } from './calls/tabs-calls';
import { triggerCalls } from './calls/trigger-calls';
import { uiCalls } from './calls/ui-calls';
import { urlCalls } from './calls/url-calls';
import { createCustomFunctions } from './custom-functions';
import { createExecutions } from './executions';
import { createFinishCopy } from './finish-copy';
import { createForms, type FormsFile } from './forms/forms';
import { declaredFunctions } from './isolate/declarations';
import { createIsolatePool } from './isolate/isolate-pool';
import { createScriptRuns } from './script-runs';
import { createCaches } from './stores/caches';
import { createConsent } from './stores/consent';
import { createLocks } from './stores/locks';
import { createMetadata, type MetadataFile } from './stores/metadata';
import { createProperties, type PropertiesFile } from './stores/properties';
import { createProtections, type ProtectionsFile } from './stores/protections';
import { createSettings } from './stores/settings';
import { passTime } from './timer';
import { createFiring } from './triggers/fire-triggers';
import { createTriggers, type TriggersFile } from './triggers/triggers';
import { type Undocumented, usual } from './undocumented';
import type { Hosts } from './url-fetch/hosts';
import type { Runner } from './user-session';

export interface RunnerOptions {
  readonly book: Book;
  /** The text of the script. */
  readonly code: string;
  /** The text of an HTML file of the add-on; null if there is no file of that name. */
  readonly html: (name: string) => string | null;
  /** The result of an earlier `Runner.file()`, or null. */
  readonly file: unknown;
  readonly isolatePath: string;
  readonly servicesPath: string;
  /** The time zone of the spreadsheet; that of the script is in the manifest. */
  readonly timeZone: string;
  readonly scriptTimeZone?: string | undefined;
  readonly locale: string;
  readonly title: string;
  /** The ID of the spreadsheet; "local-workbook" by default. */
  readonly spreadsheetId?: string | undefined;
  /** The caption of the menu of `Ui.createAddonMenu`, below Extensions; "Add-on" by default. */
  readonly addOnName?: string | undefined;
  /** The clock of scripts; the machine's clock by default. */
  readonly clock?: Clock;
  /** The address at which a form is shown. */
  readonly formAddress?: ((id: string) => string) | undefined;
  /** Where requests of UrlFetchApp go, by host; without it, they reach only this machine (H770). */
  readonly hosts?: Hosts | undefined;
  /** The scopes of the manifest, in full; all scopes by default, as for a manifest that lists none (H777). */
  readonly oauthScopes?: readonly string[] | undefined;
  /** The modeled milliseconds of a service call, by which it advances a simulated clock (H781); 0 by default. */
  readonly callTime?: CallTime | undefined;
  /** The time limits of runs in milliseconds (platform fact 1.1, platform fact 2.6, platform fact 5.7). */
  readonly limits?: Partial<Limits>;
  /** Deviations from the usual behavior where Google documents none. */
  readonly undocumented?: Partial<Undocumented>;
}

/** `kind` is that of the Executions view, `label` such as "Range.getValues". */
export type CallTime = (kind: CallKind, label: string) => number;

interface Limits {
  readonly script: number;
  readonly simpleTrigger: number;
  readonly customFunction: number;
  /** The number of requests of UrlFetchApp a day (H776). */
  readonly fetches: number;
}

/** What is saved with the workbook besides its cells. */
interface RunsFile {
  readonly properties: PropertiesFile;
  readonly metadata: MetadataFile;
  readonly protections: ProtectionsFile;
  /** Missing in the file of an earlier version. */
  readonly forms?: FormsFile;
  readonly triggers?: TriggersFile;
  readonly timeZone: string;
}

/** Creates the runner of one workbook. It holds the script, and what scripts store besides the cells. */
export function createRunner(options: RunnerOptions): Runner {
  const { book, scriptTimeZone = 'Etc/UTC', formAddress = (id) => `http://localhost/forms/${id}` } = options;
  const file = options.file as RunsFile | null;
  const limits = { ...defaultLimits, ...options.limits };
  const listeners: (() => void)[] = [];
  const flushed: (() => Promise<void>)[] = [];
  const changed = () => {
    for (const listener of listeners) listener();
  };

  const settings = createSettings(book, {
    locale: options.locale,
    timeZone: file?.timeZone ?? options.timeZone,
  });
  settings.onChange(changed);
  const fileProperties = {
    read: (): SpreadsheetProperties => ({
      id: options.spreadsheetId ?? 'local-workbook',
      name: options.title,
      url: 'http://localhost/',
      ...settings.now(),
    }),
    change: settings.change,
  };
  const dates = createDates(() => settings.now().timeZone);
  const properties = createProperties(file?.properties ?? null, changed);
  const undocumented = { ...usual, ...options.undocumented };
  const criteria = createCriteriaWriting(undocumented.criteriaNumbers, settings);
  const metadata = createMetadata(book, file?.metadata ?? null, changed, undocumented.finds);
  const protections = createProtections(book, file?.protections ?? null, changed);
  const clock = options.clock ?? clockAhead(0);
  const forms = createForms(file?.forms, {
    book,
    clock,
    toCell: (instant) => dates.toCell({ instant }) ?? '',
    changed,
  });
  book.onShift((shift) => {
    metadata.follow(shift);
    protections.follow(shift);
    forms.follow(shift);
  });

  const guard = createGuard(book, protections);
  const locks = createLocks(clock);
  const activity = createActivity();
  const executions = createExecutions();
  const consent = createConsent(options.oauthScopes);
  const triggers = createTriggers(file?.triggers, { now: clock.now, scriptTimeZone, changed });
  const switchboard = createSwitchboard(
    {
      ...cellsCalls(book, dates, guard, criteria),
      ...tabsCalls(book, guard, createFinishCopy(book, metadata, protections, undocumented), criteria),
      ...recordCalls(book, metadata, protections, guard, forms, formAddress),
      ...storeCalls(locks, properties, createCaches(clock)),
      ...sessionCalls(fileProperties, options.html, consent, clock, async () => {
        for (const listener of flushed) await listener();
      }),
      ...uiCalls(locks, activity, options.addOnName ?? 'Add-on'),
      ...urlCalls(options.hosts ?? {}, clock, limits.fetches),
      ...triggerCalls(triggers),
    },
    consent,
    async (kind, label) => {
      if (isSimulated(clock)) await passTime(clock, options.callTime?.(kind, label) ?? 0);
    },
  );

  const { isolatePath, servicesPath } = options;
  // This comes first, so that a script that does not parse starts no thread.
  let script = { code: options.code, declared: declaredFunctions(options.code) };
  const pool = createIsolatePool(
    { isolatePath, servicesPath },
    isSimulated(clock)
      ? { scriptTimeZone, dateScript: simulatedDateScript, clockMemory: clock.memory }
      : { scriptTimeZone, dateScript: dateScript(clock) },
  );
  let lastId = 0;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const shared = { scriptTimeZone, switchboard, nextId, clock };
  const scripts = createScriptRuns({
    ...shared,
    script: () => script,
    limits,
    pool,
    locks,
    activity,
    executions,
    consent,
  });
  const customFunctions = createCustomFunctions(book, {
    ...shared,
    limit: limits.customFunction,
    dates,
    start: pool.take,
    note: executions.note,
  });
  customFunctions.define(script);

  return {
    run: (request) => scripts.run({ ...request, person: request.session.person }),
    triggers: createFiring(triggers, clock.now, scripts.run),
    consent,
    forms,
    load: (code) => {
      script = { code, declared: declaredFunctions(code) };
      customFunctions.define(script);
    },
    executions: executions.list,
    onExecution: executions.onExecution,
    file: (): RunsFile => ({
      properties: properties.file(),
      metadata: metadata.file(),
      protections: protections.file(),
      forms: forms.file(),
      triggers: triggers.file(),
      timeZone: settings.now().timeZone,
    }),
    settings,
    onChange: (listener) => void listeners.push(listener),
    idle: activity.idle,
    onIdle: activity.onIdle,
    onFlush: (listener) => void flushed.push(listener),
    refuseEdit: guard.refuseEdit,
    warnsOf: protections.warns,
    dispose: async () => {
      await scripts.dispose();
      await customFunctions.dispose();
    },
  };
}

const defaultLimits: Limits = {
  script: 360_000,
  simpleTrigger: 30_000,
  customFunction: 30_000,
  fetches: 100_000,
};
