import { signal } from '../signal.js';
import { codeDeed, type CodeDeed, type Test } from './code-deed.js';
import { HOST } from './strangers.js';

/** The number of an account of Amazon that is written out; no digits of documentation (AWS API reference, "Example account IDs"). */
const ACCOUNT = String.raw`(?!1234567890|0123456789|9876543210|1111222|4444555|7777888|5555666|0{6}|1{6}|2{6}|3{6}|4{6}|5{6}|6{6}|7{6}|8{6}|9{6})\d{12}\b`;
/** Such an account as the one who is trusted: in policies as JSON, YAML and HCL, in the libraries of CDK. */
const TRUSTS_ACCOUNT = signal(
  'trusts-account',
  [
    ':iam::',
    ':sts::',
    'accountprincipal(',
    'arnprincipal(',
    'principal: "',
    "principal: '",
    ...['aws: ', 'aws = ', 'aws": ', "aws': ", 'aws" = ', "aws' = "],
  ],
  new RegExp(
    String.raw`(?:\bPrincipals?\b[^]{0,120}?\barn:aws[\w-]{0,8}:(?:iam|sts)::${ACCOUNT}|\bPrincipal: ["']${ACCOUNT}|\bPrincipal["']?\s?[:=]\s?\{\s?["']?AWS["']?(?:: | = )["']${ACCOUNT}|\bAccountPrincipal\(\s?["']${ACCOUNT}|\bArnPrincipal\(\s?["']arn:aws:iam::${ACCOUNT})`,
  ),
  260,
);
/** The one who is trusted, by the name under which a template keeps the number of an account. */
const TRUSTS_KEPT_ACCOUNT = signal(
  'trusts-kept-account',
  [':iam::', ':sts::'],
  /\b(?:Principals?|principals)\b[^]{0,160}?\barn:aws[\w-]{0,8}:(?:iam|sts)::(?:\$\{(?:AWS::Partition\})?[\w.]{2,60}\}|["'],?\s{1,20}(?:-\s)?!Ref\s["']?\w{2,60})/,
  320,
);
const NAMES_ACCOUNT = /:(?:iam|sts)::(?:\$\{(?:var\.|local\.)?|["'],?\s{1,20}(?:-\s)?!Ref\s["']?)(?<name>[a-z]\w{1,60})\b/giu;
/** Most names of accounts in one template that are looked up. */
const MOST_NAMES = 20;
/** That the template fills such a name in itself, with the number of somebody: its user need not give any. */
const FILLS_ACCOUNT_IN: Test = {
  test(code) {
    const names = [...code.matchAll(NAMES_ACCOUNT)].slice(0, MOST_NAMES).map(({ groups }) => groups?.['name'] ?? '');
    return [...new Set(names)].some((name) =>
      new RegExp(
        String.raw`(?<![\w.{])["']?${name}\b["']?\s{0,20}(?::\s|=\s|\{)[^{}]{0,200}?\b["']?[dD]efault["']?\s{0,20}[:=]\s{0,4}["']?${ACCOUNT}|(?<![\w.{])${name}\s{0,20}[:=]\s{0,4}["']${ACCOUNT}`,
        'u',
      ).test(code),
    );
  },
};
/** Every right, or those by which one gets every right. */
const EVERY_RIGHT =
  /\bEffect["']?\s?[:=]\s?["']?Allow["']?,?\s{1,40}["']?NotActions?\b|\bnot_actions\s{0,12}=|\b(?:AdministratorAccess|PowerUserAccess|IAMFullAccess)\b|["']?\bActions?["']?\s?[=:]\s?(?:\[\s{0,20}|-\s)?["']?(?:\*|(?:iam|kms|s3|sts|secretsmanager|ec2|lambda|sqs|sns|dynamodb|ecr|ssm):\*)["'\]\s,]/u;
/** Buckets, queues and keys that are read by whom the policy names. */
const READS_ALL =
  /["']?\bActions?["']?\s?[=:]\s?\[?[^\]\n]{0,80}\b(?:s3:GetObject|secretsmanager:GetSecretValue|kms:Decrypt|sqs:ReceiveMessage)\b/u;

/** Disks, images, functions and shares that are handed to an account. */
const SHARES_WITH_ACCOUNT = signal(
  'shares-with-account',
  [
    'snapshot-attribute',
    'snapshot_attribute',
    'image-attribute',
    'image_attribute',
    'create-resource-share',
    'create_resource_share',
    'lambda add-permission',
    'aws_ami_launch_permission',
    'snapshot_create_volume_permission',
    'bucket-replication',
    'bucket_replication',
    '--grant-full-control',
    '--grant-read',
  ],
  new RegExp(
    String.raw`\b(?:modify[-_](?:db[-_])?(?:cluster[-_])?snapshot[-_]attribute|modify[-_]image[-_]attribute|create[-_]resource[-_]share|lambda add-permission|aws_ami_launch_permission|aws_snapshot_create_volume_permission)\b(?:[^\n\\]|\\\n|\\(?!\n)){0,300}?\b${ACCOUNT}|\baws_(?:ami_launch_permission|snapshot_create_volume_permission)\b[^}]{0,200}?\b${ACCOUNT}|\b(?:put-bucket-replication|put_bucket_replication|aws_s3_bucket_replication_configuration)\b[^]{0,400}?\b[aA]ccount["']?\s?[:=]\s?["']${ACCOUNT}|--grant-(?:full-control|read)\s{1,3}["']?id=["']?[0-9a-f]{64}\b|\bmodify_(?:db_)?(?:snapshot|image)_attribute\([^)]{0,300}?["']${ACCOUNT}`,
  ),
  500,
);

/** A person or a program of another project, by an address that is written out. */
const WHO = String.raw`(?!(?:my|your|some|example|test|user|name|admin|alice|bob|jane|john|foo|the)\b|[\w.+-]{0,60}@(?:my|your|example|test|project)[\w.-]{0,60})[\w.+-]{2,60}@(?:gmail|googlemail|proton(?:mail)?|outlook|hotmail|yandex|[\w-]{3,60}\.iam\.gserviceaccount)\.\w{2,5}\b`;
/** A project or an organisation of Google Cloud that such a one owns. */
const OWNED_BY = signal(
  'project-owned-by',
  [
    'roles/owner',
    'roles/editor',
    'roles/iam.securityadmin',
    'roles/resourcemanager',
    'roles/iam.serviceaccounttokencreator',
    'roles/secretmanager.admin',
  ],
  new RegExp(
    String.raw`\broles\/(?:owner|editor|iam\.(?:securityAdmin|serviceAccountTokenCreator|organizationRoleAdmin)|resourcemanager\.[\w.]{3,40}|secretmanager\.admin)\b[^}]{0,200}?\b(?:user|serviceAccount|group):(?<who>${WHO})|\b(?:user|serviceAccount|group):${WHO}[^}]{0,200}?\broles\/(?:owner|editor|iam\.(?:securityAdmin|serviceAccountTokenCreator|organizationRoleAdmin)|resourcemanager\.[\w.]{3,40}|secretmanager\.admin)\b`,
  ),
  480,
);
const GRANTS =
  /\bgoogle_\w{3,40}_iam_(?:member|binding)\b|\badd-iam-policy-binding\b|\bIAM(?:Member|Binding)\b|\bset_iam_policy\b|\bbindings\b|\bIamMember\b/u;

/** Something of Azure that is known by a number, written out: a person, a group, a tenant. */
const NUMBER_OF_AZURE = String.raw`(?!0{8}|1{8}|12345678|x{8}|a{8})[0-9a-f]{8}-(?!0000-0000)[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`;
const OWNS_SUBSCRIPTION = signal(
  'owns-subscription',
  [
    'role assignment create',
    'azurerm_role_assignment',
    'new-azroleassignment',
    'managedbytenantid',
    'managing_tenant_id',
    'roleassignments',
    'roleassignment(',
  ],
  new RegExp(
    String.raw`(?:\brole assignment create\b(?:[^\n\\]|\\\n|\\(?!\n)){0,400}?--assignee(?:-object-id)?[= ]["']?(?:${NUMBER_OF_AZURE}|[\w.+-]{2,60}@(?!example|your|my)[\w.-]{3,80})|\bazurerm_role_assignment\b[^}]{0,300}?\bprincipal_id\s{0,12}=\s?"${NUMBER_OF_AZURE}"|\bNew-AzRoleAssignment\b[^\n]{0,200}?-ObjectId\s+["']?${NUMBER_OF_AZURE}|\bmanagedByTenantId["']?\s?:\s?["']${NUMBER_OF_AZURE}|\bmanaging_tenant_id\s{0,12}=\s?"${NUMBER_OF_AZURE}"|\bRoleAssignment\([^]{0,300}?\bprincipal_?[iI]d\s?[:=]\s?["']${NUMBER_OF_AZURE}|\broleAssignments\b[^]{0,500}?\bprincipalId["']?\s?:\s?["']${NUMBER_OF_AZURE})`,
  ),
  700,
);
const OWNS_AZURE =
  /\bOwner\b|\bUser Access Administrator\b|--role[= ]["']?Contributor\b|["']Contributor["']|8e3af657-a8ff-443c-a75c-2fe8c4bcb635|b24988ac-6180-42a0-ab88-20f7382dd24c|18d7d88d-d35e-4fb5-a5c3-7773c20a72d9/u;

/** One address of the internet that is let in; no ranges of documentation (RFC 5737), of networks of one's own, nor of everybody. */
const ONE_ADDRESS = String.raw`(?!0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|1\.2\.3\.4|1\.1\.1\.1|8\.8\.|[\d.]{7,15}\/(?:[0-9]|1\d|2[0-7])\b)\d{1,3}(?:\.\d{1,3}){3}\/(?:28|29|3[0-2])\b`;
const LETS_ADDRESS_IN = signal(
  'lets-address-in',
  ['cidr_blocks', 'cidrip', 'cidr_ip', 'source_ranges', '-cidr', 'source_address_prefix', '-source-ranges', 'peer.ipv4('],
  new RegExp(
    String.raw`\b(?:cidr_blocks|CidrIp|cidr_ip(?:v4)?|source_ranges|source_address_prefix|-cidr|-source-ranges|Peer\.ipv4\()["']?\s{0,12}[=:(]?\s{0,3}\[?\s{0,3}["']?${ONE_ADDRESS}`,
  ),
  120,
);
const EVERY_PORT =
  /\bfrom_?port["']?\s{0,6}[=:]\s?["']?0\b[^]{0,80}?\bto_?port["']?\s{0,6}[=:]\s?["']?(?:0|65535)\b|\b(?:ip_)?protocol["']?\s{0,6}[=:]\s?["']?-1\b|\bPort\.all\w{0,10}\(|--port[= ]0-65535|\bfrom_?port["']?\s{0,6}[=:]\s?["']?(?:22|3306|3389|5432|6379|9200|27017)\b/iu;

/** Workflows of a repository that is written out, beside those of one's own, that take a role of an account. */
const TRUSTS_REPOSITORY = signal(
  'trusts-repository',
  ['token.actions.githubusercontent.com:sub'],
  /\btoken\.actions\.githubusercontent\.com:sub["']?\s?[=:]\s?\[[^\]]{0,200}?["']repo:\$\{[^\]]{0,160}?["']repo:(?!\$|my|your|org|owner|example)[\w.-]{2,60}\/|\btoken\.actions\.githubusercontent\.com:sub["']?\s?[=:]\s?\[?\s?["']repo:\*/,
  520,
);
/** Somebody by name, at a host that is written out, who administers a cluster. */
const RULES_CLUSTER = signal(
  'rules-cluster',
  ['cluster-admin'],
  new RegExp(
    String.raw`\bcluster-admin\b[^]{0,200}?\bkind["']?\s?:\s?["']?User\b[^]{0,60}?\bname["']?\s?:\s?["']?[\w.+-]{1,40}@(?<host>${HOST})|\bclusterrolebinding\b[^\n]{0,80}--clusterrole[= ]cluster-admin\b[^\n]{0,80}--user[= ]["']?[\w.+-]{1,40}@(?<host2>${HOST})`,
  ),
  700,
);

/** Rights and ways in that settings of clouds give to somebody outside of them, by a name or a number that is written out. */
export const TRUSTS_STRANGERS: readonly CodeDeed[] = [
  codeDeed('every right in an account', 'critical/high', TRUSTS_ACCOUNT, {
    near: [EVERY_RIGHT],
    reach: 900,
    places: 'settings',
    shown: 'high/medium',
  }),
  codeDeed('every right in an account', 'critical/high', TRUSTS_KEPT_ACCOUNT, {
    near: [EVERY_RIGHT],
    whole: [FILLS_ACCOUNT_IN],
    unless: [/\bsts:ExternalId\b/u],
    reach: 1500,
    places: 'settings',
    shown: 'high/medium',
  }),
  codeDeed('what is kept in an account', 'high/medium', TRUSTS_ACCOUNT, {
    near: [READS_ALL],
    reach: 500,
    places: 'settings',
    shown: 'low/low',
  }),
  codeDeed('disks, images or functions', 'critical/high', SHARES_WITH_ACCOUNT, { reach: 0, places: 'settings', shown: 'medium/low' }),
  codeDeed('every right in an account', 'critical/high', TRUSTS_REPOSITORY, {
    near: [EVERY_RIGHT],
    reach: 700,
    places: 'settings',
    shown: 'medium/low',
  }),
  codeDeed('a cluster', 'critical/high', RULES_CLUSTER, { reach: 0, places: 'settings', to: 'stranger', shown: 'low/low' }),
  codeDeed('a project', 'critical/high', OWNED_BY, { near: [GRANTS], reach: 300, places: 'settings', shown: 'medium/low' }),
  codeDeed('a subscription', 'critical/high', OWNS_SUBSCRIPTION, {
    near: [OWNS_AZURE],
    reach: 300,
    places: 'settings',
    shown: 'medium/low',
  }),
  codeDeed('a network', 'high/high', LETS_ADDRESS_IN, { near: [EVERY_PORT], reach: 200, places: 'settings', shown: 'medium/low' }),
];
