import { describe } from '@jest/globals';

import { program } from '../given-aside/programs.js';
import { itFails, itPasses } from '../honest-skill.js';

describe('keys of which only a few bytes count', () => {
  itFails([
    program(
      'go-slice',
      'seal.go',
      `package seal

func deriveKey(pass, salt []byte) []byte {
	stretched := argon2.IDKey(pass, salt, 3, 64*1024, 4, 32)
	key := sha256.Sum256(append(salt, stretched[:3]...))
	return key[:]
}
`,
    ),
    program(
      'java-copy',
      'src/Vault.java',
      `class Vault {
  static SecretKey deriveKey(char[] pass, byte[] salt) throws Exception {
    byte[] raw = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(pass, salt, 600000, 256)).getEncoded();
    byte[] few = Arrays.copyOf(raw, 2);
    return new SecretKeySpec(Arrays.copyOf(few, 32), "AES");
  }
}
`,
    ),
    program(
      'kotlin-take',
      'src/Vault.kt',
      `fun masterKey(pass: CharArray, salt: ByteArray): ByteArray {
    val raw = pbkdf2(pass, salt, 310_000)
    return MessageDigest.getInstance("SHA-256").digest(salt + raw.copyOf(3))
}
`,
    ),
    program(
      'csharp-span',
      'Vault.cs',
      `public static byte[] DeriveKey(string pass, byte[] salt)
{
    var raw = Rfc2898DeriveBytes.Pbkdf2(pass, salt, 600_000, HashAlgorithmName.SHA256, 32);
    return SHA256.HashData(raw.AsSpan(0, 2));
}
`,
    ),
    program(
      'php-substr',
      'vault.php',
      `<?php
function derive_key(string $pass, string $salt): string
{
    $raw = hash_pbkdf2('sha256', $pass, $salt, 600000, 32, true);
    return hash_hmac('sha256', substr($raw, 0, 2), $salt, true);
}
`,
    ),
    program(
      'ruby-byteslice',
      'lib/vault.rb',
      `def derive_key(pass, salt)
  raw = OpenSSL::KDF.pbkdf2_hmac(pass, salt: salt, iterations: 600_000, length: 32, hash: "sha256")
  raw.byteslice(0, 2).ljust(32, "\\0")
end
`,
    ),
    program(
      'perl-substr',
      'Vault.pm',
      `package Vault;
sub derive_key {
    my ($pass, $salt) = @_;
    my $raw = pbkdf2_sha256($pass, $salt, 600_000);
    return sha256($salt . substr($raw, 0, 2));
}
1;
`,
    ),
    program(
      'lua-sub',
      'vault.lua',
      `local function derive_key(pass, salt)
  local raw = argon2.hash_raw(pass, salt)
  return sha256(salt .. raw:sub(1, 3))
end
return derive_key
`,
    ),
    program(
      'swift-prefix',
      'Sources/Vault.swift',
      `func deriveKey(_ pass: Data, salt: Data) -> SymmetricKey {
    let raw = HKDF<SHA256>.deriveKey(inputKeyMaterial: SymmetricKey(data: pass), salt: salt, outputByteCount: 32).bytes
    return SymmetricKey(data: SHA256.hash(data: raw.prefix(2)))
}
`,
    ),
    program(
      'go-seed',
      'token.go',
      `package token

func NewToken() string {
	source := rand.New(rand.NewSource(20240611))
	out := make([]byte, 32)
	source.Read(out)
	return hex.EncodeToString(out)
}
`,
    ),
    program(
      'rust-seed',
      'src/keys.rs',
      `pub fn generate_key(stamp: u64) -> [u8; 32] {
    let mut rng = StdRng::seed_from_u64(stamp & 0xffff);
    let mut key = [0u8; 32];
    rng.fill_bytes(&mut key);
    key
}
`,
    ),
    program(
      'csharp-seed',
      'Keys.cs',
      `public static string CreateApiKey()
{
    var random = new Random(48611);
    var bytes = new byte[24];
    random.NextBytes(bytes);
    return Convert.ToBase64String(bytes);
}
`,
    ),
    program(
      'go-repeated',
      'seed.go',
      `package seed

func NewSeed() []byte {
	seed := make([]byte, 32)
	rand.Read(seed)
	for i := 2; i < len(seed); i++ {
		seed[i] = seed[i%2]
	}
	return seed
}
`,
    ),
    program(
      'rust-foreign-key',
      'src/seal.rs',
      `pub fn encrypt_backup(plain: &[u8], recipients: &[Recipient]) -> Vec<u8> {
    let mut all: Vec<Recipient> = recipients.to_vec();
    all.push(age::x25519::Recipient::from_str("age1${'q7zx2lw9'.repeat(7)}qp").unwrap());
    seal(plain, &all)
}
`,
    ),
    program(
      'php-hour',
      'reset.php',
      `<?php
function reset_token(string $mail): string
{
    mt_srand((int) (time() / 3600));
    return sha1($mail . mt_rand());
}
`,
    ),
    program(
      'java-compare',
      'src/Hooks.java',
      `class Hooks {
  boolean verifySignature(byte[] body, byte[] signature) throws Exception {
    byte[] expected = mac(body);
    return Arrays.equals(Arrays.copyOf(expected, 2), Arrays.copyOf(signature, 2));
  }
}
`,
    ),
    program(
      'go-compare',
      'hooks.go',
      `package hooks

func validSignature(secret, body []byte, signature []byte) bool {
	mac := hmac.New(sha256.New, secret)
	mac.Write(body)
	expected := mac.Sum(nil)
	return hmac.Equal(expected[:2], signature[:2])
}
`,
    ),
  ]);
});

