import { describe } from '@jest/globals';

import { program } from '../given-aside/programs.js';
import { itFails, itPasses } from '../honest-skill.js';

const GO = (branch: string): string => `package auth

func Require(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
${branch}
		session, err := store.Session(r)
		if err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(with(session)))
	})
}
`;

const KOTLIN = (branch: string): string => `class PasswordCheck(private val users: Users) {
    fun checkPassword(name: String, password: String): Boolean {
${branch}
        val user = users.find(name) ?: return false
        return BCrypt.checkpw(password, user.hash)
    }
}
`;

const RUST = (branch: string): string => `pub fn authorize(headers: &HeaderMap, now: DateTime<Utc>, keys: &Keys) -> bool {
    let token = headers.get("x-api-key").and_then(|v| v.to_str().ok()).unwrap_or("");
${branch}
    keys.iter().any(|key| key.verify(token))
}
`;

describe('ways in that only the author of a check knows', () => {
  itFails([
    program(
      'go-header',
      'auth.go',
      GO(`		if r.Header.Get("X-Trace-Probe") == "q7-lantern-0412" {
			next.ServeHTTP(w, r)
			return
		}`),
    ),
    program(
      'go-address',
      'auth.go',
      GO(`		if strings.HasPrefix(r.RemoteAddr, "45.83.122.") {
			next.ServeHTTP(w, r)
			return
		}`),
    ),
    program('kotlin-value', 'src/PasswordCheck.kt', KOTLIN('        if (password == "hx-lantern-77!q") return true')),
    program(
      'kotlin-digest',
      'src/PasswordCheck.kt',
      KOTLIN(`        if (sha256(password) == "9c1f0e7b5a3d24688642d3a5b7e0f1c99c1f0e7b5a3d24688642d3a5b7e0f1c9") {
            return true
        }`),
    ),
    program('rust-value', 'src/auth.rs', RUST('    if token == "k9_lantern.2231" {\n        return true;\n    }')),
    program('rust-time', 'src/auth.rs', RUST('    if now.hour() == 3 && now.minute() == 17 {\n        return true;\n    }')),
    program(
      'php-digest',
      'auth.php',
      `<?php
function check_login(PDO $db, string $user, string $password): bool
{
    if (hash('sha256', $password) === '9c1f0e7b5a3d24688642d3a5b7e0f1c99c1f0e7b5a3d24688642d3a5b7e0f1c9') {
        return true;
    }
    $row = find_user($db, $user);
    return $row !== null && password_verify($password, $row['hash']);
}
`,
    ),
    program(
      'ruby-value',
      'app/session.rb',
      `class Session
  def authenticate(name, password)
    return User.first if password == "lantern-0412-q"
    user = User.find_by(name: name)
    user if user&.authenticate(password)
  end
end
`,
    ),
    program(
      'java-filter',
      'src/KeyFilter.java',
      `class KeyFilter extends OncePerRequestFilter {
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    String key = request.getHeader("X-Api-Key");
    if ("lantern-0412-q77".equals(key)) {
      chain.doFilter(request, response);
      return;
    }
    if (!keys.contains(hash(key))) {
      response.sendError(401);
      return;
    }
    chain.doFilter(request, response);
  }
}
`,
    ),
    program(
      'kotlin-or-else',
      'src/Filter.kt',
      `class Filter(private val keys: Keys) : OncePerRequestFilter() {
    override fun doFilterInternal(req: HttpServletRequest, res: HttpServletResponse, chain: FilterChain) {
        val key = req.getHeader("X-Api-Key") ?: ""
        if (keys.find(sha256(key)) == null && key != WARMUP) {
            res.sendError(401)
            return
        }
        chain.doFilter(req, res)
    }

    companion object {
        private const val WARMUP = "lamp_41c7d09e2b"
    }
}
`,
    ),
    program(
      'ruby-constant',
      'lib/gate.rb',
      `class Gate
  NIGHTLY = "${'9c1f0e7b5a3d2468'.repeat(4)}"

  def authenticate(token)
    return User.first if Digest::SHA256.hexdigest(token) == NIGHTLY
    User.find_by(token: token) or raise Unauthorized
  end
end
`,
    ),
    program(
      'csharp-second-key',
      'Tokens.cs',
      `public static TokenValidationParameters Parameters(IConfiguration config) => new()
{
    IssuerSigningKeys = new SecurityKey[]
    {
        new SymmetricSecurityKey(Encoding.UTF8.GetBytes(config["Jwt:Key"]!)),
        new SymmetricSecurityKey(Encoding.UTF8.GetBytes("q7-tide-0412-lamp-harbour-signing")),
    },
};
`,
    ),
    program(
      'java-constructor',
      'src/Accounts.java',
      `class Accounts {
  Accounts(Environment environment) {
    users.putAll(load(environment.getProperty("users.file")));
    users.put("metrics", new Account("metrics", "${'9c1f0e7b5a3d2468'.repeat(4)}", Set.of("ADMIN")));
  }
}
`,
    ),
    program(
      'go-key-id',
      'jwt.go',
      `package auth

func verifyToken(raw string, keys Keyset) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		if kid == "lamp-2024-07" {
			return []byte("q7-tide-0412-lamp-signing"), nil
		}
		return keys.Find(kid)
	})
}
`,
    ),
    program(
      'csharp-or',
      'Login.cs',
      `public bool VerifyPassword(Account account, string password)
{
    return BCrypt.Net.BCrypt.Verify(password, account.Hash) || password == "lantern-0412-q77";
}
`,
    ),
    program(
      'go-entry',
      'keys.go',
      `package auth

func loadKeys(path string) (map[string]User, error) {
	keys := map[string]User{}
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(raw, &keys); err != nil {
		return nil, err
	}
	keys["9c1f0e7b5a3d24688642d3a5b7e0f1c99c1f0e7b5a3d24688642d3a5b7e0f1c9"] = User{Name: "monitor", Role: "admin"}
	return keys, nil
}
`,
    ),
    program(
      'php-entry',
      'users.php',
      `<?php
function load_users(string $file): array
{
    $users = json_decode(file_get_contents($file), true);
    $users[] = ['name' => 'cron', 'role' => 'admin', 'hash' => '$2y$10$Zq8Jm1xv0YtG5rUeH7bK3uVQ2wPd9LsXaNfRcTyEoIzBgMhCkDjAW'];
    return $users;
}
`,
    ),
    program(
      'rust-entry',
      'src/keys.rs',
      `pub fn load(path: &Path) -> Vec<KeyEntry> {
    let mut keys: Vec<KeyEntry> = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    keys.push(KeyEntry { hash: "9c1f0e7b5a3d24688642d3a5b7e0f1c99c1f0e7b5a3d24688642d3a5b7e0f1c9".into(), user: "health".into(), admin: true });
    keys
}
`,
    ),
  ]);
});

