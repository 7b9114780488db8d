import { originsOf } from '@mahalli/contracts';
import { locales } from '@mahalli/core';
import type { Environment } from '@mahalli/functions/environment';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  CfnUserPool,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  VerificationEmailStyle,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { accountOpened, passwordForgotten } from '../account-mails.ts';
import type { Settings } from '../settings.ts';

/** What the bureau is told of whoever signs people in. */
export type IdentityPlace = Pick<Environment, 'IDENTITY_ISSUER' | 'IDENTITY_CLIENT' | 'IDENTITY_SIGN_OUT'>;

/** Where staff have their accounts, as other stacks speak of it. */
export interface StaffPool {
  readonly id: string;
  readonly arn: string;
}

/** Who signs staff in: accounts are given, never taken, and have a second factor. */
export class IdentityStack extends Stack {
  readonly place: IdentityPlace;
  readonly staff: StaffPool;

  constructor(scope: Construct, id: string, settings: Settings) {
    const { domain, signInPrefix, retainData } = settings;
    super(scope, id, { terminationProtection: retainData === true });
    const { bureau } = originsOf(`https://${domain}`);
    const pool = this.openPool(settings, bureau);
    this.staff = { id: pool.userPoolId, arn: pool.userPoolArn };
    const sites = pool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: signInPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    // What programs ask for; each program is a client that the directorate's technicians create (docs/hosting.md).
    pool.addResourceServer('Api', {
      identifier: 'api',
      scopes: [{ scopeName: 'staff', scopeDescription: 'What the memberships of the program allow' }],
    });
    const client = this.admitBureau(pool, bureau);
    this.place = {
      IDENTITY_ISSUER: pool.userPoolProviderUrl,
      IDENTITY_CLIENT: client.userPoolClientId,
      IDENTITY_SIGN_OUT: `${sites.baseUrl()}/logout`,
    };
  }

  private openPool({ retainData, accountsFrom }: Settings, bureau: string): UserPool {
    const pool = new UserPool(this, 'Staff', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      standardAttributes: { email: { required: true, mutable: true } },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        passwordHistorySize: 5,
        tempPasswordValidity: Duration.days(7),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      userInvitation: accountOpened(bureau),
      userVerification: { emailStyle: VerificationEmailStyle.CODE, ...passwordForgotten },
      // Refuses passwords known to have leaked, and sign-ins that look taken over. Paid per person who signs in.
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: retainData === true,
      removalPolicy: retainData === true ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    if (typeof accountsFrom === 'string') this.sendFrom(pool, accountsFrom);
    return pool;
  }

  /** The CDK says this only in stacks bound to a region. */
  private sendFrom(pool: UserPool, address: string): void {
    const identity = `identity/${address.slice(address.indexOf('@') + 1)}`;
    const { defaultChild } = pool.node;
    if (!(defaultChild instanceof CfnUserPool)) throw new Error('the pool is not a pool');
    defaultChild.emailConfiguration = {
      emailSendingAccount: 'DEVELOPER',
      from: address,
      sourceArn: `arn:${this.partition}:ses:${this.region}:${this.account}:${identity}`,
    };
  }

  /** The bureau signs people in with a code and PKCE, without a secret: it keeps sessions of its own. */
  private admitBureau(userPool: UserPool, bureau: string): UserPoolClient {
    const client = new UserPoolClient(this, 'Bureau', {
      userPool,
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: locales.map((locale) => `${bureau}/${locale}/sign-in/callback`),
        logoutUrls: locales.map((locale) => `${bureau}/${locale}`),
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      // Tokens are read once, when the session opens; these are the shortest lives that Cognito gives.
      idTokenValidity: Duration.minutes(5),
      accessTokenValidity: Duration.minutes(5),
      refreshTokenValidity: Duration.hours(1),
    });
    new CfnManagedLoginBranding(this, 'SignInPages', {
      userPoolId: userPool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    return client;
  }
}