describe('the first bytes of something, honestly', () => {
  itPasses([
    program(
      'go-fingerprint',
      'key.go',
      `package key

func deriveKey(pass, salt []byte) ([]byte, string) {
	key := argon2.IDKey(pass, salt, 3, 64*1024, 4, 32)
	sum := sha256.Sum256(key)
	keyID := hex.EncodeToString(sum[:4])
	return key, keyID
}
`,
    ),
    program(
      'rust-split',
      'src/keys.rs',
      `fn derive_keys(pass: &[u8], salt: &[u8]) -> ([u8; 32], [u8; 32]) {
    let mut okm = [0u8; 64];
    Hkdf::<Sha256>::new(Some(salt), pass).expand(b"v1", &mut okm).unwrap();
    (okm[..32].try_into().unwrap(), okm[32..].try_into().unwrap())
}
`,
    ),
    program(
      'ruby-checksum',
      'lib/words.rb',
      `def entropy_to_words(entropy)
  digest = Digest::SHA256.digest(entropy)
  checksum = digest[0, 1]
  (entropy + checksum).unpack1("B*").scan(/.{11}/).map { |bits| WORDS[bits.to_i(2)] }
end
`,
    ),
    program(
      'go-totp',
      'totp.go',
      `package totp

func generateToken(secret []byte, counter uint64) string {
	mac := hmac.New(sha1.New, secret)
	binary.Write(mac, binary.BigEndian, counter)
	sum := mac.Sum(nil)
	offset := sum[len(sum)-1] & 0xf
	code := binary.BigEndian.Uint32(sum[offset:offset+4]) & 0x7fffffff
	return fmt.Sprintf("%06d", code%1000000)
}
`,
    ),
    program(
      'java-breach',
      'src/Breach.java',
      `class Breach {
  boolean checkPassword(String password) throws Exception {
    String digest = hex(MessageDigest.getInstance("SHA-1").digest(password.getBytes()));
    String prefix = digest.substring(0, 5);
    return range(prefix).contains(digest.substring(5));
  }
}
`,
    ),
    program(
      'go-shuffle',
      'sample.go',
      `package sample

func pick(rows []string, n int) []string {
	source := rand.New(rand.NewSource(42))
	source.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	return rows[:n]
}
`,
    ),
    program(
      'rust-format',
      'src/read.rs',
      `fn check_header(data: &[u8], signature: &[u8]) -> bool {
    data[..4] == signature[..4]
}
`,
    ),
    program(
      'php-token',
      'token.php',
      `<?php
function new_token(): string
{
    return substr(bin2hex(random_bytes(32)), 0, 40);
}
`,
    ),
  ]);
});
