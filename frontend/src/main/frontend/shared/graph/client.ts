import { Client, cacheExchange } from '@urql/core';
import { guardedFetch } from './guarded-fetch';
import { sendExchange } from './send-exchange';

const clients = new Map<string, Client>();

/** The client of one tenant; its cache is never shared with another. */
export function clientFor(slug: string): Client {
  let client = clients.get(slug);
  if (client === undefined) {
    client = new Client({
      url: '/graphql',
      exchanges: [cacheExchange, sendExchange(guardedFetch(slug))],
      preferGetMethod: false,
      requestPolicy: 'cache-and-network',
    });
    clients.set(slug, client);
  }
  return client;
}

export function forgetClients() {
  clients.clear();
}
