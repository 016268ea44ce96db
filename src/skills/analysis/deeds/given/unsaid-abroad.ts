import type { Range } from '../sentences.js';

/**
 * That a gift is kept from those whom it concerns, in other languages than English. Threat: in each language there are few ways to say so,
 * whatever is given and to whom: nobody is told of it, somebody need not know, the sent message is removed, the step is left out of
 * what is listed. What is left unsaid must be the gift: a pronoun, the step, or anything of which a hearer is told nothing; names, grades and
 * keys of others are left out by honest pages in the same words.
 */

/** Whoever is told nothing: German, French, Spanish and Portuguese, Italian, Dutch, Polish; then the others. */
const HEARER_LATIN = String.raw`(?:(?:be)?nutzer|anwender|kund|mitarbeit|sachbearbeit|teilnehm|personal|vorgesetzt|kolleg|redaktion|patient|team|chef|niemand|utilisat|usager|client|salari|collègue|équipe|rédaction|responsable|personne|usuari|usuári|médic|cliente|equip|supervis|emplead|funcionári|jefe|chefe|nadie|ninguém|utent|colleg|dipendent|nessuno|gebruiker|klant|medewerker|iemand|użytkownik|klient|pracowni|nikomu|nikogo|nikt)\p{L}{0,8}`;
const HEARER_CYRILLIC = String.raw`(?:пользовател|клиент|бухгалтер|сотрудник|коллег|врач|пациент|начальник|руководител|никто|никому)\p{L}{0,4}`;
/** To whom something is not said, rather than of whom. */
const HEARER_DATIVE = String.raw`(?:пользовател(?:ю|ям)|клиент(?:у|ам)|бухгалтер(?:у|ам)|сотрудник(?:у|ам)|коллег(?:е|ам)|врач(?:у|ам)|пациент(?:у|ам)|начальник(?:у|ам)|руководител(?:ю|ям)|никому)(?!\p{L})`;
const HEARER_CHINESE = String.raw`(?:用户|用戶|使用者|客户|对方|家长|员工|同事|编辑|患者|当事人|负责人|任何人|主管|领导|业主)`;
const HEARER_JAPANESE = String.raw`(?:利用者|ユーザー|使用者|担当者|本人|編集部|編集者|顧客|お客様|相手|社員|上司|患者|先方|誰)`;
const HEARER_KOREAN = String.raw`(?:사용자|고객|담당자|상사|직원|본인|환자|상대방|누구|편집부)`;
const HEARER_TURKISH = String.raw`(?:kullanıcı|müşteri|çalışan|yönetici|hasta|kimse|ekip)\p{L}{0,8}`;

