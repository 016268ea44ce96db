/** Words too common to bind two sentences. */
const COMMON =
  /^(?:their|there|with|from|into|than|then|have|will|does|more|much|many|long|they|when|where|which|about|another|other|others|could|would|should|person|people|user|users|customer|customers|someone|anyone|what|whom|whose|been|being|were|very|only|also|each|every|once|until|before|after|because|over|under|between|without|never|always)$/;
/** By so many letters two forms of a word are one. */
const STEM = 4;

/** The beginnings of the words of a text that say what it is about. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, STEM)));
}
