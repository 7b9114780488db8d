/** The installations that are kept apart, from the one that may break to the one that people rely on. */
export type Stage = 'dev' | 'staging' | 'prod';

/** Why a protection is not there. It is said where it is switched off, or it is not switched off. */
export interface Exception {
  readonly becauseNot: string;
}

/** A protection that is there, or the reason why not. */
export type Protection = true | Exception;

/** What one stage has of its own; everything else is the same everywhere. */
export interface Settings {
  /** Where the national site stands; every other host is under it. */
  readonly domain: string;
  /** The name of the sign-in pages, unique in the world: `<prefix>.auth.<region>.amazoncognito.com`. */
  readonly signInPrefix: string;
  /** The address that mails come from, under a domain that SES may sign for. */
  readonly mailFrom: string;
  /** The address that passwords of new accounts come from, under a domain that SES already signs for. */
  readonly accountsFrom: string | Exception;
  /** Whether what people wrote outlives a mistake: deletion protection, retention, termination protection. */
  readonly retainData: Protection;
  /** How long logs are kept, in days; they hold no personal data but the addresses that the edge saw. */
  readonly logDays: 7 | 30 | 90;
  /** Who is told when an alarm rings. */
  readonly alarmsMail: string | Exception;
  /** The certificate for the domain and its subdomains: an ARN in us-east-1, where CloudFront looks for it. */
  readonly certificateArn: string | Exception;
  /** The host names of their own that collectivities were approved for; the certificate must name each of them. */
  readonly ownHosts: readonly string[];
  /** The Route 53 zone of the domain, where its records are written. */
  readonly hostedZone: { readonly id: string; readonly name: string } | Exception;
  /** The web firewall in front of everything: an ARN in us-east-1, where CloudFront looks for it. */
  readonly firewallArn: string | Exception;
  /** What the account may cost in a month, in US dollars, before whoever is told of alarms is told of that too. */
  readonly monthlyDollars: number;
  /** What looks for malware in what is sent, or why nothing but the inspection does. */
  readonly malwareScanner: 'guardduty' | Exception;
  /** What functions answer, all visitors together; published pages have no such limit. */
  readonly requestsPerSecond: number;
}

const notDelegated: Exception = {
  becauseNot:
    'the domain is not delegated yet: ask for a certificate for it and for *.<domain> in us-east-1, write its ARN here',
};

const zoneElsewhere: Exception = {
  becauseNot: 'the zone is kept by the registrar: the domain and *.<domain> are aliases of the distribution',
};

const noFirewall: Exception = {
  becauseNot:
    'a web ACL for CloudFront is made in us-east-1, apart from the installation; until its ARN is written here, the API limits the rate of requests',
};

const cognitoItself: Exception = {
  becauseNot:
    'SES must sign for the domain before Cognito may use it; until then Cognito sends by itself, fifty mails a day at most',
};

const demonstrationOnly: Exception = {
  becauseNot:
    'GuardDuty is paid by the gigabyte scanned, and what is sent here is sent by those who try it out',
};

const nobodyYet: Exception = {
  becauseNot: 'alarms are seen in the console until somebody is on duty: write their address here',
};

/** What each stage has of its own. */
export const settings: Readonly<Record<Stage, Settings>> = {
  dev: {
    domain: 'dev.mahalli.ma',
    signInPrefix: 'mahalli-dev',
    mailFrom: 'notifications@dev.mahalli.ma',
    accountsFrom: cognitoItself,
    retainData: { becauseNot: 'what dev holds is the demonstration, which is made again by provisioning' },
    logDays: 7,
    alarmsMail: nobodyYet,
    certificateArn: notDelegated,
    ownHosts: [],
    hostedZone: zoneElsewhere,
    firewallArn: noFirewall,
    monthlyDollars: 25,
    malwareScanner: demonstrationOnly,
    requestsPerSecond: 50,
  },
  staging: {
    domain: 'staging.mahalli.ma',
    signInPrefix: 'mahalli-staging',
    mailFrom: 'notifications@staging.mahalli.ma',
    accountsFrom: cognitoItself,
    retainData: {
      becauseNot: 'what staging holds is the demonstration, which is made again by provisioning',
    },
    logDays: 30,
    alarmsMail: nobodyYet,
    certificateArn: notDelegated,
    ownHosts: [],
    hostedZone: zoneElsewhere,
    firewallArn: noFirewall,
    monthlyDollars: 50,
    malwareScanner: 'guardduty',
    requestsPerSecond: 200,
  },
  prod: {
    domain: 'mahalli.ma',
    signInPrefix: 'mahalli-ma',
    mailFrom: 'notifications@mahalli.ma',
    accountsFrom: cognitoItself,
    retainData: true,
    logDays: 90,
    alarmsMail: nobodyYet,
    certificateArn: notDelegated,
    ownHosts: [],
    hostedZone: zoneElsewhere,
    firewallArn: noFirewall,
    monthlyDollars: 500,
    malwareScanner: 'guardduty',
    requestsPerSecond: 1000,
  },
};

/** The stages, in the order in which a version reaches them. */
export const stages = Object.keys(settings) as readonly Stage[];