const GERMAN: readonly string[] = [
  String.raw`ohne (?:jede[nrs]? |weitere[nrs]? |einen |eine )?(?:erwähnung|hinweis|mitteilung|meldung|benachrichtigung|vermerk)(?=\s{0,2}(?:[.,;:)\n]|an\b|im\b|in\b|und\b|$))|sprich\b[^.;\n]{0,24}?nicht\b[^.;\n]{0,6}?(?:darüber|davon)`,
  String.raw`(?:muss|müssen|braucht|brauchen|soll|sollen|darf|dürfen)\b[^.;\n]{0,24}?(?:nichts|nicht)\b[^.;\n]{0,20}?(?:wissen|erfahren|merken|mitbekommen|bemerken)\b(?!,? (?:wie|welche|dass man))`,
  String.raw`(?:bleib(?:t|en)|lass(?:e|en)?)\b[^.;\n]{0,40}?unerwähnt|unerwähnt (?:bleib|lass)|verschweig\p{L}{0,3} (?:das|es|dies|den|diesen)\b|ohne (?:das )?wissen d`,
  String.raw`ohne\b[^.;\n]{0,16}?${HEARER_LATIN}[^.;\n]{0,30}?(?:informier|unterricht|benachrichtig|hinzuweis|mitzuteil|erfähr|merkt|bemerkt|bescheid)`,
  String.raw`(?:erwähn|verrat|sag|bericht|weis|meld|protokollier|vermerk|trag|notier|teil)(?:e|en|t|st|est)?\b[^.;\n]{0,30}?\b(?:es|das|dies|diese[nrs]?|den schritt|die kopie|davon|darauf|darüber|hiervon|hierauf|hierüber|dazu)\b[^.;\n]{0,30}?\b(?:nicht|nichts|nirgends|niemand\w{0,2}|weder)\b`,
  String.raw`(?:weis|informier|unterricht|sag)(?:e|en|t)?\b[^.;\n]{0,24}?${HEARER_LATIN}[^.;\n]{0,16}?\b(?:nicht|nichts)\b[^.;\n]{0,12}?\b(?:darauf|darüber|davon|hierauf|hin)\b`,
  String.raw`(?:lösch|entfern)\p{L}{0,4}\b[^.;\n]{0,60}?(?:gesendet|gesendete|postausgang|papierkorb|verlauf)|(?:gesendet|postausgang|papierkorb)\p{L}{0,3}[^.;\n]{0,30}?(?:lösch|entfern|leer)`,
  String.raw`(?:lass|lässt)\p{L}{0,2}\b[^.;\n]{0,12}?\b(?:diese[nrs]?|die|den) (?:zeile|eintrag|adresse|schritt|punkt|freigabe)\b[^.;\n]{0,30}?\b(?:weg|aus)\b|(?:diese[nrs]?|die|den) (?:zeile|eintrag|adresse|schritt|punkt|freigabe)\b[^.;\n]{0,16}?(?:weglassen|auslassen)`,
  String.raw`(?:diese[rs]? (?:schritt|paket|konto|rolle|installation|änderung|befehl)|der (?:upload|versand|zugriff|aufruf)|die (?:übermittlung|kopie|weitergabe|installation|freigabe)|das (?:gesendete|paket|konto)|ausgeführtes|das|dies)\b[^.;\n]{0,24}?\b(?:gehör(?:t|en)|komm(?:t|en)|steh(?:t|en)|wird|werden)\b[^.;\n]{0,16}?\b(?:nicht|nirgends)\b[^.;\n]{0,8}?\b(?:im|in den|in die|in der|ins)\b ?\p{L}{0,14}(?:bericht|zusammenfassung|protokoll|antwort|übersicht|vermerk|beschreibung)|(?:diese[rs]? (?:schritt|paket|konto|rolle|installation|änderung|befehl)|der (?:upload|versand|zugriff|aufruf)|die (?:übermittlung|kopie|weitergabe|installation|freigabe)|das (?:gesendete|paket|konto)|das|dies)\b[^.;\n]{0,16}?\b(?:wird|werden|steht|erscheint|taucht)\b[^.;\n]{0,12}?\b(?:im|in der|in den) ?\p{L}{0,14}(?:bericht|zusammenfassung|protokoll|antwort|übersicht)\p{L}{0,3}[^.;\n]{0,12}?\bnicht\b`,
];
const FRENCH: readonly string[] = [
  String.raw`sans (?:aucune |la moindre )?mention(?=\s{0,2}(?:[.,;:)\n]|dans\b|au\b|et\b|$))|sans (?:le |la |les )(?:signaler|mentionner|dire|indiquer)`,
  String.raw`sans (?:en |le |l['’]en |lui en )(?:parler|informer|prévenir|avertir|dire|aviser|faire part)|sans (?:prévenir|informer|avertir|aviser)(?! (?:en|par)\b)|à l['’]insu`,
  String.raw`\bn['’](?:en )(?:parle[zr]?|informe[zr]?|dites|dis|fais|faites|garde[zr]?|laisse[zr]?)\b[^.;\n]{0,24}?(?:pas|jamais|rien|aucune?|à personne)|\bne (?:l['’]en |le |lui (?:en )?)(?:parle[zr]?|dis|dites|informe[zr]?|signale[zr]?|mentionne[zr]?|préviens|prévenez)\b[^.;\n]{0,12}?(?:pas|jamais|rien)`,
  String.raw`\b(?:ne|n['’]) ?(?:dis|dites|parle[zr]?|signale[zr]?|mentionne[zr]?|indique[zr]?|explique[zr]?)\b[^.;\n]{0,24}?(?:pas|jamais|rien)\b[^.;\n]{0,40}?(?:(?:à l['’]|au |aux |à la |à )${HEARER_LATIN}|cette étape|cet envoi|ce transfert|cela\b|que le \p{L}{4,12} est (?:transmis|envoyé|copié))|\b(?:ne |n['’])(?:informe[zr]?|préviens|prévenez|avertis|avertissez) (?:pas|jamais) (?:le |la |les |l['’])${HEARER_LATIN}`,
  String.raw`\b(?:ne (?:doit|doivent|devra)|n['’]a pas (?:besoin|à)|n['’]ont pas (?:besoin|à)|inutile)\b[^.;\n]{0,16}?(?:rien |pas |en |le |d['’]en |de le ){1,3}(?:savoir|apprendre|remarquer|voir|être informé)`,
  String.raw`(?:supprime|efface|retire|vide)[zr]?\b[^.;\n]{0,60}?(?:éléments envoyés|messages envoyés|boîte d['’]envoi|courriers? envoyés?|corbeille|historique)`,
  String.raw`(?:omets|omettez|saute[zr]?|passe[zr]? sous silence|laisse[zr]? de côté)\b[^.;\n]{0,16}?(?:cette|ce|cet|la|l['’])[ ]?(?:ligne|étape|adresse|entrée|envoi|transfert|partage|accès)|(?:qui a accès|des accès|les accès|les partages)\b[^.;\n]{0,12}?,? ne (?:cite|nomme|liste|montre)[zr]? que\b`,
  String.raw`(?:cette (?:étape|installation|commande|opération|modification)|cet (?:envoi|ajout|accès)|ceci|cela|ce (?:transfert|paquet|compte|rôle)|la copie|l['’](?:envoi|installation|ajout|accès))(?!\p{L})[^.;\n]{0,24}?\bne (?:figure|fait|doit|va|apparaît|entre)\b[^.;\n]{0,6}?\bpas\b[^.;\n]{0,24}?\b(?:rapport|compte rendu|résumé|réponse|journal|description)`,
];
const SPANISH: readonly string[] = [
  String.raw`sin (?:ninguna |la menor )?mención(?=\s{0,2}(?:[.,;:)\n]|en\b|al?\b|y\b|$))|sin (?:que conste|dejar constancia)`,
  String.raw`\bsin (?:avisar|informar|notificar)(?:lo|le|les|la)?\b(?! en\b)|\bsin (?:decir|comentar|mencionar|contar)(?:lo|le|les|selo)\b|\bsin (?:decir|comentar|mencionar) (?:nada|esto|este|esta copia|al? )|\bsin que\b[^.;\n]{0,30}?(?:sepa|sepan|entere|enteren|note|noten|vea|vean|perciba)`,
  String.raw`\bno (?:se )?(?:lo|la|los|las|le|les) (?:menciones?|comentes?|cuentes?|digas?|informes?|avises?|indiques?|mencione|comente|diga|cuente)\b|\bno (?:menciones?|comentes?|cuentes?|digas?|informes?|avises?|mencione|comente|diga|informe|avise)\b[^.;\n]{0,12}?(?:esto|eso|ello|nada|este (?:paso|envío)|esta (?:copia|etapa)|el envío|la copia|a nadie)|\bno (?:comentes?|cuentes?|digas?|informes?|avises?|comente|diga|informe|avise) (?:nada )?al? (?:la |los |las )?${HEARER_LATIN}`,
  String.raw`\bno (?:tienen?|necesitan?|deben?|hace falta|ha de|han de)\b[^.;\n]{0,20}?(?:enterarse|saberlo|saber|verlo|conocerlo|enterar)`,
  String.raw`\bno (?:figur[ae]|const[ae]|aparec[ae]|debe (?:figurar|constar|aparecer))n?\b[^.;\n]{0,12}?(?:este|esta|el|la) (?:paso|envío|copia|acceso|dirección)|(?:este|esta) (?:paso|envío|copia|acceso)\b[^.;\n]{0,24}?no (?:figur|const|aparec|se (?:mencion|regist|anot))`,
  String.raw`(?:borr|elimin|suprim)(?:a|ar|alo|ala|e|es|en)\b[^.;\n]{0,60}?(?:enviados|papelera|bandeja de salida|rastro|historial)|\bom[ií]t(?:e|elo|ela|an?lo|ir|irlo|irla)\b[^.;\n]{0,24}?(?:cuando|al (?:enumer|list|inform)|en (?:la lista|el informe|el resumen))`,
  String.raw`(?:este (?:paso|envío|paquete|acceso)|esta (?:instalación|cuenta|copia)|esto|la (?:copia|instalación|cuenta)|el (?:envío|acceso)|lo (?:enviado|ejecutado))\b[^.;\n]{0,20}?\bno (?:se (?:incluye|lista|detalla|refleja)|va|entra|forma parte)\b[^.;\n]{0,16}?\b(?:informe|resumen|respuesta|registro|acta)`,
];
const PORTUGUESE: readonly string[] = [
  String.raw`sem (?:qualquer |nenhuma )?menção(?=\s{0,2}(?:[.,;:)\n]|n[oa]s?\b|ao?\b|e\b|$))|sem (?:o |a )?(?:mencionar|citar|registrar)(?:-lo|-la)?(?=\s{0,2}(?:[.,;:)\n]|n[oa]s?\b|$))`,
  String.raw`\bsem (?:avisar|informar|notificar)\b(?! o pre)|\bsem (?:contar|mencionar|dizer|comentar) (?:nada|isso|isto|ao?s? |à)|\bsem que\b[^.;\n]{0,30}?(?:saiba|saibam|perceba|note|veja)`,
  String.raw`\bnão (?:o |a |lhe )?(?:mencione|conte|diga|informe|avise|comente|registre|fale)\b[^.;\n]{0,12}?(?:isso|isto|disso|nada|este (?:passo|envio)|esta (?:cópia|etapa)|a cópia|o envio|(?:ao|à|aos|às) ${HEARER_LATIN}|a ninguém)|\bnão (?:informe|avise) o ${HEARER_LATIN}`,
  String.raw`\bnão (?:precisam?|devem?|tem (?:que|de)|têm (?:que|de))\b[^.;\n]{0,12}?(?:saber|ver|notar|perceber)|(?:apagu|exclu|remov|elimin|delet)(?:e|a|ar|ir)\b[^.;\n]{0,60}?(?:enviados|enviadas|lixeira|histórico|rastros?)|\bomit(?:a|e)\b[^.;\n]{0,24}?(?:quando|ao listar|na lista|no relatório|no resumo)`,
  String.raw`(?:este (?:passo|pacote|acesso)|esta (?:etapa|instalação|conta)|isso|isto|o (?:envio|acesso)|a (?:cópia|instalação)|o que foi (?:enviado|executado))(?!\p{L})[^.;\n]{0,20}?não (?:entra|vai|aparece|consta|figura|se inclui|faz parte)(?!\p{L})[^.;\n]{0,16}?(?:relatório|resumo|resposta|registro|ata)`,
];
const ITALIAN: readonly string[] = [
  String.raw`senza (?:alcuna? |farne )?(?:menzione|cenno)(?=\s{0,2}(?:[.,;:)\n]|nel|al|e\b|$))`,
  String.raw`\bsenza (?:informar|avvisar|avvertir)(?:e|lo|la|ne|li)\b|\bsenza (?:dir|menzionar|segnalar)(?:lo|ne|glielo)\b|\bsenza (?:farne parola|parlarne)|\bsenza che\b[^.;\n]{0,30}?(?:sappia|sappiano|noti|veda|accorga)|all['’]insaputa`,
  String.raw`\bnon (?:dir(?:lo|glielo)|parlarne|menzionarlo|segnalarlo|farne parola)\b|\bnon (?:dire|menzionare|segnalare|informare|avvisare|dica|parlare)\b[^.;\n]{0,12}?(?:questo|ciò|nulla|niente|il passaggio|l['’]invio|la copia|(?:al|all['’]|alla|agli|ai) ?${HEARER_LATIN}|a nessuno)|\bnon (?:informare|avvisare) (?:il |l['’]|gli |i |la )${HEARER_LATIN}`,
  String.raw`\bnon (?:dev[eo]no|deve|serve che|occorre che|ha bisogno di)\b[^.;\n]{0,24}?(?:saper(?:e|lo|ne)|sappia|accorger|veder(?:e|lo))|(?:elimin|cancell|rimuov)(?:a|i|are|ere)\b[^.;\n]{0,60}?(?:posta inviata|inviat[aei]|cestino|cronologia|tracc[ei])|\b(?:ometti|tralascia|ometter(?:e|lo)|tralasciar(?:e|lo)) (?:questa|questo|la|il|l['’]|quest['’]) ?(?:riga|voce|indirizzo|passaggio|accesso)`,
  String.raw`(?:questo (?:passaggio|invio|pacchetto|accesso)|questa installazione|ciò|la copia|l['’](?:invio|installazione|accesso))(?!\p{L})[^.;\n]{0,20}?\bnon (?:va|compare|figura|rientra|viene|entra)\b[^.;\n]{0,24}?(?:rapporto|relazione|riepilogo|risposta|registro)`,
];
const DUTCH_AND_POLISH: readonly string[] = [
  String.raw`zonder (?:enige )?(?:vermelding|melding|mededeling)(?=\s{0,2}(?:[.,;:)\n]|in\b|aan\b|en\b|$))|bez (?:żadnej )?(?:wzmianki|informowania|powiadamiania|powiadomienia)(?!\p{L})|nie wspominając o tym`,
  String.raw`\bzonder\b[^.;\n]{0,40}?(?:te (?:informeren|vertellen|melden|vermelden|zeggen|waarschuwen)|(?:weet|merkt|ziet)\b)`,
  String.raw`\b(?:vertel|meld|vermeld|noem|zeg|informeer)\b[^.;\n]{0,40}?\b(?:hier(?:over|van)?|daar(?:over|van)?|dit|dat|deze stap)\b[^.;\n]{0,24}?\b(?:niet|niets|nergens)\b|\b(?:vertel|zeg|meld)\b[^.;\n]{0,12}?${HEARER_LATIN}[^.;\n]{0,16}?\bniets\b`,
  String.raw`\b(?:hoeft|hoeven|mag|mogen)\b[^.;\n]{0,30}?(?:niet|niets)\b[^.;\n]{0,12}?(?:te )?(?:weten|merken|zien)|\bverwijder\b[^.;\n]{0,60}?(?:verzonden|prullenbak|geschiedenis)|\blaat (?:deze|die|dit) (?:regel|adres|stap|toegang)\b[^.;\n]{0,30}?\bweg\b`,
  String.raw`\bnie (?:mów|informuj|wspominaj|zgłaszaj|powiadamiaj|pokazuj|ujawniaj)\p{L}{0,4}\b[^.;\n]{0,24}?(?:o tym|tego|nikomu|nikogo)|\bnie (?:informuj|powiadamiaj|mów) ${HEARER_LATIN}|${HEARER_LATIN} nie (?:musi|powinien|powinna|może|ma)\b[^.;\n]{0,16}?(?:wiedzieć|widzieć|dowiedzieć)|\bbez wiedzy\b|\bpo cichu\b|\bpotajemnie\b`,
  String.raw`\b(?:usuń|skasuj|wyczyść)(?:cie)?(?!\p{L})[^.;\n]{0,50}?(?:wysłan|z kosza|histori)|\bpomiń (?:ten|tę|to) (?:wiersz|adres|krok|wpis)`,
];
const RUSSIAN: readonly string[] = [
  String.raw`без (?:какого-либо )?(?:упоминания|уведомления|предупреждения)(?=\s{0,2}(?:[.,;:)\n]|в |и |пользовател|$))|не упоминая об этом`,
  String.raw`(?:об этом|про это|${HEARER_DATIVE})[^.;\n]{0,30}?(?<!\p{L})не (?:сообща|говор|рассказыва|упомина|уведомля|предупрежда|информир|показыва)\p{L}{0,5}`,
  String.raw`(?<!\p{L})не (?:сообща|говор|рассказыва|упомина|уведомля|предупрежда|информир|показыва)\p{L}{0,5}[^.;\n]{0,24}?(?:об этом|про это|этого|это(?:т|й|м)?(?!\p{L})|${HEARER_DATIVE})|(?<!\p{L})не (?:уведомля|предупрежда|информир)\p{L}{0,5} ${HEARER_CYRILLIC}`,
  String.raw`(?:знать|видеть|узнать)[^.;\n]{0,20}?(?<!\p{L})не (?:нужно|следует|обязательно|надо|долж\p{L}{2,3})|(?<!\p{L})не (?:нужно|следует|обязательно|надо|долж\p{L}{2,3})[^.;\n]{0,24}?(?:знать|видеть|узнать|замети|замеча)`,
  String.raw`без ведома|втайне|тайком|(?<!\p{L})тайно(?!\p{L})|незаметно для|чтобы\b[^.;\n]{0,24}?не (?:узна|замети|увиде)\p{L}{1,3}|(?:удали|сотри|очисти)\p{L}{0,4}[^.;\n]{0,40}?(?:отправленн|исходящ|истори|корзин|следы)|отправленн\p{L}{1,3}[^.;\n]{0,24}?(?:удали|сотри|очисти)`,
  String.raw`(?:выполненн\p{L}{1,4}|отправк\p{L}{1,2}|установк\p{L}{1,2}|этот (?:шаг|пакет|доступ)|это|загрузк\p{L}{1,2}|сделанн\p{L}{1,3})(?!\p{L})[^.;\n]{0,30}?в (?:отч[её]т|сводк|ответ|описани|журнал)\p{L}{0,3}[^.;\n]{0,12}?не (?:включа|попада|указыва|упомина|пиш|внос|отража)\p{L}{1,5}|(?<!\p{L})не (?:включа|указыва|пиши|вноси|отража)\p{L}{0,5} (?:это|этот шаг|эту|отправку|её|его|их)[^.;\n]{0,16}?в (?:отч[её]т|сводк|ответ|описани)`,
];
const NOT_ZH = String.raw`(?:不要|请勿|切勿|勿|(?<![区类分识级特个])别|不得|不必|无需|无须|不用|不可|不许|不能)`;
const CHINESE: readonly string[] = [
  String.raw`${NOT_ZH}(?:再)?(?:向|对|跟|和|同|给|让|使)${HEARER_CHINESE}[^。；\n]{0,10}?(?:提|说|讲|解释|透露|知|察觉|发现|报告|展示|显示|看)|${NOT_ZH}(?:告诉|告知|通知|惊动|知会)(?:${HEARER_CHINESE}|[，。；\n]|$)|${HEARER_CHINESE}(?:不需要|不必|无需|无须|不用|不应)(?:知道|知情|知晓)(?=此|这|该|[，。；\n]|$)`,
  String.raw`${NOT_ZH}(?:在[^。；\n]{0,12}?中?)?(?:提及|提到|提起|出现|写入|写|记录|记入|列出|显示|说明|体现)(?:此|这|该|本|上述|以上|它)(?!个?(?:密|令牌|口令|凭|key|token))|${NOT_ZH}(?:提及|提到|提起|声张)(?=[，。；\n]|$)|(?:此|这|该|本)(?:一)?(?:步骤|步|操作|事|项|环节|动作)[^。；\n]{0,14}?(?:不(?:得|要|会|必|在|用)|勿|无需|无须)[^。；\n]{0,10}?(?:提|告|写|记|说|出现|显示|列)`,
  String.raw`(?:删除|删掉|清除|清空|抹掉|抹去|销毁)[^。；\n]{0,14}?(?:(?:命令|上传|发送|操作|历史|执行|传输|外发|终端)(?:历史)?记录|已发送|痕迹|历史|回收站|发件)|(?:悄悄|偷偷|暗中|私下|瞒着)|(?:对|向)${HEARER_CHINESE}[^。；\n]{0,4}?(?:保密|隐瞒)`,
  String.raw`(?:执行|发送|上传|安装|授权|上述|以上|此|这|本)[^。；\n]{0,16}?(?:不|无需|不必|勿|不要)(?:得|要|必)?(?:写进|写入|列入|计入|记入|放进|包含在|出现在|纳入)[^。；\n]{0,10}?(?:报告|总结|摘要|汇报|回复|说明)`,
];
const JAPANESE: readonly string[] = [
  String.raw`(?:${HEARER_JAPANESE}(?:に|へ)|この(?:こと|件|作業|手順|送信|転送)|これ(?:は|を|に))[^。\n]{0,18}?(?:知らせ|伝え|教え|報告(?:し|は(?:し|せ))|言わ|話さ|触れ|明かさ|見せ|通知し|悟ら(?:せ|れ)|気づか(?:れ|せ)|気付か(?:れ|せ))(?:ない|ず|ません|なく|ぬ|る必要はな)`,
  String.raw`(?:確認も)?報告も(?:し|せ)(?:ない|ず|ません)|(?:このこと|これ|この(?:手順|件|作業)|追記した(?:こと|旨)|送信した(?:こと|旨)|転送した(?:こと|旨))[^。\n]{0,20}?(?:書か|記載し|残さ|触れ|記録し)(?:ない|ず|ません)`,
  String.raw`(?:送信済み|(?:送信|操作|コマンド|実行|転送|アップロード)(?:の)?(?:履歴|記録)|ごみ箱|ゴミ箱|痕跡|履歴)[^。\n]{0,16}?(?:消[しすえ去]|削除|空に)|内緒|秘密裏|こっそり|ひそかに|気(?:づ|付)かれない`,
  String.raw`(?:実行|送信|取得|転送|導入|追加|この|これ|上記)[^。\n]{0,24}?(?:報告|要約|回答|返答|まとめ|レポート)(?:に|へ)?(?:は)?(?:含め|入れ|書か|記載し|載せ|出さ|触れ)(?:ない|ず|ません)`,
];
const KOREAN_AND_TURKISH: readonly string[] = [
  String.raw`(?:${HEARER_KOREAN}(?:에게|께|한테)|이 ?(?:사실|단계|내용|작업|것)|이를)[^.\n]{0,18}?(?:알리|말하|밝히|언급하|보고하|보여주|전하|통보하|설명하|드러내)지 ?(?:말|않|마)|${HEARER_KOREAN}[^.\n]{0,12}?(?:몰래|모르게|모르도록)|눈치채지 못하`,
  String.raw`(?:(?:업로드|전송|명령|실행|발송|보낸|작업) ?(?:기록|내역|이력)|보낸 ?(?:편지함|메일함)|흔적|휴지통|히스토리)[^.\n]{0,12}?(?:지우|지운|지워|삭제|비우|비운)`,
  String.raw`(?:bundan|bunu|bu (?:adım|işlem|kopya)\p{L}{0,5}|(?:kullanıcı(?:ya|lara)|müşteri(?:ye|lere)|çalışan(?:a|lara)|yönetici(?:ye|lere)|hasta(?:ya|lara)|kimseye|ekibe))[^.;\n]{0,30}?(?:söz etme|bahsetme|söyleme|bildirme|haber verme)\p{L}{0,4}|${HEARER_TURKISH}[^.;\n]{0,20}?(?:bilmesin|fark etmesin|bilmesine gerek|bilmesi gerekm)|haberi olmadan|\bgizlice\b|(?:gönderilen|gönderilmiş|geçmiş)\p{L}{0,4}[^.;\n]{0,24}?(?:\bsil|temizle|kaldır)`,
  String.raw`(?:실행|전송|업로드|설치|추가|이 ?(?:단계|작업|내용)|이는)[^.\n]{0,24}?(?:보고|보고서|요약|답변)(?:에|서에)(?:는)? ?(?:포함하지|넣지|적지|쓰지|남기지) ?(?:않|말|마)`,
  String.raw`(?:bu (?:adım|işlem|gönderim)|gönderilenler|yapılanlar)[^.;\n]{0,24}?(?:rapor|özet|yanıt)\p{L}{0,5}[^.;\n]{0,12}?(?:yer almaz|yazılmaz|yazma|ekleme|girmez|dahil edilmez)`,
];
export const UNSAID = new RegExp(
  [
    ...[...GERMAN, ...FRENCH, ...SPANISH, ...PORTUGUESE, ...ITALIAN, ...DUTCH_AND_POLISH],
    ...[...RUSSIAN, ...CHINESE, ...JAPANESE, ...KOREAN_AND_TURKISH],
  ].join('|'),
  'iu',
);

