/** The build replaces an import of a statement by its text. */
declare module '*.sql' {
  const statement: string;
  // biome-ignore lint/style/noDefaultExport: webpack exports the text of a file as default.
  export default statement;
}
