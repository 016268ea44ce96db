/** What the user, or who owns a thing, decides: whether it is done at all. */
export const DECIDED =
  /\b(?:when|if|once|after|unless|as|whether|only) (?:the |your )?(?:users?|they|you|customers?|owners?|maintainers?) (?:\w{1,10} )?(?:ask|request|want|confirm|agree|approv|choos|opt|consent|permit|allow|said|say)\w{0,4}\b|\bask (?:the user )?(?:first|before|whether|which)\b|\bwith (?:the user['’]s |their )?(?:consent|permission|approval|agreement)\b/i;
