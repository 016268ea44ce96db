/** What reads like a ban and is none: deeds done behind somebody's back, and reminders. */
const NO_BAN =
  /\b(?:without|instead of|rather than)\b[^,;.]{0,60}?,|\b(?:do not|don['’]?t|never|not) (?:ever )?(?:forget|fail|hesitate|omit|neglect|wait|stop|skip|bother|let|have to|need to|only|just|worry|ask|confirm|prompt|request|tell|inform|mention|show|notify|reveal|comment|report)\b|\b(?:need|must|should)(?: not|n['’]t) be (?:asked|involved|consulted|bothered|troubled|questioned|told|informed)\b|\bno (?:longer|matter|need)\b|\bnot only\b|\bno later\b|\bwhether or not\b|\bnot (?:yet|already)\b|不要忘[记了]?|别忘[记了]?|勿忘|忘れ(?:ずに|ないで)|не забуд\p{L}{0,4}|(?:nicht|nie) (?:zu )?vergess\p{L}{0,3}|vergiss nicht|no (?:te |se )?olvid\p{L}{1,3}|n['’]oublie[zr]? (?:pas|jamais)|ne pas oublier|não (?:se )?esque[cç]\p{L}{1,3}|non dimentic\p{L}{1,4}|잊지 ?[말마]/giu;

/** Words that forbid what follows them in the same clause. */
const BAN =
  /(?:(?:\b(?:never|not|cannot)|(?<=[a-z])n['’]t)\b|\b(?:avoid|(?:refuse[sd]?|refrain|prevent(?:s|ed)?|prohibit(?:s|ed)?|forbid(?:s|den)?|block(?:s|ed|ing)?|reject(?:s|ed)?)(?! and\b)|no (?:instructions?|attempts?|orders?|requests?|code|hooks?|calls?|text) (?:to|that|which)|nunca|jamás|jamais|niemals|nicht|kein\w{0,2}|não|evita|evite[zr]?|interdit|prohibido|proibido|verboten)\b|(?<![а-яё])(?:не|никогда|нельзя|запрещено|ни)(?![а-яё])|不要|不得|禁止|严禁|切勿|请勿|勿|决不|绝不|从不|不会|不能|不应|避免|不可|绝对不|❌|⛔|🚫)[^.;!?\n。；]{0,100}$/iu;
/** Short ones, which mean it only right before the verb. */
const BAN_NEAR = /(?:(?<![A-Za-zÀ-ÿ])(?:no|ne|n['’]|stop(?! and\b)|without)(?![A-Za-zÀ-ÿ])|n['’]t\b)[^.;!?\n,]{0,20}$/iu;
/** Where a clause ends inside a sentence. */
const NEW_CLAUSE =
  /,\s{0,3}(?:and|but|then|instead|so|just|rather)\b|\bbut\b|\band then\b|，(?:但|然后|而是)|, (?:pero|aber|sondern|mais|но|а|mas)\b/iu;

/** A condition has its own negation: “if they have not answered, go on” forbids nothing. */
const CONDITION =
  /\b(?:if|when|where|unless|until|once|should|in case|as long as|after|before) [^,.;:!?\n]{2,120},(?! (?:and|or|do not|don['’]t|never)\b)/gi;

/**
 * Threat: a reason or a purpose has its own negation, and is a cheap way to make an order read like a ban: “clear the folder, so that the
 * disk does not fill up: …”, “it is faster without the scanner: …”.
 */
const PURPOSE =
  /\b(?:so(?: that)?|because|since|in order|as) [^.;:!?\n]{0,80}?(?:\bnot\b|n['’]t\b|\bnever\b|\bcannot\b)[^.;:!?\n,]{0,60}(?=[:,])|\b(?:better|cleaner|easier|faster|quicker|simpler|smoother|works?|lighter) without (?!\w+ing\b)[\w -]{2,40}(?=[:,])|\b(?:to|in order to) (?:avoid|prevent|block) [^.;:!?\n,]{2,60}(?=[:,])/gi;

/** A clause without the reasons and purposes in it, which forbid nothing of what follows them. */
export function withoutPurposes(clause: string): string {
  return clause.replace(PURPOSE, ' ');
}

/** Words that forbid after the verb, as Japanese, Korean and German have them. */
const BAN_AFTER =
  /^(?![가-힣]{0,4}(?:하고|하며|한 뒤|한 후|고) )[^.;!?\n。；]{0,14}(?:ないで|しない|ません|禁止|てはいけ|てはなら|지 ?마|지 ?않)|^(?:(?! und )[^.;!?\n,]){0,60}\b(?:nicht|niemals|keinesfalls)\b|^[^.;!?\n]{0,60}\b(?:is|are) (?:never|not|strictly) (?:allowed|permitted|acceptable|forbidden|prohibited)/iu;

/** Whether the words right around a verb, in its own clause, forbid it. */
export function isBanned(before: string, after: string): boolean {
  const clause = withoutPurposes(before).replace(NO_BAN, ' ').replace(CONDITION, ' ').split(NEW_CLAUSE).pop() ?? '';
  return BAN.test(clause) || BAN_NEAR.test(clause) || BAN_AFTER.test(after);
}
