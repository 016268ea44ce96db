import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** A password that is written out and no sample of one. */
const WRITTEN_PASSWORD = String.raw`["'](?!(?:p[a@]ss\w{0,4}(?:w[o0]rd)?|change\w{0,4}|secret|your|my|test|dev|example|admin|temp\w{0,6}|welcome|lab|demo|<|\$|%|\{)[^"'\n]{0,30}["'])[^"'\n\s$]{8,60}["']`;
/** An account of a directory or a machine that is made with such a password. */
const MAKES_ACCOUNT = signal(
  'makes-account',
  ['convertto-securestring', 'net user', 'net1 user', 'dsadd', 'samba-tool', 'passwordprofile', 'sysadminctl'],
  new RegExp(
    String.raw`\bConvertTo-SecureString\s+(?:-String\s+)?${WRITTEN_PASSWORD}\s[^\n]{0,60}-AsPlainText\b|\bnet1? user\s+[\w$.-]{2,40}\s+["']?(?!\$|%|\*|P@ssw)[^\s"'/*]{8,40}["']?\s[^\n]{0,30}/add\b|\bdsadd\s+user\s[^\n]{0,160}-pwd\s+(?![$%*])\S{8,40}|\bsamba-tool\s+user\s+(?:create|add)\s+[\w$.-]{2,40}\s+(?![$<-])\S{8,40}|\bPasswordProfile\b[^}]{0,80}\bPassword["']?\s?=\s?${WRITTEN_PASSWORD}|\bsysadminctl\s[^\n]{0,80}-password\s+["']?(?![$-])[^\s"']{8,40}`,
    'iu',
  ),
  320,
);
/** Groups and roles whose members rule a directory or a machine. */
const RULES_ALL =
  /\b(?:Domain Admins|Enterprise Admins|Schema Admins|Account Operators|Backup Operators|Server Operators|Print Operators|DnsAdmins|Group Policy Creator Owners|Key Admins|Administrators|Hyper-V Administrators|Remote Desktop Users|Global Administrator|Privileged Role Administrator|Company Administrator|User Access Administrator)\b|-admin\b/u;
const ADDS_MEMBER =
  /\bAdd-(?:ADGroupMember|ADPrincipalGroupMembership|LocalGroupMember|AzureADDirectoryRoleMember)\b|\bNew-Mg(?:RoleManagement\w{0,40}|DirectoryRoleMember\w{0,10}|GroupMember\w{0,10})\b|\bnet1?\s+(?:localgroup|group)\s[^\n]{0,80}\/add\b|\bdsmod\s+group\b|\bgroup\s+addmembers\b|-admin\b/iu;
/** That nobody is to see it: it happens on a trial run too, fails without a word, or is left out of lists. */
const UNSEEN =
  /-WhatIf:\$false|-Confirm:\$false|\bcatch\s?\{\s?(?:Write-Verbose[^}\n]{0,60})?\}|-ErrorAction\s+(?:SilentlyContinue|Ignore)|\bSpecialAccounts\\UserList\b|\bHidden\w{0,20}\b|\bIsHidden\b|(?:-ne|-notlike|-notin|!=)\s["'][\w$.-]{3,40}["']|\bname\s?=\s?["'][\w.-]{2,30}\$["']|>\s?(?:nul|\/dev\/null|\$null)\b|\|\s?Out-Null/iu;
/** An account that is written out, woken and put among the members of groups. */
const WAKES_ACCOUNT = signal(
  'wakes-account',
  ['enable-adaccount', 'enable-localuser'],
  /\b(?:Get-ADUser|Get-LocalUser)\b[^\n]{0,60}(?:\s-eq\s["']{1,2}[\w.$-]{3,40}["']|-Identity\s["']?[a-z][\w.-]{2,40}\b|-Name\s["']?[a-z][\w.-]{2,40}\b)[^]{0,300}?\bEnable-(?:ADAccount|LocalUser)\b[^]{0,300}?\bAdd-(?:ADGroupMember|ADPrincipalGroupMembership|LocalGroupMember)\b/iu,
  800,
);
/** Machines that are there to be tried out on. */
const TRIED_OUT =
  /\b(?:labs?|test(?:ing|bed|env)?|demo|sandbox|vagrant|packer|autounattend|unattend|kali|ctf|range|playground|DSC|New-ADForest|Install-ADDSForest)\b/iu;

/** Accounts that a program makes for whoever knows the password in it. */
export const MAKES_ACCOUNTS: readonly CodeDeed[] = [
  codeDeed('makes an account with a password of its own that rules the others', 'critical/high', MAKES_ACCOUNT, {
    near: [ADDS_MEMBER, RULES_ALL, UNSEEN],
    unless: [TRIED_OUT],
    reach: 700,
    shown: 'medium/low',
  }),
  codeDeed('wakes an account that is written into it and puts it into groups, unseen', 'critical/high', WAKES_ACCOUNT, {
    near: [UNSEEN],
    unless: [TRIED_OUT],
    reach: 300,
    shown: 'medium/low',
  }),
];
