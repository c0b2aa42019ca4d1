// A certified OpenID Connect server with people that do not exist: node login.mjs PORT MODULES
import { generateKeyPairSync } from 'node:crypto';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [port, modules] = process.argv.slice(2);
const found = createRequire(`${modules}/`).resolve('oidc-provider');
const { default: Provider } = await import(pathToFileURL(found));

const AUDIENCE = 'burger-api-werk-en-inkomen';
const SCOPES = 'wi:lezen wi:schrijven';
const LEVELS = { 'demo-low': 'low' };
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const provider = new Provider(`http://127.0.0.1:${port}`, {
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256', kid: 'one' }] },
  clients: [{
    client_id: 'houvast-app',
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    redirect_uris: ['http://127.0.0.1/terug'],
    id_token_signed_response_alg: 'ES256',
  }],
  scopes: ['openid', ...SCOPES.split(' ')],
  cookies: { keys: ['of the tests only'] },
  findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  extraTokenClaims: (_ctx, token) => ({
    acr: `http://eidas.europa.eu/LoA/${LEVELS[token.accountId] ?? 'substantial'}`,
    ...(token.accountId === 'helper' ? { represents: { sub: 'demo-noor' } } : {}),
  }),
  features: {
    devInteractions: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => `urn:${AUDIENCE}`,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: SCOPES,
        audience: AUDIENCE,
        accessTokenTTL: 300,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
});
provider.listen(Number(port), '127.0.0.1', () => console.log('ready'));
