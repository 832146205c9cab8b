import { once } from 'node:events';
import { connect } from 'node:net';

/** Firefox's own remote control: commands, each answered before the next is sent. */
export interface Marionette {
  /** Rejects with what Firefox says when it refuses, and when Firefox is gone. */
  readonly send: (command: string, parameters?: object) => Promise<unknown>;
  readonly close: () => void;
}

/** What Firefox refuses a command with: `code` is WebDriver's name for it, such as `stale element reference`. */
export interface Refusal extends Error {
  readonly code: string;
}

/** An answer: kind, number of the command, error, result. */
type Answer = readonly [kind: number, id: number, error: { error: string; message: string } | null, result: unknown];

interface Waiting {
  readonly answer: (result: unknown) => void;
  readonly refuse: (error: Error) => void;
}

const COLON = 0x3a;

/** Connects to Firefox on a port of this machine. Every message is JSON after its length in bytes: `12:[0,1,"…",{}]`. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const waiting = new Map<number, Waiting>();
  let sent = 0;
  let received = Buffer.alloc(0);

  const take = (message: unknown): void => {
    // The first one is a greeting.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as unknown as Answer;
    const asker = waiting.get(id);
    waiting.delete(id);
    if (error === null) asker?.answer(unwrap(result));
    else asker?.refuse(Object.assign(new Error(`${error.error}: ${error.message}`), { code: error.error }));
  };
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const start = received.indexOf(COLON) + 1;
      const end = start + Number(received.toString('latin1', 0, start - 1));
      if (start === 0 || received.length < end) return;
      const message = received.toString('utf8', start, end);
      received = received.subarray(end);
      take(JSON.parse(message));
    }
  });
  // An error is followed by the close.
  socket.on('error', () => undefined);
  socket.on('close', () => {
    for (const { refuse } of waiting.values()) refuse(new Error('Firefox is gone.'));
    waiting.clear();
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((answer, refuse) => {
        if (socket.destroyed) {
          refuse(new Error(`Firefox is gone: ${command} cannot be asked of it.`));
          return;
        }
        sent += 1;
        waiting.set(sent, { answer, refuse });
        const message = JSON.stringify([0, sent, command, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    close: () => void socket.destroy(),
  };
}

/** Most results lie alone in an object of their own. */
function unwrap(result: unknown): unknown {
  return typeof result === 'object' && result !== null && Object.keys(result).join() === 'value'
    ? (result as { value: unknown }).value
    : result;
}
