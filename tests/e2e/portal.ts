import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A page as a server gives it: bytes, and headers beside the usual ones. */
export interface ServedPage {
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A local server that stands for every host of the tests. */
export interface Portal {
  readonly port: number;
  /** `host path` of every request so far. */
  readonly requests: readonly string[];
  readonly serve: (path: string, page: ServedPage) => void;
  /** From now on whoever asks for a path is hung up on, until it is served again. */
  readonly hangUp: (path: string) => void;
  readonly close: () => Promise<void>;
}

/** Serves pages by path, whatever the host; 404 for the rest. */
export async function startPortal(): Promise<Portal> {
  const pages = new Map<string, ServedPage | 'hang up'>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    // A browser that takes the server for its proxy asks for a whole address.
    const { pathname, search } = new URL(request.url ?? '/', 'http://portal');
    requests.push(`${request.headers.host} ${pathname}${search}`);
    const page = pages.get(pathname);
    if (page === 'hang up') {
      request.socket.destroy();
      return;
    }
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    serve: (path, page) => void pages.set(path, page),
    hangUp: (path) => void pages.set(path, 'hang up'),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A page of the corpus, as bytes. */
export function corpusPage(slug: string): Buffer {
  return readFileSync(join(import.meta.dirname, '../corpus', slug, 'page.html'));
}

/** A page written for these tests. */
export function testPage(name: string): string {
  return readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8');
}
