import { ask } from '../ask';
import { wholeService } from '../partial-class';
import { newHttpResponse } from './http-response';
import { urlRequest } from './url-request';

type App = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;
type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest;

/** UrlFetchApp: requests to this machine, and to the hosts that the program maps to an address on it (H770). */
export const urlFetchApp = wholeService<App>('UrlFetchApp', {
  fetch: (url: string, options?: Options) => {
    const requests = [urlRequest(url, options)];
    const [response] = ask('url.fetch', 'UrlFetchApp.fetch', { requests });
    if (!response) throw new Error('A request has no response.');
    return newHttpResponse(response);
  },
  fetchAll: (requests: (Request | string)[]) =>
    ask('url.fetch', 'UrlFetchApp.fetchAll', {
      requests: requests.map((one) => (typeof one === 'string' ? urlRequest(one) : urlRequest(one.url, one))),
    }).map((response) => newHttpResponse(response)),
  getRequest: (url: string, options?: Options) => {
    const { headers, ...request } = urlRequest(url, options);
    const { 'Content-Type': contentType, ...others } = headers;
    const payload = options?.payload;
    return {
      url: request.url,
      method: request.method.toLowerCase() as Request['method'],
      headers: others,
      ...(contentType === undefined ? {} : { contentType }),
      ...(payload === undefined ? {} : { payload }),
      followRedirects: request.followRedirects,
    };
  },
});
