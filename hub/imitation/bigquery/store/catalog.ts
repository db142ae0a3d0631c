import type { Json } from '../../http/json-body';
import { alreadyExists, notFound } from '../query-error';
import { identifier } from '../sql/dialect';
import type { ThresholdPolicy } from '../sql/threshold';
import type { Database } from './database';
import type { Field } from './schema';

/** A table or a view. */
export interface Table {
  readonly dataset: string;
  readonly name: string;
  readonly fields: readonly Field[];
  /** null for a table. */
  readonly view: { readonly query: string; readonly policy: ThresholdPolicy | null } | null;
  /** The column of the partitions; null if the table has none. */
  readonly partitionedBy: string | null;
  readonly clusteredBy: readonly string[];
  readonly createdAt: number;
  /** What a request has set and no query depends on: description, labels and the like. */
  readonly more: Json;
}

export interface Dataset {
  readonly name: string;
  readonly location: string;
  readonly createdAt: number;
  readonly more: Json;
  readonly tables: Map<string, Table>;
}

/** The datasets and tables of the project, each with its schema or table in the database. */
export class Catalog {
  private readonly datasets = new Map<string, Dataset>();

  constructor(
    readonly project: string,
    readonly database: Database,
  ) {}

  /** Throws GoogleError if there is none, or if it is not in this location. */
  dataset(name: string, location = ''): Dataset {
    const dataset = this.datasets.get(name);
    if (!dataset || (location !== '' && dataset.location !== location)) {
      throw notFound('Dataset', `${this.project}:${name}`, location);
    }
    return dataset;
  }

  /** Where a job without a location runs: BigQuery looks where the datasets are, here those of the project. */
  get location(): string {
    return this.allDatasets()[0]?.location ?? 'US';
  }

  /** Changes what a request of datasets.patch names. */
  changeDataset(name: string, changes: Json): Dataset {
    const dataset = this.dataset(name);
    const changed = { ...dataset, more: { ...dataset.more, ...changes } };
    this.datasets.set(name, changed);
    return changed;
  }

  allDatasets(): readonly Dataset[] {
    return Array.from(this.datasets.values());
  }

  /** Throws GoogleError if there is none. */
  table(dataset: string, name: string, location = ''): Table {
    const table = this.dataset(dataset, location).tables.get(name);
    if (!table) throw notFound('Table', `${this.project}:${dataset}.${name}`, location);
    return table;
  }

  hasTable(dataset: string, name: string): boolean {
    return this.dataset(dataset).tables.has(name);
  }

  /** Throws GoogleError if it exists. */
  async addDataset(dataset: Dataset): Promise<void> {
    const { name } = dataset;
    if (this.datasets.has(name)) throw alreadyExists('Dataset', `${this.project}:${name}`);
    await this.database.run(`CREATE SCHEMA ${identifier(name)}`);
    this.datasets.set(name, dataset);
  }

  /** Adds a table or a view with what creates it in the database. Throws GoogleError if it exists. */
  async addTable(table: Table, create: (path: string) => string): Promise<void> {
    const { tables } = this.dataset(table.dataset);
    if (tables.has(table.name)) {
      throw alreadyExists('Table', `${this.project}:${table.dataset}.${table.name}`);
    }
    await this.database.run(create(pathOfTable(table)));
    tables.set(table.name, table);
  }

  /** Throws GoogleError if there is none. */
  async removeTable(dataset: string, name: string): Promise<void> {
    const table = this.table(dataset, name);
    await this.database.run(`DROP ${table.view ? 'VIEW' : 'TABLE'} ${pathOfTable(table)}`);
    this.dataset(dataset).tables.delete(name);
  }
}

/** The table as DuckDB names it. */
export function pathOfTable({ dataset, name }: Pick<Table, 'dataset' | 'name'>): string {
  return `${identifier(dataset)}.${identifier(name)}`;
}
