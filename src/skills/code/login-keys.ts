/** A public key as sshd(8) reads it, with its comment. */
export const WRITTEN_LOGIN_KEY =
  /\b(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S{1,20}|sk-ssh-\S{1,30})\s{1,4}(?<key>AAAA[A-Za-z0-9+/]{4,2000})(?<comment>[^\n"']{0,80})/u;
/** The shortest key that opens anything: Ed25519 (RFC 8709 section 4), as base64. */
const WHOLE_KEY = 68;
/** Comments by which a page leaves the key to its reader. */
const READERS_COMMENT = /^(?:\.{3}|…)|\b(?:you|your\w{0,20}|user(?:name)?|me|name|example)@|\byour\b/iu;
/** Words in the place of the key itself. */
const SAYS_SAMPLE = /example|sample|dummy|placeholder|replace|your\w{0,8}key|goes_?here/iu;

/**
 * Whether a key stands for one that the reader puts in. Threat: a comment, and the letters of a key, are its writer's choice,
 * so they excuse no key that is long enough to open a door.
 * @param key the base64 of the key  @param comment what follows it
 */
export function isStandInKey(key: string, comment: string): boolean {
  return key.length < WHOLE_KEY && READERS_COMMENT.test(comment.trim());
}

/**
 * The same for a key in a file of settings, whose letters may say that it is a sample: a template is filled in before it is
 * used. A program that writes such a key uses it as it stands.
 */
export function isSampleKey(key: string, comment: string): boolean {
  return isStandInKey(key, comment) || (key.length < WHOLE_KEY && SAYS_SAMPLE.test(key));
}
