// The words by which a text says that something came from others, in the languages that the rules know. None of them says so alone.

const words = (...lists: readonly string[]): RegExp => new RegExp(lists.join('|'), 'iu');
const latin = (stems: string): string => String.raw`(?<!\p{L})(?:${stems})(?!\p{L})`;

/**
 * Those who write or do what a page shows. Threat: never the agent, its user, or whoever could give it orders: a note “from the maintainers” is
 * a page’s own voice.
 */
export const OTHERS = words(
  latin(
    'people|persons?|callers?|members?|colleagues|customers?|clients?|visitors?|guests?|authors?|contributors?|submitters?|applicants?|candidates?|strangers?|scammers?|fraudsters?|crooks?|swindlers?|con (?:men|artists?)|attackers?|intruders?|hackers?|phishers?|spammers?|trolls?|bullies|criminals?|thieves|botnets?|(?<!(?:review|reviewer|coding|ai) )bots|senders?|sellers?|buyers?|pupils?|students?|parents?|tenants?|patients?|players?|readers?|listeners?|residents?|citizens?|neighbou?rs?|victims?|impostors?|testers|reporters?|somebody|someone|others',
  ),
  latin(
    'Kund(?:e|en|in|innen)|Anrufer(?:n|in|innen)?|Betrüger(?:n|in|innen)?|Täter(?:n|in)?|Absender(?:n|in)?|Angreifer(?:n)?|Mitglieder(?:n)?|Leser(?:n|innen)?|Kolleg(?:e|en|in|innen)|Bewohner(?:n|innen)?|Eltern|Schüler(?:n|innen)?|Bewerber(?:n|innen)?|Leute(?:n)?|Bürger(?:n|innen)?|Mieter(?:n|innen)?',
  ),
  latin(
    'clientes?|estafador(?:a|es|as)?|remitentes?|atacantes?|vecin[oa]s?|soci[oa]s?|lector(?:es|as)?|timador(?:es)?|padres|alumn[oa]s|golpistas?|moradores|inquilin[oa]s|clients?|clientes|escrocs?|fraudeurs?|appelants?|expéditeurs?|attaquants?|membres|lecteurs|usagers|arnaqueurs?|habitants|élèves|parents|clienti|truffator[ei]|mittent[ei]|attaccanti|vicini|soci|lettori',
  ),
  String.raw`мошенник\p{L}{0,4}|клиент\p{L}{0,4}|отправител\p{L}{0,4}|злоумышленник\p{L}{0,4}|звонивш\p{L}{0,4}|жител\p{L}{0,4}|подписчик\p{L}{0,4}|сосед\p{L}{0,4}|骗子|客户|来电者|同事|读者|家长|对方|攻击者|居民|学生|利用者|お客様|詐欺師|送信者|攻撃者|会員|読者|住民|応募者|고객|사기범|발신자|이용자|공격자|학부모`,
);

/** What people write, send, hand in or put up, and parts of it. */
export const THINGS = words(
  latin(
    'submissions?|contributions?|pull requests?|prs?|merge requests?|extensions?|packages?|plug-?ins?|add-?ons?|tickets?|cases?|mails?|e-?mails?|messages?|texts?|sms|chats?|posts?|listings?|reviews?|comments?|calls?|letters?|sentences?|lines?|phrases?|snippets?|fragments?|pieces?|excerpts?|extracts?|quotations?|quotes?|forwards?|entries|conversations?|transcripts?|logs?|samples?|specimens?|incidents?|requests?|attempts?|reports?|complaints?|profiles?|ads?|adverts?|offers?|sessions?|commands?|payloads?|injections?|invoices?|documents?|readmes?|issues?|wordings?|openers?|pretexts?|excuses|lures?|scripts?|threads?|diffs?|patches|prompts?|forms?|voice ?mails?|attachments?|applications?|cvs?|questions?|demands?|claims?|threats?|pages?|sites?|files?|newsletters?|leftovers|traces|remains|findings|macros?|invitations?|orders?|words|things',
  ),
  latin(
    'Mails?|E-Mails?|Nachrichten?|SMS|Tickets?|Anfragen?|Meldungen?|Sätze|Satz|Texte?|Anzeigen?|Beiträge?|Kommentare?|Briefe?|Zeilen?|Auszüge?|Fragmente?|Gespräche?n?|Fälle?n?|Bewerbungen|Einreichungen|correos?|mensajes?|textos?|anuncios?|solicitudes?|peticiones|comentarios?|frases?|cartas?|avisos?|casos?|reseñas?|conversaciones|mensagens?|mensagem|anúncios?|pedidos?|comentários?|cartas?|conversas|messages?|courriels?|mails?|textes?|annonces?|demandes?|commentaires?|phrases?|lettres?|cas|conversations?|extraits?|messaggi|testi|annunci|richieste|commenti|frasi|lettere|casi',
  ),
  String.raw`сообщени\p{L}{1,3}|письм\p{L}{1,3}|писем|объявлени\p{L}{1,3}|комментари\p{L}{1,3}|фраз\p{L}{0,2}|жалоб\p{L}{0,2}|обращени\p{L}{1,3}|邮件|短信|消息|评论|帖子|原文|聊天|对话|话术|メール|メッセージ|投稿|問い合わせ|コメント|문자|메일|메시지|댓글`,
);

