/** Gives keys to acts: the same input gets the same key until the server has answered, so that a repeat does nothing twice. */
export function idempotencyKeys(make: () => string = () => crypto.randomUUID()) {
  let pending: { readonly input: string; readonly key: string } | undefined;
  return {
    keyFor(input: unknown): string {
      const text = JSON.stringify(input);
      if (pending?.input !== text) {
        pending = { input: text, key: make() };
      }
      return pending.key;
    },
    answered() {
      pending = undefined;
    },
  };
}
