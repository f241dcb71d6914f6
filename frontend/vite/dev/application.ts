import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const patienceMillis = 120_000;
const pollMillis = 200;

function listens({ hostname, port }: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** A request waits while the application is restarting. */
async function untilItListens(application: URL) {
  const deadline = Date.now() + patienceMillis;
  while (!(await listens(application)) && Date.now() < deadline) {
    await pause(pollMillis);
  }
}

/** Asks the application what the browser asked, in the browser's own words: it sees the address that people see. */
export async function ask(
  application: URL,
  asked: IncomingMessage,
  headers: IncomingHttpHeaders,
): Promise<IncomingMessage> {
  await untilItListens(application);
  return new Promise((resolve, reject) => {
    const { hostname, port } = application;
    const { method, url: path } = asked;
    const question = request({ hostname, port, method, path, headers, agent: false }, resolve);
    question.once('error', reject);
    asked.pipe(question);
  });
}
