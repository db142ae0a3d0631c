import { ask } from '../ask';
import { enumeration } from '../enumeration';
import { wholeService } from '../partial-class';
import { newHtmlOutput } from './html-output';

/** HtmlService: serves pages unchanged. Templates are not implemented. */
export const htmlService = wholeService<GoogleAppsScript.HTML.HtmlService>('HtmlService', {
  SandboxMode: enumeration('HtmlService.SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
  XFrameOptionsMode: enumeration('HtmlService.XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
  createHtmlOutput: (html?: unknown) => newHtmlOutput(html === undefined ? '' : String(html)),
  createHtmlOutputFromFile: (name: string) =>
    newHtmlOutput(ask('html.file', 'HtmlService.createHtmlOutputFromFile', { name: String(name) })),
});