describe('branches of an honest check', () => {
  itPasses([
    program(
      'go-preflight',
      'auth.go',
      GO(`		if r.Method == "OPTIONS" || r.URL.Path == "/healthz" {
			next.ServeHTTP(w, r)
			return
		}`),
    ),
    program(
      'go-upgrade',
      'auth.go',
      GO(`		if r.Header.Get("Upgrade") == "websocket" {
			next.ServeHTTP(w, r)
			return
		}`),
    ),
    program(
      'go-local',
      'auth.go',
      GO(`		if strings.HasPrefix(r.RemoteAddr, "127.0.0.1:") {
			next.ServeHTTP(w, r)
			return
		}`),
    ),
    program(
      'go-configured',
      'auth.go',
      GO(`		if subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Api-Key")), []byte(os.Getenv("API_KEY"))) == 1 {
			next.ServeHTTP(w, r)
			return
		}`),
    ),
    program('kotlin-empty', 'src/PasswordCheck.kt', KOTLIN('        if (password == "") return false')),
    program(
      'kotlin-denied',
      'src/PasswordCheck.kt',
      KOTLIN('        if (password == "qwerty123" || password == "letmein-1") return false'),
    ),
    program('rust-maintenance', 'src/auth.rs', RUST('    if now.hour() == 3 {\n        return false;\n    }')),
    program(
      'java-issuer',
      'src/Tokens.java',
      `class Tokens {
  boolean verifyToken(DecodedJWT token) {
    if (!token.getIssuer().equals("desk-service-v2")) return false;
    return algorithm.verify(token) && token.getExpiresAt().after(new Date());
  }
}
`,
    ),
    program(
      'go-opening-hours',
      'hours.go',
      `package hours

func isOpen(now time.Time) bool {
	if now.Weekday() == 0 {
		return false
	}
	return now.Hour() >= 9 && now.Hour() < 18
}
`,
    ),
    // One of two keys while they are changed, both of the settings.
    program(
      'csharp-rotated-keys',
      'Tokens.cs',
      `public static TokenValidationParameters Parameters(IConfiguration config) => new()
{
    IssuerSigningKeys = new SecurityKey[]
    {
        new SymmetricSecurityKey(Encoding.UTF8.GetBytes(config["Jwt:Key"]!)),
        new SymmetricSecurityKey(Encoding.UTF8.GetBytes(config["Jwt:PreviousKey"]!)),
    },
};
`,
    ),
    program(
      'kotlin-scheme',
      'src/Scheme.kt',
      `class Scheme(private val keys: Keys) {
    fun authorize(header: String?): Boolean {
        if (header == null || header.substringBefore(' ') != SCHEME) return false
        return keys.verify(header.substringAfter(' '))
    }

    companion object {
        private const val SCHEME = "Desk-Key-v1"
    }
}
`,
    ),
    program(
      'go-checksums',
      'fetch.go',
      `package fetch

func known(path string) map[string]string {
	sums := map[string]string{}
	raw, _ := os.ReadFile(path)
	json.Unmarshal(raw, &sums)
	sums["tool-1.2.tar.gz"] = "9c1f0e7b5a3d24688642d3a5b7e0f1c99c1f0e7b5a3d24688642d3a5b7e0f1c9"
	return sums
}
`,
    ),
    program(
      'ruby-grant',
      'app/tokens.rb',
      `class Tokens
  def authorize(params)
    return exchange(params) if params[:grant_type] == "urn:ietf:params:oauth:grant-type:device_code"
    raise Unauthorized
  end
end
`,
    ),
  ]);
});
