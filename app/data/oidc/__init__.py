"""Logging in with OpenID Connect: authorization code with PKCE, against any issuer.

May import: domain, data; joserfc only where a token is checked with it. The profile is NL GOV OIDC,
with RFC 8252 for apps, RFC 9207 for the name of the issuer and RFC 9700 for refresh tokens.
"""
