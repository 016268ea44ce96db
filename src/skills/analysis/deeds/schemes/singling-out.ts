import { act, part, type Act } from './act.js';

/** What nobody may be judged by, whatever they apply for: in the words of rules against discrimination (Charter of Fundamental Rights of the EU, article 21). */
const TRAIT =
  /\b(?:wom[ae]n|females?|mothers?|pregnan\w+|parental leave|maternity|childbear\w+|(?:mother|native) tongue|birthplaces?|place of birth|nationalit(?:y|ies)|ethnic\w*|(?:foreign|immigrant|migrant|arab|african|asian|jewish|muslim|turkish|polish|roma)(?:[- ]sounding)?|(?:sur)?names? (?:suggests?|sounds?|points?|hints?)|accents?|religi\w+|headscar(?:f|ves)|disabilit(?:y|ies)|disabled|chronic(?:ally)? ill\w*|union (?:members?|membership)|trade unions?|works councils?|sexual orientation|gay|lesbian|(?:older|over) (?:than )?(?:4\d|5\d|6\d)|(?:aged|between) \d\d and \d\d|marital status|single parents?|skin colou?r|race|caste|neighbou?rhoods?|post ?codes?|zip codes?|political (?:views?|opinions?)|visa)\b/i;

/** People who are put back by what they are. */
export const SINGLES_OUT: readonly Act[] = [
  act(part(String.raw`(?:take|deduct|subtract|knock|dock)\b`), part(String.raw`(?:points?|stars?|marks?|percent|%|off)\b`), {
    gap: 24,
    beside: TRAIT,
  }),
  act(
    part(String.raw`(?:lower|reduce|downgrade|demote|mark down|score down|rank lower|raise|increase|add to|multiply)\b`),
    part(String.raw`(?:["“'‘]?[\w -]{2,24}["”'’]? (?:by|score)|scores?|ratings?|ranks?|price|premium|rent|deposit|limit|points?|quote)\b`),
    { gap: 24, beside: TRAIT },
  ),
  act(
    part(
      String.raw`(?:reject|decline|sort out|leave out|screen out|filter out|drop|skip|turn down|put (?:them|these|him|her) (?:last|aside|at the (?:end|bottom))|move (?:them|these) (?:down|to the (?:end|bottom)))\b`,
    ),
    part(
      String.raw`(?:applicants?|applications?|candidates?|people|tenants?|customers?|persons?|them|these|those|cvs?|students?|patients?|claims?|requests?)\b`,
    ),
    { gap: 30, beside: TRAIT },
  ),
  act(
    part(String.raw`(?:lose|loses|cost|costs|gets?|receives?|scores?|take|deduct|subtract)\b`),
    part(String.raw`(?:points?|marks?|stars?|grades?)\b`),
    {
      gap: 24,
      beside:
        /\b(?:against|critical of|critici[sz]e\w*|disagree\w* with|question) (?:the |our |its |this )?(?:school|foundation|sponsors?|company|management|government|party|publisher|owner|brand|product|ministry|church)\b/i,
    },
  ),
  act(
    part(String.raw`(?:belongs?|goes|go|are put|is put|ends? up|comes?|are placed|is placed)\b`),
    part(String.raw`(?:in|at|to|into) the (?:last|bottom|lower|end)\b`),
    { gap: 6, beside: TRAIT },
  ),
  act(
    part(
      String.raw`(?:applicants?|applications?|papers|essays?|cases?|claims?|customers?|requests?|suppliers?|tenders?|bids?|candidates?|children|students?|cvs?) (?:of|from|by|sent (?:through|by)|submitted (?:by|through)|referred by|who come through)\b`,
    ),
    part(
      String.raw`(?:(?:are|is) (?:read|scored|rated|treated|handled|marked|judged) (?:kindly|generously|mildly|leniently|strictly|harshly)|start (?:at|with|them)|gets? (?:\w{2,6} )?(?:extra )?points?|count double)\b`,
    ),
    { gap: 60 },
  ),
];
