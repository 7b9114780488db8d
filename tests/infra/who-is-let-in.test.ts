import { routes, staffRoutes } from '@mahalli/contracts';
import { settings } from '@mahalli/infra/settings';
import { describe, expect, test } from 'vitest';
import { type Loose, ofType, resourcesOf, written } from './cloud.ts';

const prod = resourcesOf('prod');

const only = (type: string): Loose => {
  const [one, ...others] = ofType(prod, type);
  expect(others).toEqual([]);
  return one?.properties;
};

describe('staff', () => {
  const pool = only('Cognito::UserPool');
  const client = only('Cognito::UserPoolClient');

  test('get an account and cannot take one', () => {
    expect(pool.AdminCreateUserConfig.AllowAdminCreateUserOnly).toBe(true);
  });

  test('have a second factor that is not a text message', () => {
    expect(pool.MfaConfiguration).toBe('ON');
    expect(pool.EnabledMfas).toEqual(['SOFTWARE_TOKEN_MFA']);
  });

  test('sign in by their address, which was shown to be theirs', () => {
    expect(pool.UsernameAttributes).toEqual(['email']);
    expect(pool.AutoVerifiedAttributes).toEqual(['email']);
  });

  test('choose a password that resists', () => {
    expect(pool.Policies.PasswordPolicy).toMatchObject({
      MinimumLength: 12,
      RequireLowercase: true,
      RequireNumbers: true,
      RequireSymbols: true,
      RequireUppercase: true,
    });
    expect(pool.UserPoolAddOns.AdvancedSecurityMode).toBe('ENFORCED');
  });

  test('come back to the bureau and nowhere else, with a code and without a secret', () => {
    expect(client).toMatchObject({
      AllowedOAuthFlows: ['code'],
      GenerateSecret: false,
      AllowedOAuthScopes: ['openid', 'email', 'profile'],
      CallbackURLs: [
        'https://bureau.mahalli.ma/ar/sign-in/callback',
        'https://bureau.mahalli.ma/fr/sign-in/callback',
      ],
      LogoutURLs: ['https://bureau.mahalli.ma/ar', 'https://bureau.mahalli.ma/fr'],
      PreventUserExistenceErrors: 'ENABLED',
    });
    expect(client.ExplicitAuthFlows).toBeUndefined();
  });
});

describe('a mail to staff', () => {
  const pool = only('Cognito::UserPool');
  const mails = [pool.AdminCreateUserConfig.InviteMessageTemplate, pool.VerificationMessageTemplate];

  test.each(mails.map((mail) => [mail.EmailSubject, mail.EmailMessage]))(
    '%s is in both languages',
    (subject, body) => {
      expect(subject).toMatch(/^[\u0600-\u06ff ]+ \| [A-Z].+$/);
      expect(body).toMatch(/<div lang="ar" dir="rtl">.+<div lang="fr" dir="ltr">/);
      expect(body.match(/\{####\}/g)).toHaveLength(1);
    },
  );

  test('comes from our address as soon as SES signs for it', () => {
    const signed = resourcesOf('prod', { ...settings.prod, accountsFrom: 'comptes@mahalli.ma' });

    expect(ofType(signed, 'Cognito::UserPool')[0]?.properties.EmailConfiguration).toMatchObject({
      EmailSendingAccount: 'DEVELOPER',
      From: 'comptes@mahalli.ma',
    });
  });
});

describe('the API', () => {
  const targets = new Map(
    ofType(prod, 'ApiGatewayV2::Route').map(({ properties }) => {
      const integration = prod.find(({ id }) => written(properties.Target).endsWith(`<${id}>`));
      const lambda = prod.find(({ id }) => id === integration?.properties.IntegrationUri['Fn::GetAtt'][0]);
      return [
        properties.RouteKey,
        [lambda?.properties.FunctionName, integration?.properties.PayloadFormatVersion],
      ] as const;
    }),
  );

  test('has the routes of the contract, each open one answered by its own function, the bureau, and portals for the rest', () => {
    expect(Object.fromEntries(targets)).toEqual({
      ...Object.fromEntries(
        Object.entries(routes).map(([name, { method, path }]) => [
          `${method} ${path}`,
          [`mahalli-prod-${name}`, '2.0'],
        ]),
      ),
      ...Object.fromEntries(
        Object.values(staffRoutes).map(({ method, path }) => [
          `${method} ${path}`,
          ['mahalli-prod-answer-staff', '2.0'],
        ]),
      ),
      'ANY /bureau': ['mahalli-prod-answer-bureau', '2.0'],
      'ANY /bureau/{proxy+}': ['mahalli-prod-answer-bureau', '2.0'],
      $default: ['mahalli-prod-answer-portal', '2.0'],
    });
  });

  test('limits the rate of requests', () => {
    expect(only('ApiGatewayV2::Stage').DefaultRouteSettings).toMatchObject({
      ThrottlingRateLimit: 1000,
      ThrottlingBurstLimit: 2000,
    });
  });

  test('writes down how requests went, and nothing of who made them', () => {
    const kept = Object.values(JSON.parse(only('ApiGatewayV2::Stage').AccessLogSettings.Format));

    expect(kept).toEqual([
      '$context.requestTime',
      '$context.requestId',
      '$context.routeKey',
      '$context.status',
      '$context.responseLatency',
      '$context.integrationErrorMessage',
    ]);
  });

  test.each(['bureau', 'portal'])('gives up on visits of the %s before its own patience ends', (of) => {
    const visits = prod.find(({ properties }) => properties.FunctionName === `mahalli-prod-answer-${of}`);

    expect(visits?.properties.Timeout).toBeLessThan(30);
  });
});
