import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

/**
 * Ends the connection without an answer. A browser whose kept-alive connection breaks before the first header sends the
 * same POST again by itself, up to twice; so a browser first gets the head of an answer that never comes, without the
 * headers for other origins, and its script sees a plain network failure of one request. Any other client
 * sees the connection break. Without a socket the answer is a network error.
 */
export function dropConnection(request: Request, bindings: HttpBindings | undefined): Response {
  const socket = bindings?.incoming.socket;
  if (!socket) return Response.error();
  if (request.headers.has('origin')) {
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1024\r\n\r\n{', () => socket.destroy());
  } else {
    socket.destroy();
  }
  return RESPONSE_ALREADY_SENT;
}
