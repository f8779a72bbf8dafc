import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { Settings } from '#platform';

type Middleware = (request: Request, response: Response, next: NextFunction) => void;

const NOTHING_ELSE = {
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
};

/** Answers of the API are data: a browser that is talked into showing one as a page may load nothing. */
const DATA_POLICY = { defaultSrc: ["'none'"], ...NOTHING_ELSE };

/** Pages: scripts from here only, none inline; the component library of the screens writes styles inline. */
const PAGE_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  scriptSrcAttr: ["'none'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  ...NOTHING_ELSE,
};

/** Security headers for every answer, errors included. Over plain http, https must not be forced on the browser. */
export function securityHeaders({ http }: Pick<Settings, 'http'>): Middleware {
  const withPolicy = (directives: Record<string, string[]>): Middleware =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { ...directives, ...(http.cookieSecure ? { upgradeInsecureRequests: [] } : {}) },
      },
      strictTransportSecurity: http.cookieSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      referrerPolicy: { policy: 'same-origin' },
    });
  const [forData, forPages] = [withPolicy(DATA_POLICY), withPolicy(PAGE_POLICY)];
  return (request, response, next) => {
    const isData = request.path.startsWith('/api/') && !request.path.startsWith('/api/docs');
    // What a person may see is theirs alone: no cache on the way keeps it.
    if (isData) response.setHeader('Cache-Control', 'no-store');
    (isData ? forData : forPages)(request, response, next);
  };
}
