/** What somebody gets over a machine, beyond data of its user. */
export type HostEffect =
  /** Every right of root for whoever asks: sudo without a password, accounts with id 0, setuid shells, open files of the system. */
  | 'root-rights'
  /** Logins that ask for less: sshd, PAM. */
  | 'open-login'
  /** Code in the kernel, or in every process. */
  | 'kernel-code'
  /** A container that rules its host. */
  | 'host-from-container'
  /** A way around the question for elevated rights. */
  | 'elevation-bypass'
  /** Rights over camera, screen and files granted behind the user's back. */
  | 'open-privacy'
  /** A certificate authority that every program trusts. */
  | 'trusted-root'
  /** Connections led elsewhere: host names, address translation, proxies. */
  | 'redirected-traffic'
  /** Another resolver for host names. */
  | 'foreign-resolver'
  /** A way into the machine from outside: tunnels, remote shells, remote control. */
  | 'open-tunnel'
  /** Password databases and the memory of the processes that hold passwords. */
  | 'credential-dump'
  /** A dialog that asks for the user's password in the name of the system. */
  | 'password-prompt'
  /** A password that is tried out against the system. */
  | 'password-test'
  /** Backups and shadow copies deleted, recovery switched off. */
  | 'deleted-backups'
  /** Security software stopped, blinded or told to look away. */
  | 'silenced-defence'
  /** A subscription of the system that starts a program, which no list of tasks shows. */
  | 'hidden-subscription'
  /** A command run on other machines. */
  | 'other-machines';

/** `certain`: nothing honest is written so. `likely`: rarely honest. `plausible`: as often honest as not. `possible`: mostly honest, a hint. */
export type Certainty = 'certain' | 'likely' | 'plausible' | 'possible';

export interface Control {
  readonly effect: HostEffect;
  readonly certainty: Certainty;
}
