/** Keeping somebody from knowing, in other languages than English; fragments of a pattern. */
export const KEPT_ABROAD: readonly string[] = [
  String.raw`bleibt (?:das |es )?(?:im \w+ )?(?:unerwähnt|unsichtbar)|unerwähnt|\bno se lo digas\b|\bno lo comentes\b|no (?:necesita|debe|tiene por qué|hace falta que) [^.;\n]{0,12}?(?:sab|enter|ver)`,
  String.raw`(?:braucht|muss|soll|darf)[^.;\n]{0,24}?(?:nichts|nicht)[^.;\n]{0,16}?(?:wissen|erfahren|merken|sehen)|(?:n['’]a pas besoin|ne doit pas|inutile)[^.;\n]{0,16}?(?:savoir|voir|inform|prévenir)`,
  String.raw`não (?:precisa|deve)[^.;\n]{0,10}?(?:saber|ver)|не (?:обязательно|нужно|должен|должна|следует)[^.;\n]{0,16}?(?:знать|видеть|сообщать|говорить|показ)`,
  String.raw`(?:无须|无需|不必|不用|不要|请勿|不得)[^。\n]{0,8}?(?:用户|对方|客户)?[^。\n]{0,4}?(?:提及|提到|说明|告知|告诉|知道|展示|显示|通知|察觉)|(?:知らせる|伝える|見せる)必要はな|sin (?:que|avisar|informar|decir|mencionar)|no (?:se lo )?(?:digas|menciones|informes|avises|cuentes)`,
  String.raw`sem (?:que|avisar|informar|contar)|não (?:conte|diga|informe|avise|mencione)|sans (?:en |le |l['’])?(?:informer|prévenir|avertir|dire|montrer|que)|ne (?:le |lui |l['’]en )?(?:dis|dites|mentionne|parle|montre)`,
  String.raw`n['’]en (?:parle|informe)|ohne (?:es |das |dies )?(?:dem|den|die|das|dass|sein)|heimlich|unbemerkt|nichts davon|davon nichts|senza (?:informare|avvisare|dirlo)|не (?:сообщай|говори|уведомляй|рассказывай|упоминай|показывай)|тайно`,
  String.raw`незаметно|втайне|不要(?:告诉|告知|让|通知|提示|显示)|别(?:告诉|让)|勿(?:告知|通知)|保密|隐瞒|悄悄|偷偷|不让|内緒|知らせ(?:ない|ず)|伝え(?:ない|ず)|秘密に|몰래|알리지|دون إخبار|لا تخبر|بدون علم`,
];