/** That it came, was met with, or what was done with it: in the past, or as what keeps happening. */
export const HAPPENED = words(
  latin(
    "arrived|landed|came (?:in|to us|back|up|by|through|from|with)|comes? in|reached|received|got|sent|wrote|written|typed|tried|attempted|wanted|asked|demanded|claimed|contained|held|held back|reported|forwarded|passed (?:on|to us)|removed|took down|taken down|taken from|deleted|closed|rejected|refused|declined|denied|turned (?:away|down|back|up)|sent back|returned|blocked|banned|flagged|quarantined|caught|found|seen|saw|spotted|noticed|met|heard|overheard|collected|recorded|logged|captured|intercepted|withdrawn|unpublished|moderated|decided|suspended|answered|put (?:in|into)|left|posted|submitted|handed in|uploaded by|said|told|shared with us|recurs?|turns? up|circulates?|keeps? coming|tripped up|anonymi[sz]ed|redacted|cleaned|examined|investigated|analy[sz]ed|inspected|scored|worked on|were (?:asked|told|shown|offered|promised|sent)|last (?:week|month|term|year|quarter|spring|summer|autumn|winter)(?:['’]s)?|this (?:week|month|term|quarter)(?:['’]s)?|past|earlier|real",
  ),
  latin(
    'kamen?|ankamen?|weitergeleitet\\p{L}{0,3}|geschickt|zugeschickt|geschrieben|gemeldet\\p{L}{0,3}|gelöscht\\p{L}{0,3}|entfernt\\p{L}{0,3}|gefunden\\p{L}{0,3}|erhalten|eingegangen\\p{L}{0,3}|eingereicht\\p{L}{0,3}|abgelehnt\\p{L}{0,3}|zurückgewiesen\\p{L}{0,3}|verlangt\\p{L}{0,3}|wollten|sagten|sagen|schrieben|schreiben|versuchten?|landeten|gesehen|gesperrt\\p{L}{0,3}|geschildert\\p{L}{0,3}|gehört|anonymisiert\\p{L}{0,3}|frühere[nrs]?|echte[nrs]?',
  ),
  latin(
    'llegaron|llegó|llegan|recibi\\p{L}{1,5}|enviaron|enviad[oa]s?|mandaron|escribieron|escriben|pedían|pidieron|piden|denunciad[oa]s?|reenvia\\p{L}{1,5}|borrad[oa]s?|eliminad[oa]s?|rechazad[oa]s?|encontrad[oa]s?|vist[oa]s?|decían|dicen|querían|reales|chegaram|chegou|recebe\\p{L}{1,3}|recebid[oa]s?|enviaram|pediam|apagad[oa]s?|removid[oa]s?|diziam|recusad[oa]s?|encaminhad[oa]s?|reçue?s?|transmise?s?|ont transmis|envoyée?s?|écri(?:t|ts|vent)|demandaient|demandée?s?|signalée?s?|supprimée?s?|refusée?s?|rejetée?s?|trouvée?s?|vue?s?|disaient|disent|voulaient|arrivée?s?|tentée?s?|transférée?s?|arrivat[iea]|ricevut[iea]|inviat[iea]|inoltrat[iea]|chiedevano|segnalat[iea]|cancellat[iea]|trovat[iea]|dicevano|dicono|volevano|rifiutat[iea]|respint[iea]',
  ),
  String.raw`писал\p{L}{0,2}|пишут|присл\p{L}{1,5}|получ\p{L}{2,6}|приш[её]?л\p{L}{0,2}|пересл\p{L}{1,5}|удал[её]н\p{L}{1,4}|удалили|просили|требовали|говорил\p{L}{0,2}|говорят|нашли|найденн\p{L}{2,3}|пожаловал\p{L}{1,3}|отклон\p{L}{2,6}|转(?:发)?来|发来|收到|举报|投诉|删除|下架|提交|写道|尝试|输入过|出现过|被拒|驳回|退回|常说|所说|届い|報告され|報告のあった|送られ|寄せられ|削除し|通報|投稿され|見つかっ|受け取|求め(?:た|られ)|却下|転送され|받은|신고|보낸|삭제|도착|요구한|발견|거절`,
);

/** Where it lay. */
export const PLACES = words(
  String.raw`\b(?:from|in|of|out of) (?:(?:the|our|a|an|my|your|their|one|some) )?(?:[\w-]{2,14}(?:['’]s)? ){0,2}(?:spam(?: folder)?|junk(?: folder)?|inbox(?:es)?|mailbox(?:es)?|honeypots?|moderation|quarantine|helpline|hotline|forum|archives?|queue|(?:tickets?|chats?|calls|reports|logs?|forwards|incidents?|cases|submissions|conversations|complaints|investigations?)(?! (?:folder|director|path|file|level|output|format)))\b|\b(?:files?|skills?|packages?|bundles?|code|extensions?) (?:under|in|from|up for) review\b`,
  latin(
    '(?:spam|junk)-?ordner|papierkorb|(?:gemeinsame[nrs]? )?post(?:fach|eingang)|carpeta de spam|correo no deseado|caixa de spam|lixo eletrônico|courrier indésirable|dossier spam|indésirables|posta indesiderata|protokolle?n?',
  ),
  String.raw`папк\p{L}{1,2} спам|垃圾(?:邮件|箱)|迷惑メール|스팸`,
);

/** Works of others that hold words: “what the extension contained”. Never this skill. */
export const WORKS = words(
  String.raw`(?<!\b(?:this|our|my) )\b(?:extension|package|skill|plug-?in|add-?on|submission|pull request|readme|document|pdf|attachment|archive|sample|commit|page|site|letter|form|pop-?up|advert|invitation)s?\b`,
);
