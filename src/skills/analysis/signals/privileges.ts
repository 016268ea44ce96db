import { signal } from '../signal.js';

/** A container that is root on its host, in settings: Compose, Kubernetes, development containers. */
export const PRIVILEGED_CONTAINER = signal(
  'privileged-container',
  ['privileged', 'sys_admin', 'cap_add', 'sys_ptrace', 'sys_module', 'capadd', 'add: [', 'add":', "add':", 'add:'],
  /["']?\bprivileged["']?\s{0,3}:\s{0,3}["']?true\b|["']--privileged["']|\b(?:cap_add|capAdd|add)["']?\s{0,3}:\s{0,3}[[\s-]{0,40}["']?(?:CAP_)?(?:SYS_ADMIN|SYS_PTRACE|SYS_MODULE|ALL)\b/,
);

/** The processes of the host within a container. */
export const HOST_PROCESSES = signal(
  'host-processes',
  ['hostpid', 'pid', 'hostipc'],
  /["']?\bhostPID["']?\s{0,3}:\s{0,3}["']?true\b|^[ \t]{0,12}["']?pid["']?\s{0,3}:\s{0,3}["']?host\b|["']--pid=host["']/,
);

/** The whole file system of the host, or the keys of its users, within a container. */
export const HOST_ROOT = signal(
  'host-root',
  ['/:/', 'hostpath', 'source=/', 'source:', '/root', '/home:', 'path: /', '"source"', 'source"', "source'", '~:/', '/etc:/', '.ssh:/'],
  /^[ \t]{0,20}-\s{1,3}["']?(?:\/|\/root|\/home|\/etc|~\/\.ssh|~):\/[\w./-]{1,80}(?!:ro|[\w./-])|["'](?:type=bind,)?source=(?:\/|\/root|\/home|\/etc),|\bhostPath["']?\s{0,3}:\s{0,3}\{?\s{0,40}["']?path["']?\s{0,3}:\s{0,3}["']?(?:\/|\/root|\/home)["']?(?=\s|,|\}|$)|^[ \t]{0,20}(?:-\s{1,3})?["']?source["']?\s{0,3}:\s{0,3}["']?\/["']?\s{0,3}$|["'](?:-v|--volume)["'],\s{0,9}["']\/:\//,
);

/** The socket of the daemon that starts containers. */
export const DAEMON_SOCKET = signal(
  'daemon-socket',
  ['docker.sock', 'containerd.sock', 'crio.sock', 'podman.sock'],
  /\/run\/[\w/]{0,30}(?:docker|containerd|crio|podman)\.sock\b/,
);

/** A command that leaves the container for its host, or leaves a door there. */
export const LEAVES_CONTAINER = signal(
  'leaves-container',
  ['chroot', 'nsenter', 'chmod'],
  /\bchroot["',\s]{1,6}\/[\w-]{1,40}|\bnsenter["',\s]{1,6}[^\n]{0,40}?(?:-t["',\s]{0,6}1\b|--target[="',\s]{1,6}1\b)|\bchmod["',\s]{1,6}(?:u\+s|[2467]7\d\d)\b/,
);

/** A policy that trusts everybody. */
export const TRUSTS_ANYBODY = signal(
  'trusts-anybody',
  ['principal'],
  /["']?\bPrincipals?["']?\s{0,3}[:=]?\s{0,3}(?:\{\s{0,40}(?:type\s{0,3}=\s{0,3}["']AWS["']\s{1,40}identifiers|["']?AWS["']?)\s{0,3}[:=]\s{0,3}(?:\[\s{0,20})?|\s{1,40}AWS\s{0,3}:\s{0,3}(?:-\s{1,3})?)?["']\*["']/,
);

/** Every right in an account, given to somebody by name. */
export const ATTACH_ADMINISTRATOR = signal(
  'attach-administrator',
  ['administratoraccess'],
  /\b(?:attach-(?:user|role|group)-policy|attach_(?:user|role|group)_policy|put-(?:user|role)-policy)\b[^\n]{0,300}?\bAdministratorAccess\b/,
  700,
);

/** A lasting key for an account of the cloud. */
export const CREATE_KEY = signal(
  'create-key',
  ['create-access-key', 'create_access_key', 'create-login-profile', 'keys create'],
  /\b(?:create-access-key|create_access_key|create-login-profile)\b|\bservice-accounts keys create\b/,
);

/** A cluster that is given to a group that nobody knows. */
export const CLUSTER_TO_GROUP = signal(
  'cluster-to-group',
  ['cluster-admin'],
  /\bclusterrolebinding\b[^\n]{0,200}?\bcluster-admin\b[^\n]{0,200}|\bname["']?\s{0,3}:\s{0,3}["']?cluster-admin\b[^]{0,400}?\bsubjects\b[^]{0,300}?\bname["']?\s{0,3}:\s{0,3}["']?[\w:.-]{3,80}/,
  1100,
);

/** A project of Google Cloud that is given to somebody. */
export const PROJECT_TO_MEMBER = signal(
  'project-to-member',
  ['add-iam-policy-binding', 'iam_member', 'iam_binding'],
  /\badd-iam-policy-binding\b(?:[^\n\\]|\\\n|\\(?!\n)){0,500}|\bgoogle_\w{3,40}_iam_(?:member|binding)\b[^}]{0,500}/,
  1100,
);

/** The daemon that starts containers, open to the network without a certificate. */
export const OPEN_DAEMON = signal(
  'open-daemon',
  ['2375', 'anonymous-auth', 'alwaysallow'],
  /\btcp:\/\/(?:0\.0\.0\.0|\[::\]|\*)?:2375\b|--anonymous-auth[= ]true\b|--authorization-mode[= ]AlwaysAllow\b/,
);

/** A folder of keys of the user that is mounted for writing. */
export const MOUNTED_KEYS = signal(
  'mounted-keys',
  ['.ssh:', '.aws:', '.kube:', '.gnupg:', 'gcloud:', '.docker:', '.azure:'],
  /^[ \t]{0,20}-\s{1,3}["']?(?:~|\$HOME|\$\{HOME\}|\/root|\/home\/[\w$-]{1,40})\/\.(?<store>ssh|aws|kube|gnupg|config\/gcloud|docker|azure):\/[^\s"':]{1,120}(?!:ro|[^\s"':])/,
);
