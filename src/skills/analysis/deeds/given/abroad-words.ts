/** The words of gifts in other languages than English; fragments of a pattern, one list for each way of writing. */

/** Giving something to somebody: German, Spanish and Portuguese, French, Italian, Turkish, Polish. */
const GIVES_LATIN: readonly string[] = [
  String.raw`sende[nt]?|gesendet|send(?:est|ete)|schick(?:e|en|t|st)?|geschickt|übermittel\w{1,3}|übermittl\w{1,3}|überträgst|übertrag\w{0,3}|übergeb\w{0,3}|übergibst?|lad(?:e|en|et)|lädst|hochladen|hochgeladen|hochlädst|leit(?:e|en|et)|weiterleit\w{0,3}|weitergeleitet|weitergegeben|kopier(?:e|en|t|st)|leg(?:e|en|st|t)|abgelegt|hinterleg\w{1,3}|häng(?:e|en|t|st)|verschick\p{L}{1,3}|versend\p{L}{1,3}|versandt|gemailt|zugemailt|zugesandt|hinterlegt|stell(?:e|en|st|t)|teil(?:e|en|st|t)|trag(?:e|en)|trägst|eingetragen|geh(?:t|en)|lande[nt]?|poste[nt]?|mail(?:e|en|st|t)|spiel(?:e|en|st|t)|melde[nt]?|gemeldet|gib|reich(?:e|en|t|st)|liefer(?:e|n|t|st)|speicher(?:e|n|t|st)|wander[nt]`,
  String.raw`env[ií]\p{L}{0,6}|m[aá]nd[aeoá]\p{L}{0,4}|sub(?:e|a|ir|an|as|e)|súb\p{L}{1,4}|reenv\p{L}{1,5}|c[oó]pi(?:a|as|ar|an|ad[oa]s?|e|en|é|al[oa]s?|arl[oa]s?)|transmit(?:e|en|ir|a|an|id[oa])|remit(?:e|en|ir|a|an|id[oa])|c[aá]rg(?:a|ue|ar|al[oa]s?)|vuelc\p{L}{1,2}|ap[uú]nt\p{L}{1,5}|anot[aeáo]\p{L}{0,4}|deposit(?:a|ar|an|e|en|ad[oa]|al[oa])|entr[eé]g\p{L}{1,4}|encaminh\p{L}{1,4}|repass\p{L}{1,3}|carreg\p{L}{1,4}|grav[ae]\p{L}{0,3}|adjunt\p{L}{1,4}`,
  String.raw`envo(?:ie|yer|yez|yé|i)\p{L}{0,3}|transme[tv]\p{L}{0,5}|transmis\p{L}{0,2}|dépos\p{L}{1,4}|téléver\p{L}{1,4}|expédi\p{L}{1,4}|adresse[zr]?|recopi\p{L}{1,4}|copie[zr]|copie(?= (?:chaque|tou[ts]|toutes?|les|la|le|ce|cette|cet|l['’]))|copié\p{L}{0,3}|partage[zr]?|poste[zr]?|part(?:ent|ez|(?= (?:vers|à|chez|en)\b))|transf[eéè]r\p{L}{1,4}|remet\p{L}{0,4}|livre[zr]|charge[zr]|inscri(?:s|vez|re|t|te)|publie[zr]`,
  String.raw`invi(?:a|are|ato|ati|ata|ate|alo|ali|arlo)|inoltr\p{L}{1,4}|caric(?:a|are|ato|ati|ate|alo)|trasm\p{L}{3,6}|consegn\p{L}{1,4}|spedi\p{L}{1,4}|gönder\p{L}{0,8}|yükle\p{L}{0,8}|ilet(?:in|ir|ilir|ilsin)?|bırak\p{L}{0,5}|kopyala\p{L}{0,4}|aktar\p{L}{0,5}|wyśl\p{L}{1,4}|wysył\p{L}{1,4}|prześl\p{L}{1,4}|przekaż\p{L}{0,3}|skopiuj\p{L}{0,2}|wgra\p{L}{1,3}|stuur\p{L}{0,2}|verstuur\p{L}{0,2}|verzend\p{L}{0,2}|mail(?:t)?|upload(?:t|en)?|kopieer|plaats|zet|lever(?:t)?|udostępni\p{L}{0,2}|dodaj(?:cie)?|przesył\p{L}{1,4}|załaduj`,
];
const GIVES_CYRILLIC = String.raw`отправ\p{L}{1,6}|отсыла\p{L}{1,4}|перешл\p{L}{1,4}|пересыл\p{L}{1,5}|переда(?:й|ть|ва|ю|ё)\p{L}{0,4}|загру[зж]\p{L}{1,5}|выгру[зж]\p{L}{1,5}|скопируй\p{L}{0,3}|копируй\p{L}{0,3}|пошли\p{L}{0,2}|шли\p{L}{0,2}|присыла\p{L}{1,4}|надішл\p{L}{1,3}`;
const GIVES_EAST = String.raw`发送|发到|发至|发给|上传|提交|传送|传到|传至|传给|转发|转给|推送|抄送|备份到|存到|存入|同步到|同步至|寄到|寄给|送到|上报|回传|传輸|傳送|上傳|写入|送信|送っ|送る|送り|転送|アップロード|登録し|共有し|提出し|渡し|渡す|전송|보내|보낸|업로드|올리|올려|올린|전달|공유|복사|제출|أرسل|ارسل|ارفع|انسخ|مرر`;

