import type { BundleView } from '../bundle-view.js';
import type { TextHit } from '../detector.js';
import { signal, type Signal } from '../signal.js';
import { placeIn, stretchOf } from '../stretch.js';
import type { TextUnit } from '../text-unit.js';
import { unsaidAbroad } from './given/unsaid-abroad.js';
import { deedHitAt } from './hits.js';
import { sentenceAround, sentencesAround, type Range } from './sentences.js';

/**
 * Orders that outlive the session, in other languages than English. Threat: the files that an agent reads at each start and the address whose
 * words it is to follow are spelt alike in every language, so that a page in any of them takes the agent over with a few verbs.
 */

/** What an agent reads at each start. */
export const AGENT_FILE: Signal = signal(
  'agent-file-named',
  [
    'claude.md',
    'agents.md',
    'gemini.md',
    'soul.md',
    'memory.md',
    'claude.local.md',
    '.cursorrules',
    '.windsurfrules',
    'copilot-instructions',
    '.cursor/rules',
    '.claude/settings',
  ],
  /(?:[~\w$./\\-]{0,60}\b(?:CLAUDE|AGENTS|GEMINI|SOUL|MEMORY)(?:\.local)?\.md\b|\.(?:cursor|windsurf)rules\b|\bcopilot-instructions(?:\.md)?|\.cursor\/rules\b|\.claude\/settings(?:\.local)?\.json\b)/,
  90,
);

const WRITES =
  /(?<!\p{L})(?:häng|schreib|füg|trag|ergänz|speicher|ajoute|écri[stv]|inscri[stv]|insère|enregistre|añad|agreg|escrib|anot|guard|inser|acrescent|adicion|escrev|grav|aggiung|scriv|inserisc|annot|voeg|schrijf|zet|noteer|dopisz|dodaj|wpisz|zapisz|допиш|добав|запиш|внес|впиш|встав|ekle|yaz|kaydet)\p{L}{0,6}|追加|写入|写进|加入|添加|附加|记入|書き(?:込|足|加)|追記|記入|추가|기록|적어|써 ?넣/iu;
/** Its words are followed. */
const OBEYS =
  /(?<!\p{L})(?:be?folg\p{L}{1,3}|halte dich an|richte dich nach|führe|setze|sui[st]|suivez|suivre|appliqu\p{L}{1,3}|exécut\p{L}{1,4}|obéi\p{L}{1,5}|respecte[zr]?|sigue|siga|seguir|seguí|obedec\p{L}{1,3}|obedezca|aplic\p{L}{1,4}|aplique|ejecut\p{L}{1,3}|execut\p{L}{1,3}|cumpl\p{L}{1,3}|cumpra|obedeça|segui|esegui|applica|obbedisci|attieniti|volg|voer|pas|wykon\p{L}{1,4}|stosuj|przestrzegaj|postępuj|следуй|выполн\p{L}{1,5}|исполн\p{L}{1,5}|применя\p{L}{1,3}|uygula|yerine getir|izle|uy)(?!\p{L})|执行|遵循|遵守|遵从|照做|听从|按照?其|従|実行|適用|따르|따라|실행|적용|준수/iu;
/** Before the words of the user, or of whoever spoke first. */
const OVER_USER =
  /(?:vorrang (?:vor|gegenüber)|wichtiger als|stehen? über|geh(?:t|en) vor|prioridad (?:sobre|frente a)|por encima de|prioritair\p{L}{0,2}|priorité sur|prime(?:nt)? sur|prioridade sobre|acima d|prevalec\p{L}{1,3} sobre|precedenza (?:su|rispetto)|priorità su|al di sopra|voorrang (?:op|boven)|belangrijker dan|pierwszeństwo przed|ważniejsz\p{L}{1,2} (?:niż|od)|приоритет\p{L}{0,3} (?:над|перед)|важнее|выше (?:указани|желани|просьб|инструкц)\p{L}{0,3}|öncelik\p{L}{0,6}|üstün)[^.;\n]{0,60}|[^。.\n]{0,24}(?:优先|優先|우선)[^。.\n]{0,24}/giu;
const OF_USER =
  /(?:benutzer|nutzer|anwender|usuari|utilisat|usuári|utent|gebruiker|użytkowni|пользовател|kullanıcı|用户|用戶|使用者|ユーザー|利用者|사용자|system|vorherig|bisherig|anterior|précédent|precedent|eerder|poprzedni|предыдущ|önceki|之前|以前|이전)/iu;
