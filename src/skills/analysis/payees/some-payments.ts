/** What a sum of money is called in a program, whose names are in many languages. */
const SUM = String.raw`[\w.$>\[\]"'()]{0,30}(?:amount|amt|total|gross|net|sum|value|price|subtotal|due|cents|wei|lamports|sats|betrag|summe|brutto|montant|importe|valor|totale|importo|kwota|belop|bedrag|сумма)\w{0,10}["'\])]{0,4}`;
const NUMBER = String.raw`(?:Decimal\(\s?["']?|BigDecimal\.valueOf\(|new BigDecimal\(["']?|parse\w{2,6}\(["']?|Money\.\w{2,10}\()?(?:(?!0(?![\d_.]))\d[\d_.,]{0,14}|[A-Z][A-Z0-9_]{2,30}|\w{1,20}\.\w{1,20})`;

/** A condition that only some payments meet: how much or how many they are, when they are made, where, or chance. */
export const SOME_PAYMENTS = String.raw`(?:\.(?:month|day|hour|dayOfWeek)\b|\.(?:iso)?(?:weekday|getDayOfWeek)\(\)|\bget(?:Day|Date|Month|Hours)\(|\b(?:random|rand|randint|randrange|secrets\.randbelow|mt_rand|random_int|SecureRandom|thread_rng|arc4random\w{0,8})\b|\b(?:len\(\w{1,30}\)|[\w.]{1,30}\.(?:length|size|count))\s?>=?\s?\d|(?<![\w.])${SUM}\s?(?:>=?|-g[te])\s?${NUMBER}|(?<![\w.])${SUM}\.(?:compareTo|gte?|isGreaterThan\w{0,9}|greaterThan\w{0,9})\(|\b(?:gt|ge|gte)\s+\(?[.$]?${SUM}|%\s?\d{1,4}\s?={1,3}\s?\d|\bhash\w{0,6}\([^\n]{0,60}%)`;
