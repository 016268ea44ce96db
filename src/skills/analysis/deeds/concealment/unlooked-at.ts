import { signal, type Signal } from '../../signal.js';
import { followed, phrases } from './phrases.js';

/**
 * That those who check do not look there. Threat: a page need not forbid telling anybody: it says where reviewers look, puts the deed
 * elsewhere, among other changes or under a name that is waved through, and leaves them off the review.
 */

const CHECKERS = String.raw`(?:(?:code |security |cluster |access |human )?review(?:er)?s?|auditors?|inspectors?|approvers?|jurors?|examiners?|release managers?|(?:penetration )?testers?|branch protections?|compliance|security (?:people|teams?|staff)|(?:posture |secret |licen[cs]e )?scanners?|linters?|diff tools?)`;

/** How they work, so that something passes. */
const HABIT = signal(
  'habit-of-checkers',
  phrases(
    'review | auditor | inspector | approver | juror | examiner | release manager | tester | branch protection | compliance | security people | security team | security staff | scanner | linter | diff tool',
  ),
  new RegExp(
    [
      String.raw`\b${CHECKERS} (?:usually |normally |mostly |often )?tends? to (?:stop|wave|skim|undo|skip|overlook|ask|object|revert|remove)\b`,
      String.raw`\b${CHECKERS} (?:only|just) (?:ever )?(?:sees?|looks?|goes?|reads?|checks?|counts?)\b|\b${CHECKERS} (?:go(?:es)?|works?) (?:by|from) (?:the )?(?:\w{2,12} )?(?:names?|titles?|labels?|file)\b`,
      String.raw`\b${CHECKERS} (?:looks? at|reads?|checks?|sees?) the (?:\w{2,12} )?(?:names?|titles?|labels?|status|colou?r) only\b|\b${CHECKERS} (?:asks?|looks?) for (?:it|them|the name)\b`,
      String.raw`\b(?:as|since|because) (?:most )?${CHECKERS} (?:asks?|looks?|checks?|goes?) (?:for|by|at) (?:it|them|the names?)\b`,
    ].join('|'),
  ),
  120,
);

/** Whoever would object is not asked to look. */
const OFF_REVIEW = signal(
  'kept-off-review',
  phrases('review | thread | approval'),
  /\b(?:do not|don['’]t|never|without) (?:put|add|invit|assign|tag|request|ask|includ|copy)(?:e|ing|ting|ging)? (?:them|him|her|security|the (?:security|platform|compliance|audit|legal|risk) team|(?:the )?code ?owners?)\b[^.;:\n]{0,12}? (?:on|to|as|in|into|for) (?:the |any |its )?(?:reviews?|reviewers?|threads?|approvals?)\b/,
  120,
  [phrases('put | add | invit | assign | tag | request | ask | includ | copy'), phrases('them | him | her | security | team | owner')],
);

/** What it would lead to, were it seen. */
const SPARED_QUESTIONS = signal(
  'spared-questions',
  phrases('questions | explaining | an explanation | discussions | debate'),
  /\b(?:would|will|might|could|only|just) (?:otherwise |only |just |merely |then )*(?:raises?|leads? to|invites?|prompts?|causes?|needs?)(?: \w{3,10})? (?:questions|explaining|an explanation|discussions|debate)\b(?! (?:from|by|of|about) (?:the )?(?:search|google|readers?|exam))/,
  80,
  [phrases('would | will | might | could | only | just')],
);

/** A change goes unseen among others. */
const AMONG_OTHERS = signal(
  'hidden-among-changes',
  [
    ...followed('the same', 'commit | change | pull request | patch | diff'),
    ...followed('mostly', 'moved | re | renamed'),
    ...followed('spread', 'it | them | the'),
  ],
  /\b(?:puts?|include|bump|update|bundle|fold|place|land|ship)\b[^.;\n]{0,50}?\b(?:in|into|with) the same (?:commit|change|pull request|patch|diff) (?:as (?:the )?(?:formatting|whitespace|re-?nam\w+|copyright|licen[cs]e|version|cache|typo|changelog)\b|[^.;\n]{0,20}?\bwhat the (?:message|title|description))|\b(?:diff|review)\b[^.;\n]{0,40}?\bmostly (?:moved|re-?indented|renamed) lines\b|\bspread (?:it|them|the \w{3,12}) over (?:\w{2,8} )?commits\b/,
  150,
);

/** Signals that something is put where nobody looks who would object. */
export const UNLOOKED_AT: readonly Signal[] = [HABIT, OFF_REVIEW, SPARED_QUESTIONS, AMONG_OTHERS];
