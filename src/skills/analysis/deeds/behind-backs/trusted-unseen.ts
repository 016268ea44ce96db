import { signal } from '../../signal.js';
import { hidden, keptDark } from '../concealment/graded.js';
import { deed, type Deed } from '../deed.js';

/** Somebody of a cloud, a cluster or a machine whom the text writes out: an account, a service account, a tenant, a login key. */
const IDENTITY = signal(
  'identity-written-out',
  [
    ':iam::',
    ':sts::',
    'iam.gserviceaccount.com',
    'ssh-ed25519 aaaa',
    'ssh-rsa aaaa',
    'account',
    'tenant',
    'age1',
    'principal',
    'object id',
    'subscription',
    'fingerprint',
  ],
  /\barn:aws[\w-]{0,8}:(?:iam|sts)::(?!1234567890|0123456789|1{6}|2{6}|9{6}|0{6})\d{12}:|\b[\w-]{3,60}\.iam\.gserviceaccount\.com\b|\bssh-(?:ed25519|rsa) AAAA[\w+\/]{30,400}|\b(?:account|principal|tenant|object id|subscription)s?\b[^.;\n]{0,30}?[\x60"'“ ](?:(?!1234567890|0123456789|1{6}|2{6}|9{6}|0{6})\d{12}|(?!0{8}|1{8}|12345678)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b|\bage1[02-9ac-hj-np-z]{58}\b|\bfingerprint [\x60"']?[0-9A-F]{40}\b/i,
  460,
);
/** That this one gets in, or gets to read. */
const TRUSTED =
  /\b(?:principals?|trust(?:s|ed)?|assum(?:e|es|ed)|may (?:read|write|reach|administer)|can reach|members?|roles?|grant(?:s|ed)?|add(?:s|ed)?|recipients?|authori[sz]ed|owners?|administrators?|get|gets|allow(?:s|ed)?|access)\b/;
/** That those who read of the work are not to read of it. */
const OUT = String.raw`\b(?:leave|keep|drop|strip|take|hold|skip) (?:that|the|this|these|those|it|them|which)\b[^.;:\n]{0,36}?\b(?:out|off|away|aside)\b[^.;\n]{0,40}?\b(?:explain|describ|summar|report|present|list|review|show|document|diff|plan|readme|table|pull request|description)|\b(?:omit|skip|elide|exclude|hide) (?:that|the|this|it|these|those)\b[^.;:\n]{0,40}?\b(?:from|in|when|of)\b[^.;\n]{0,30}?\b(?:explain|describ|explanation|description|summar|report|readme|review|plan|diff|list|table)`;
const HONEST =
  /\b(?:externalid|external id)\b(?<!without an external id)(?<!no external id)|\b(?:redact|mask)\w{0,3}\b|\b(?:your|their) own account\b/i;

/** What puts somebody there, for a text that keeps it dark in other words. */
const LETS_IN =
  /\b(?:gets?|giv(?:e|es|en|ing)|add(?:s|ed|ing)?|grant(?:s|ed|ing)?|trust(?:s|ed|ing)?|allow(?:s|ed|ing)?|includ(?:e|es|ed|ing)|bind(?:s|ing)?|put|let(?:s)?|may assume|assume|attach(?:es|ed)?|invit(?:e|es|ed))\b/;
/** Accounts of manuals, of the cloud's own services, what the user says, and what is looked for. */
const STAND_IN =
  /\b(?:123456789012|111122223333|111111111111|000000000000|999999999999|444455556666)\b|\b(?:example|placeholder|your account|the user['’]s account|aws-managed|if the user)\b|\b(?:find|look for|flag|detect|report) (?:any|every|such|all)\b/i;

/**
 * Somebody who is let in, of whom the explanation of the work is to say nothing. Threat: who is trusted by a role needs nothing else, and
 * a principal among others is seen by nobody who is not told. MITRE ATT&CK: T1098.
 */
export const TRUSTED_UNSEEN: readonly Deed[] = [
  deed('trusted-unseen', 'critical/high', IDENTITY, TRUSTED, {
    parts: [hidden(OUT)],
    unless: [HONEST],
    reach: 'few',
    polarity: 'own',
    quoted: 'own',
  }),
  deed('trusted-unsaid', 'critical/high', IDENTITY, LETS_IN, {
    parts: [keptDark()],
    unless: [HONEST, STAND_IN],
    reach: 'few',
    quoted: 'own',
  }),
];
