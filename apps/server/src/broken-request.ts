/** What is answered where a request is no HTTP, or too slow, or its head is too large: there is no request to route. */
import type { FastifyServerOptions } from 'fastify';

type Answer = NonNullable<FastifyServerOptions['clientErrorHandler']>;

const ANSWERS: Readonly<Record<string, readonly [number, string, string] | undefined>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'The head of the request is too large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'The request did not arrive in time'],
};

export const answerBrokenRequest: Answer = (error, socket) => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) {
    const [status, reason, detail] = ANSWERS[error.code ?? ''] ?? [
      400,
      'Bad Request',
      'The request is no valid HTTP',
    ];
    const body = JSON.stringify({ detail });
    socket.write(
      `HTTP/1.1 ${status} ${reason}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroySoon();
};
