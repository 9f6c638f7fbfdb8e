import type { ServerType } from '@hono/node-server';

/** Resolves with the port it got: the wanted one or, when that is busy, the first free one after it. */
export async function listen(server: ServerType, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isBusy || port >= 65_535) throw error;
    }
  }
}

function listenOn(server: ServerType, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