/** The commands that stand there are run. A guide that a reader follows is read first. */
const RUNS_WHAT_STANDS_THERE =
  /(?<!\p{L})(?:(?:e[jx]ecut|corr|rod|lan[zç])\p{L}{1,4}[^.\n]{0,60}?\b(?:comandos?|órdenes|ordens)\b[^.\n]{0,16}?(?:que (?:(?:lá|ali|aí|nel[ea]|ahí|allí|se) )?(?:aparec|aparez|const|est[áé]|conten|cont[ée]m|v[eê]m|veng|figur|tra[zg])\p{L}{0,5}|nel[ea]s?\b|del[ea]s?\b|ahí\b|allí\b|contid\p{L}{2} nel)|(?:darin|dort|daraus|enthaltene\p{L}?)\b[^.\n]{0,30}?\b(?:befehle?|kommandos?)\b[^.\n]{0,40}?(?:aus(?:zu)?f[üu]hr|abarbeit|absetz)|(?:führ|setz|arbeit)\p{L}{1,3}[^.\n]{0,30}?\b(?:darin|dort|daraus|dessen|enthaltene\p{L}?)\b[^.\n]{0,30}?\b(?:befehle?|kommandos?)\b|exécut\p{L}{1,3}[^.\n]{0,50}?\bcommandes?\b[^.\n]{0,16}?(?:qui (?:y|s['’]y)|qu['’](?:il|elle|on y)|y figur)|esegu\p{L}{1,3}[^.\n]{0,40}?\bcomandi\b[^.\n]{0,16}?(?:che (?:contien|vi|ci|trov|compai|riport))|voer\p{L}{0,2}[^.\n]{0,40}?(?:commando['’]?s|opdrachten)[^.\n]{0,20}?(?:daarin|erin|die (?:er|daar))|выполн\p{L}{1,5}[^.\n]{0,40}?команд\p{L}{0,2}[^.\n]{0,20}?(?:из (?:него|файла|ответа)|оттуда|котор\p{L}{2} там|в н[её]м))|(?:执行|运行|照做)[^。\n]{0,8}?(?:其中|里面|文件中|文中|返回)的?(?:所有|全部)?(?:命令|指令)|(?:其中|里面|文件中|文中|返回)的?(?:所有|全部)?(?:命令|指令)[^。\n]{0,12}?(?:执行|运行)/giu;
const ADDRESS = /https?:\/\//iu;

const PLANTED = { name: 'planted-abroad', severity: 'critical', confidence: 'high', quoted: 'own' } as const;
const OBEYED = { ...PLANTED, name: 'obeyed-abroad' } as const;

/** Where a page has something written into what the agent reads at each start, and not spoken of. */
export function plantedAbroad(view: BundleView, unit: TextUnit, match: Range): TextHit | undefined {
  const few = sentencesAround(unit, match, 'few');
  const act = actNear(unit, sentenceAround(unit, match), WRITES);
  if (act === undefined || unsaidAbroad(unit.text.slice(few.start, few.end)) === undefined) return undefined;
  return deedHitAt(view, unit, { deed: PLANTED, act, place: match, around: { start: act.start, end: act.end } }, { kind: 'memory' });
}

/** Where a page has what stands at an address followed before the words of the user. */
export function obeyedAbroad(view: BundleView, unit: TextUnit, match: Range): TextHit | undefined {
  const around = sentencesAround(unit, match, 'beside');
  const said = unit.text.slice(around.start, around.end);
  const act = [...said.matchAll(OVER_USER)].some(([words]) => OF_USER.test(words))
    ? actNear(unit, around, OBEYS)
    : actNear(unit, around, RUNS_WHAT_STANDS_THERE);
  if (act === undefined) return undefined;
  return deedHitAt(view, unit, { deed: OBEYED, act, place: match, around: { start: around.start, end: act.end } }, {});
}

/** Whether a match names an address rather than a mailbox. */
export function isAddress({ text }: { readonly text: string }): boolean {
  return ADDRESS.test(text);
}

function actNear(unit: TextUnit, around: Range, verbs: RegExp): Range | undefined {
  const place = placeIn(stretchOf(unit, around), verbs);
  return place && { start: around.start + place.start, end: around.start + place.end };
}
