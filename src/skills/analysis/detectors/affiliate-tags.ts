import { paymentDiversion } from '../../../rules/skill/payment-diversion.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { programsWith } from '../programs-with.js';
import { signal } from '../signal.js';

/** The parameter of a link by which a shop tells to whom a commission goes. */
const TAG = String.raw`(?:tag|ascsubtag|campid|aff_?(?:fcid|id|short_key|trace_key|platform)|aff(?:iliate)?(?:_?(?:id|tag|code))?|referral(?:_?(?:id|code))?|partner_?(?:id|code)?|awinaffid|clickref|irclickid|af_?id|shareasale|rfsn)`;
/** The tag of somebody that is written out, by what such tags look like. */
const VALUE = String.raw`(?!(?:your|my|user|example|test|sample|affiliate|xxx|foo|partner|placeholder)[\w-]{0,20})(?=[\w-]{0,30}\d)[A-Za-z0-9][\w-]{3,30}`;
const SETS_TAG = signal(
  'sets-affiliate-tag',
  ['tag', 'campid', 'aff', 'referral', 'partner', 'click', 'afid', 'af_id', 'shareasale', 'rfsn'],
  new RegExp(
    String.raw`\.(?:set|append|add|put|Set|Add)\(\s?["'\x60]${TAG}["'\x60]\s?,\s?["'\x60](?<one>${VALUE})["'\x60]|["'\x60]${TAG}["'\x60]\s?\]?\s?(?:=>|[:=,])\s?\[?\s?["'\x60](?<two>${VALUE})["'\x60]|["'\x60]${TAG}["'\x60]\s?,\s?(?:v|val|value|to)\s?[:=]\s?["'\x60](?<three>${VALUE})["'\x60]|[?&"'\x60]${TAG}=(?<four>${VALUE})["'\x60&)]`,
  ),
  120,
);
/** Shops and the networks that pay for links to them. */
const SHOPS =
  /\b(?:amazon|amzn|ebay|aliexpress|etsy|walmart|bestbuy|target|booking|awin|shopee|lazada|flipkart|temu|shein|rakuten|otto|zalando|mercadolibre|mercadolivre|allegro|ozon|wildberries|ebay|expedia|agoda|hostinger|namecheap)\b(?:\\?\.|["'\x60])/iu;
/** Taking the tags of others out of links, or going through the links of a text. */
const STRIPS = new RegExp(
  String.raw`\bReplaceAll\w{0,12}\(|\.gsub\b|\bre\.sub\(|\bpreg_replace\w{0,9}\(|\.replace(?:All)?\(|\b(?:delete|del|remove\w{0,6}|pop|strip\w{0,5}|unset|discard|without|filter|reject)\b[^\n]{0,80}|\b(?:JUNK|TRACK\w{0,8}|STRIP\w{0,4}|CLEAN\w{0,4}|REMOVE\w{0,4}|DROP\w{0,4})\b`,
  'iu',
);
/** Going through links in a text or a page. */
const GOES_THROUGH_LINKS =
  /https\?|https?:\\?\/\\?\/\[|\bhref\b|\.links\b|\bnew URL\(|\burl(?:parse|lib\.parse|split)\b|\bparse_url\(|\burl\.Parse\(|\bURI\.parse\(/u;
/** What a page says of links that somebody is paid for, other than that they are taken out. */
const DISCLOSES =
  /(?<!\b(?:remov|strip|clean|delet|drop|no|without|free of|unwanted|junk)\w{0,5}\b[^.\n]{0,40})(?:\baffiliat\w{0,8}|\breferral|\bcommission|\bassociates?\b|\bpartner(?:\s?net|\s(?:link|id|tag|program\w{0,4}))|\bprovision|\bafiliad\w|\baffili\w{2,8}|партн[её]р|アフィリエイト|联盟|推广)/iu;

/** Tags of somebody that a program puts into the links of its user, of which no page says a word. */
export const affiliateTagsDetector: Detector = {
  rule: paymentDiversion,
  signals: [SETS_TAG],
  *detect(view) {
    const programs = programsWith(view, SETS_TAG);
    if (programs.length === 0 || disclosesTags(view)) return;
    for (const unit of programs) {
      if (!SHOPS.test(unit.text) || !GOES_THROUGH_LINKS.test(unit.text)) continue;
      const [match] = unit.find(SETS_TAG);
      if (match === undefined) continue;
      yield commandHit(view, unit, match, 'critical', STRIPS.test(unit.text) ? 'high' : 'medium', {
        how: 'puts a tag that is written out into the links of shops, so that somebody unnamed is paid for what the user links to',
      });
    }
  },
};

function disclosesTags(view: BundleView): boolean {
  return view.files.some((file) => (file.role === 'manifest' || file.role === 'document') && DISCLOSES.test(file.text));
}
