import { isKeyUnshown } from '../given/openly-abroad.js';
import { unsaidAbroad } from '../given/unsaid-abroad.js';

/** A ban on telling, in Spanish, Portuguese, French, German and Italian. */
const BANS =
  /\b(?:no|nunca|jamás|não|ne|n['’]|jamais|nicht|nie|niemals|kein\w{0,2}|non|mai)\b[^.;\n]{0,60}\b(?:dig|diga|digas|cuente|cuentes|menciones?|reveles?|coment\w{1,3}|conte|diga|revele|dites|dis|mentionnez?|révélez?|citez?|sag\w{0,2}|erwähn\w{0,2}|nenn\w{0,2}|verrat\w{0,2}|dire|dica|riveli|menzion\w{1,3})\b|\b(?:sag\w{0,2}|erwähn\w{0,2}|nenn\w{0,2}|verrat\w{0,2})\b[^.;\n]{0,60}\bnicht\b/i;
/** Words that point back, deeds of giving by their names, and whose own matters they are. */
const POINTS_BACK =
  /\b(?:lo|esto|eso|ello|aquello|nada|isso|isto|disso|cela|ça|ceci|rien|n['’]en|davon|darüber|dies\w{0,2}|nichts|es|sie|ihn|questo|ciò|niente|nulla|copias?|envíos?|reenv\p{L}{1,6}|cópias?|envios?|encaminh\p{L}{1,6}|copies?|envois?|transferts?|kopien?|weiterleit\p{L}{1,6}|versand|copie|invi[oi]|inoltr\p{L}{1,5}|usuari\p{L}{1,2}|usuári\p{L}{1,2}|utilisat\p{L}{3,5}|nutzer\p{L}{0,3}|benutzer\p{L}{0,3}|anwender\p{L}{0,3}|utent[ei]|adress\p{L}{1,2}|direcci\p{L}{2,4}|endereço|indirizz\p{L}{1,2}|paso|etapa|étape|schritt|passaggio)(?!\p{L})/iu;
/** The shortest word that says what a sentence is about, and by so many letters two forms of it are one. */
const SHORTEST = 5;

/**
 * Whether a sentence in another language keeps a matter of its own, and not a deed that another sentence says: both by the same measure as in
 * English, and by fewer words, since what is not known to be honest here stays in doubt.
 */
export function isOwnMatterAbroad(said: string, deed: string): boolean {
  if (POINTS_BACK.test(said)) return false;
  if (isKeyUnshown(said) && unsaidAbroad(said) === undefined) return true;
  if (!BANS.test(said)) return false;
  const matter = stemsOf(said);
  const done = stemsOf(deed);
  return matter.size >= 2 && [...matter].every((stem) => !done.has(stem));
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, SHORTEST)));
}
