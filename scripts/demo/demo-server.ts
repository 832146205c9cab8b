import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** A server on this machine only, for pages that lie in files. */
export interface PageServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Serves files byte for byte, without a charset in the header, as many portals do. `pages`: from path (`/a.html`) to file. */
export function servePages(pages: ReadonlyMap<string, string>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const file = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html' }).end(readFileSync(file));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') {
        reject(new Error('The demo server got no port.'));
        return;
      }
      const close = () =>
        new Promise<void>((done) => {
          server.closeAllConnections();
          server.close(() => done());
        });
      resolve({ port: address.port, close });
    });
  });
}
