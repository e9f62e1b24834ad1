import { LogController, type FastifyBaseLogger, type FastifyReply, type FastifyRequest } from 'fastify';

export type LogStream = { write(line: string): void };

/** JSON lines. No address, no body, no header and no query string is ever handed to the log. */
export function logging(level: string, stream: LogStream | undefined) {
  const logger = { level, base: { pid: process.pid }, ...(stream ? { stream } : {}) };
  return { logger, logController: new LogController({ disableRequestLogging: true }) };
}

/** The route's pattern, not its path: whose space it was is nobody's business but the space's. */
export function logAnswer(log: FastifyBaseLogger, request: FastifyRequest, reply: FastifyReply): void {
  const { statusCode, elapsedTime } = reply;
  const line = {
    method: request.method,
    route: request.routeOptions.url ?? 'none',
    status: statusCode,
    ms: Math.round(elapsedTime)
  };
  if (statusCode >= 500) log.warn(line, 'answered');
  else log.debug(line, 'answered');
}