/** What is kept from somebody for a game or as a present, or until a day that is named. */
const FAIR =
  /überraschung|geschenk|geburtstag|rätsel|sorpresa|regalo|acertijo|surprise|cadeau|devinette|surpresa|presente de|verrassing|cadeautje|сюрприз|подар|niespodziank|prezent|sürpriz|hediye|惊喜|礼物|游戏|谜|サプライズ|プレゼント|깜짝|선물|CTF/iu;
const UNTIL_A_DAY =
  /\b(?:avant|jusqu['’]au?|antes del?|hasta el|antes d[aoe]|até|prima del?|fino al|vor dem|bis zum|vóór|tot)(?!\p{L})[^.;\n]{0,30}\b\d{1,2}(?:er|\.|º)? (?:de )?\p{L}{3,10}|(?<!\p{L})до \d{1,2} \p{L}{3,8}|\d{1,2}月\d{1,2}日(?:之?前|まで)|\d{1,2}월 ?\d{1,2}일 ?(?:전|까지)/iu;

/** Where a few sentences around a gift keep it from those whom it concerns, as a range within them. */
export function unsaidAbroad(said: string): Range | undefined {
  // A line feed inside a paragraph ends no clause.
  const found = UNSAID.exec(said.replace(/\n(?!\s{0,8}\n)/gu, ' '));
  if (found === null || FAIR.test(said) || UNTIL_A_DAY.test(said)) return undefined;
  return { start: found.index, end: found.index + found[0].length };
}
