/** Parts of the paths at which the metadata service of a cloud gives credentials away, or what users have put there. */
const GIVES_AWAY =
  /security-credentials|user-?data|service-accounts|identity\/oauth2|oauth2\/token|instance\/attributes|project\/attributes|opc\/v\d|RELATIVE_URI|\bcredentials?\b|instance-identity\/(?:pkcs7|rsa|signature)/iu;
/** Parts of those that tell what machine it is. */
const TELLS =
  /\b(?:instance-(?:type|id|life-cycle)|ami-id|placement\/|availability-zone|local-ipv4|public-ipv4|local-hostname|public-hostname|machine-type|instance\/(?:id|name|zone)|project-id|instance\/compute\/|vmSize|spot\/|instance-identity\/document)/u;

/** Whether code that speaks to the metadata service of a cloud asks for facts about the machine, by paths that are written out, and for nothing else. */
export function onlyAsksForFacts(code: string): boolean {
  return TELLS.test(code) && !GIVES_AWAY.test(code);
}