export const GIVES_ABROAD = new RegExp(
  String.raw`(?<![\p{L}\p{N}_/.@-])(?:${[...GIVES_LATIN, GIVES_CYRILLIC].join('|')})(?![\p{L}\p{N}_])|${GIVES_EAST}`,
  'giu',
);

/** What lets its holder in, proves who somebody is, or pays. */
const SECRETS: readonly string[] = [
  String.raw`kennw(?:ort|örter)\p{L}{0,2}|passw(?:ort|örter)\p{L}{0,2}|zugangsdaten|pin|tans?|sicherheitscode|\p{L}{0,12}ausweis(?:e|es|kopien?|scans?)?|reisepass\p{L}{0,3}|kreditkart\p{L}{1,8}|privat\p{L}{0,2} schlüssel|token`,
  String.raw`contraseñas?|claves? (?:de (?:firma|acceso)|privadas?)|credenciales|tarjetas? (?:de crédito|del cliente|bancaria)|datos de la tarjeta|dni|pasaportes?|senhas?|credenciais|cartão|cpf|mots? de passe|identifiants|carte bancaire|pièces? d['’]identité|passeports?|parole? d['’]ordine|carta d['’]identità|şifre\p{L}{0,4}|kimlik\p{L}{0,4}`,
  String.raw`парол\p{L}{0,3}|паспорт\p{L}{0,2}|ключ\p{L}{0,2} доступа|пин-?код\p{L}{0,2}`,
];
const SECRETS_EAST = String.raw`密码|密碼|口令|密钥|私钥|助记词|令牌|凭证|验证码|身份证|护照|银行卡|信用卡|パスワード|暗証番号|認証コード|身分証|免許証|通帳|クレジットカード|비밀번호|인증번호|신분증|주민등록|카드 ?번호|كلمات? (?:ال)?(?:مرور|سر)|kubeconfig`;

