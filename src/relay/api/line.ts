import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply } from 'fastify';

/** What Node's HTTP keeps with every connection, although it documents none of it. */
type HttpParser = {
  socket: unknown;
  incoming: unknown;
  onIncoming: unknown;
  unconsume(): void;
  remove(): void;
  close(): void;
};

const ofHttp = ['timeout', 'data', 'error', 'end', 'drain', 'pause', 'resume'] as const;

/**
 * The bare connection of an answer that goes on for hours and is only ever written to, its head already sent.
 * Request, reply and parser are let go: they are two thirds of what an open answer of `node:http` costs. Should
 * a version of Node keep its parser elsewhere, it stays where it is and costs its memory, and nothing else changes.
 */
export function takeLine(reply: FastifyReply): Socket {
  reply.hijack();
  const { raw } = reply;
  const socket = raw.req.socket as Socket & { parser?: HttpParser | null };
  const { parser } = socket;
  raw.detachSocket(socket);
  for (const event of ofHttp) socket.removeAllListeners(event);
  // Whoever counts connections still waits for this one to close.
  for (const listener of socket.listeners('close'))
    if (listener.name.includes('socketOnClose')) socket.removeListener('close', listener as () => void);
  if (parser) release(socket, parser);
  socket.setTimeout(0);
  // Whatever else is said on this line is not heard.
  socket
    .on('error', () => socket.destroy())
    .on('end', () => socket.destroy())
    .resume();
  socket.write(headOf(reply));
  return socket;
}

function release(socket: Socket & { parser?: HttpParser | null }, parser: HttpParser): void {
  parser.unconsume();
  parser.remove();
  socket.parser = null;
  Object.assign(parser, { socket: null, incoming: null, onIncoming: null });
  // Not under its own feet: it may be what has called us.
  setImmediate(() => {
    parser.close();
  });
}

/** Without a length: the answer ends with the connection. */
function headOf(reply: FastifyReply): string {
  const headers = Object.entries({ ...reply.getHeaders(), date: new Date().toUTCString(), connection: 'close' });
  const lines = headers.flatMap(([name, value]) => [value ?? []].flat().map(each => `${name}: ${String(each)}`));
  return [`HTTP/1.1 200 ${STATUS_CODES[200] ?? ''}`, ...lines, '', ''].join('\r\n');
}
