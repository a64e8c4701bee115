/** A service on its socket, and how it ends. */
import { makeApp } from './make-app.ts';
import { startWarmUp } from './warm-up.ts';
import { DEFAULTS, ServerError, type ServerOptions } from './options.ts';

export interface RunningServer {
  /** Such as `http://127.0.0.1:8000`. */
  readonly address: string;
  /** Takes no new requests, lets those that are open end, then cuts what is left. */
  close(): Promise<void>;
}

/** Throws `ServerError` where the options are not safe or the address cannot be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { app, service } = makeApp(options);
  const { host = DEFAULTS.host, port = DEFAULTS.port, grace = DEFAULTS.grace } = options;
  let address: string;
  try {
    address = await app.listen({ host, port });
  } catch (error) {
    await app.close();
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE')
      throw new ServerError('address-in-use', `Port ${port} of ${host} is taken; choose another.`, {
        cause: error,
      });
    const message = error instanceof Error ? error.message : String(error);
    throw new ServerError('cannot-listen', `Cannot listen on ${host}:${port}: ${message}`, { cause: error });
  }
  service.log.write('info', 'started', { address });
  const warmUp = startWarmUp(options.backend);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    warmUp.stop();
    const cut = setTimeout(() => app.server.closeAllConnections(), grace);
    await app.close();
    clearTimeout(cut);
    service.log.write('info', 'stopped');
    service.log.flush();
  };
  return { address, close: () => (closing ??= close()) };
}