export const SECRET_ABROAD = new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${SECRETS.join('|')})(?![\p{L}\p{N}_])|${SECRETS_EAST}`, 'iu');

/** What people and companies keep to themselves. */
const PRIVATE: readonly string[] = [
  String.raw`kund(?:en|innen)\p{L}{0,12}|kontakt(?:e|en|daten|liste\p{L}{0,2})|adressb\p{L}{2,5}|posteingangs?|postfach\p{L}{0,2}|nachrichten|e-?mails?(?= (?:der|des|aus))|gehalts?\p{L}{1,16}|gehälter|lohn\p{L}{1,16}|konto(?:auszüge?\p{L}{0,2}|stände?|stand|daten)|patient\p{L}{1,8}|befunde?|diagnosen?|kranken\p{L}{2,12}|verträge?n?|gespräch\p{L}{0,8}|chat\p{L}{0,8}|unterhaltung\p{L}{0,2}|fotos?|personal(?:akten?|daten)|geburtsdat\p{L}{2}|anschrift\p{L}{0,2}|unterlagen|quell(?:text|code)\p{L}{0,2}|datenbank\p{L}{0,3}|bewerbung(?:en|sunterlagen)|benutzernamen?|angaben|kalender\p{L}{0,3}|termine\p{L}{0,2}|protokolle?n?`,
  String.raw`clientes?|contactos|historial(?:es)?|pacientes?|nóminas?|extractos?|conversaci\p{L}{2,5}|mensajes|correos|bandeja|fotos|facturas|contratos?|expedientes?|diagnósticos?|dirección|direcciones|colegio|salarios?|documentos|código fuente|base de datos|planilha|contatos|histórico|prontuários?|extratos?|conversas?|mensagens|fotografias|notas fiscais|resumo da conversa|sal[aá]rios?|calendarios?|calendários?|actas|atas`,
  String.raw`clients?|clientes|carnet d['’]adresses|contacts|boîte (?:de réception|aux lettres)|courriers?|messages|conversations?|relevés?|fiches? de paie|bulletins de (?:paie|salaire)|ordonnances?|dossiers?|patients?|diagnostics?|contrats?|photos|pièces|arguments|documents|code source|base de données|calendriers?|comptes? rendus|verbali|clienti|contatti|cartelle?|messaggi|conversazion[ei]|buste paga|fatture|contratti|rubrica|müşteri\p{L}{0,8}|rehber\p{L}{0,4}|sohbet\p{L}{0,4}|mesaj\p{L}{0,6}|klient\p{L}{0,5}|wiadomości|rozmow\p{L}{1,2}|umow\p{L}{1,2}`,
  String.raw`клиент\p{L}{0,4}|контакт\p{L}{0,3}|переписк\p{L}{1,2}|сообщени\p{L}{1,2}|письм\p{L}{1,3}|пациент\p{L}{0,3}|диагноз\p{L}{0,3}|договор\p{L}{0,3}|зарплат\p{L}{1,3}|выписк\p{L}{1,2}|фотограф\p{L}{1,3}|фото|документ\p{L}{0,3}|баз[аыу] данных|исходн\p{L}{2,3} код\p{L}{0,2}|календар\p{L}{0,3}|протокол\p{L}{0,3}`,
];
const PRIVATE_EAST = String.raw`日历|日程|会议纪要|予定|カレンダー|スケジュール|議事録|일정|캘린더|회의록|通讯录|联系人|聊天|对话|会话|邮件|短信|合同|报价|底价|客户名单|客户资料|客户信息|病历|病例|工资|薪资|账单|流水|照片|相册|定位|原文|全文|文档|文件夹|源代码|源码|数据库|简历|手机号|住址|連絡先|会話|やり取り|メール|写真|診療|カルテ|給与|残高|契約書|顧客|名簿|住所|履歴|연락처|대화|메시지|메일|사진|진료|급여|계좌|계약서|고객|명단|주소|جهات الاتصال|محادث|رسائل|صور|عملاء|العملاء|المرضى`;

export const PRIVATE_ABROAD = new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${PRIVATE.join('|')})(?![\p{L}\p{N}_])|${PRIVATE_EAST}`, 'iu');

/** That nothing is left out, that it goes on by itself, or that it comes on top of what was asked for. */
export const ALL_OF_IT_ABROAD =
  /(?<!\p{L})(?:alle[nrsm]?|sämtliche\p{L}?|komplett\p{L}{0,2}|vollständig\p{L}{0,2}|ganze\p{L}?|jede[nrsm]?|jeweils|zusätzlich|außerdem|auch|ebenfalls|tod[oa]s?|enter[oa]s?|cada|complet[oa]s?|también|además|também|além disso|inteir[oa]s?|tous|toutes?|chaque|enti(?:er|ère)s?|intégral\p{L}{0,3}|également|en plus|aussi|tutt[eio]|ogni|anche|intero|tüm|bütün|wszystk\p{L}{1,3}|każd\p{L}{1,3}|również|вс[еёю]\p{L}{0,2}|кажд\p{L}{2,3}|целиком|полностью|также|ещё)(?!\p{L})|全部|所有|全文|全量|整个|完整|每次|每天|每小时|每当|同时|一并|一起|顺便|顺带|另外|打包|すべて|全て|毎回|毎日|一式|ついでに|모든|전체|전부|매번|매일|함께|كل|جميع/iu;
