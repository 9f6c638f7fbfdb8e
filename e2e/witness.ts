import { createServer, type AddressInfo } from 'node:net';
import { test as base } from './fixtures.ts';

/** Every site ending in `.example` is this listener, so that nothing reaches out unseen: not a picture, not a preconnect. */
export interface Witness {
  port: number;
  /** Hosts a connection was opened for, in order; a bare connection is `?`. */
  hosts: string[];
}

/**
 * Stories in which the browser is watched from outside: what a frame of another process asks for as it begins, the
 * browser's own tooling does not always report.
 */
export const test = base.extend<object, { witness: Witness }>({
  witness: [
    async ({}, provide) => {
      const hosts: string[] = [];
      const server = createServer((socket) => {
        const index = hosts.push('?') - 1;
        // The name stands in clear in the first bytes of either protocol.
        socket.once('data', (bytes) => {
          hosts[index] = /[a-z0-9-]+\.example/u.exec(bytes.toString('latin1'))?.[0] ?? '?';
          socket.destroy();
        });
        socket.on('error', () => socket.destroy());
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await provide({ port: (server.address() as AddressInfo).port, hosts });
      server.close();
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ witness, launchOptions }, provide) => {
      const rules = `--host-resolver-rules=MAP *.example 127.0.0.1:${witness.port}`;
      await provide({ ...launchOptions, args: [...(launchOptions.args ?? []), rules] });
    },
    { scope: 'worker' },
  ],
});
