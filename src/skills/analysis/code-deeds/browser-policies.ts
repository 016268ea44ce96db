import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { HOST } from './strangers.js';

/** A proxy that an administrator’s policy sets for a browser (Firefox "Proxy", Chromium "ProxyServer", "ProxyPacUrl"). */
const POLICY_PROXY = signal(
  'proxy-of-browser-policy',
  ['httpproxy', 'sslproxy', 'autoconfigurl', 'proxypacurl', 'proxyserver'],
  new RegExp(
    String.raw`["']?\b(?:HTTPProxy|SSLProxy|AutoConfigURL|ProxyPacUrl|ProxyServer)["']?\s?[:=]\s?["'](?:https?:\/\/)?(?<host>${HOST})`,
  ),
  160,
);
/** What makes the traffic readable there, or keeps the user from changing it. */
const READABLE =
  /["']?\bCertificates["']?\s?:|\bImportEnterpriseRoots\b|["']?Locked["']?\s?:\s?true|\bforce_installed\b|\bExtensionInstallForcelist\b|\bDisableSafeMode\b/u;

/** An extension that a policy installs and nobody can take out. */
const FORCED_EXTENSION = signal(
  'forced-extension',
  ['install_url', 'update_url', 'extensioninstallforcelist'],
  new RegExp(
    String.raw`["'](?:install_url|update_url)["']\s?:\s?["']https?:\/\/(?<host>${HOST})|\bExtensionInstallForcelist\b[^\n]{0,80};https?:\/\/(?<host2>${HOST})`,
  ),
  240,
);
const FORCED = /\bforce_installed\b|\bnormal_installed\b|\bExtensionInstallForcelist\b/u;

/** Policies by which a browser is led over a stranger’s host, or runs what a stranger wrote. */
export const BROWSER_POLICIES: readonly CodeDeed[] = [
  codeDeed('leads a browser over a host by a policy that its user cannot change', 'critical/high', POLICY_PROXY, {
    near: [READABLE],
    reach: 500,
    to: 'unnamed',
    places: 'settings',
    shown: 'high/medium',
  }),
  codeDeed('has a browser install an extension of a stranger that its user cannot take out', 'high/high', FORCED_EXTENSION, {
    near: [FORCED],
    reach: 300,
    to: 'unnamed',
    places: 'settings',
    shown: 'high/medium',
  }),
];
