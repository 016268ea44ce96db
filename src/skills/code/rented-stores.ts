/** A store at a well-known provider that anybody rents under a name of his own: the provider does not vouch for who reads it. */
const STORE_ADDRESS =
  /^(?:https?|wss?):\/\/(?:[\w.-]{3,63}\.s3(?:[.-][\w-]{2,24}){0,3}\.amazonaws\.com|s3(?:[.-][\w-]{2,24}){0,2}\.amazonaws\.com\/[\w.-]{3,63}|storage\.googleapis\.com\/(?:upload\/storage\/v1\/b\/)?[\w.-]{3,63}|[\w.-]{3,63}\.storage\.googleapis\.com|firebasestorage\.googleapis\.com\/v0\/b\/[\w.-]{3,63}|[\w-]{3,60}\.(?:blob\.core\.windows\.net|r2\.dev|r2\.cloudflarestorage\.com|firebaseio\.com|firebasedatabase\.app|supabase\.(?:co|in))|[\w.-]{3,80}\.(?:digitaloceanspaces\.com|backblazeb2\.com|wasabisys\.com|linodeobjects\.com|oss-[\w-]{4,24}\.aliyuncs\.com|cos\.[\w-]{4,24}\.myqcloud\.com))(?![\w-])/iu;
/** The name of a store in the call of a provider's library that writes into it, written out. */
const STORE_NAME =
  /\b(?:put_object|upload_file(?:obj)?|PutObjectCommand|putObject|upload_blob|upload_from_\w{4,12}|uploadData|fput_object)\b[^]{0,200}?\bbucket(?:_?name)?["']?\s?[=:]\s?["'](?<bucket>[\w.-]{3,63})["']/iu;
/** Names that a page leaves to its reader. */
const READERS_NAME = /\b(?:my|your|example|bucket[-_]?name|test|acme)\b|^bucket$/iu;

/** Whether an address is that of a store which anybody can rent. */
export function isRentedStore(address: string): boolean {
  return STORE_ADDRESS.test(address) && !READERS_NAME.test(address);
}

/** A bucket by its own scheme, its name written out. */
const BUCKET = /^(?:s3|gs):\/\/[a-z0-9][a-z0-9._-]{2,62}(?:\/|$)/u;

/** Whether an address names a rented store by the address or by the scheme of its provider, rather than leave the name to its reader. */
export function isNamedStore(address: string): boolean {
  return isRentedStore(address) || (BUCKET.test(address) && !READERS_NAME.test(address));
}

/** The name of the rented store that code writes into by a library; undefined where there is none, or where its reader names it. */
export function rentedStoreIn(code: string): string | undefined {
  const bucket = STORE_NAME.exec(code)?.groups?.['bucket'];
  return bucket === undefined || READERS_NAME.test(bucket) ? undefined : bucket;
}
