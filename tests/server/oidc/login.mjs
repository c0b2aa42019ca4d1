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
    grant_types: ['authorization_code', 'refresh_token'],
    redirect_uris: ['http://127.0.0.1/terug', 'http://127.0.0.1/login/terug'],
    post_logout_redirect_uris: ['http://127.0.0.1/uit', 'http://127.0.0.1/verbinding'],
    id_token_signed_response_alg: 'ES256',
  }],
  scopes: ['openid', ...SCOPES.split(' ')],
  cookies: { keys: ['of the tests only'] },
  // The level of the login and who is acted for stand in the ID token too, as NL GOV has them.
  claims: { openid: ['sub', 'represents'] },
  acrValues: ['low', 'substantial', 'high'].map((one) => `http://eidas.europa.eu/LoA/${one}`),
  conformIdTokenClaims: false,
  findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({
    sub: id,
    ...(id === 'helper' ? { represents: { sub: 'demo-noor' } } : {}),
  }) }),
  issueRefreshToken: () => true,
  rotateRefreshToken: true,
  // A page may ask tokens for itself, from this machine.
  clientBasedCORS: (_ctx, origin) => new URL(origin).hostname === '127.0.0.1',
  extraTokenClaims: (_ctx, token) => ({
    acr: `http://eidas.europa.eu/LoA/${LEVELS[token.accountId] ?? 'substantial'}`,
    ...(token.accountId === 'helper' ? { represents: { sub: 'demo-noor' } } : {}),
  }),
  features: {
    devInteractions: { enabled: true },
    revocation: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => `urn:${AUDIENCE}`,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: SCOPES,
        audience: AUDIENCE,
        accessTokenTTL: Number(process.env.TOKEN_SECONDS ?? 300),
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
});
const level = (id) => `http://eidas.europa.eu/LoA/${LEVELS[id] ?? 'substantial'}`;
const login = provider.Session.prototype.loginAccount;
provider.Session.prototype.loginAccount = function loginAccount(details) {
  return login.call(this, { ...details, acr: level(details.accountId) });
};
provider.listen(Number(port), '127.0.0.1', () => console.log('ready'));
