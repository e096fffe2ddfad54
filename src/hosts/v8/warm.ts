import { gunzipSync } from 'node:zlib';
import { transpile } from './transpile.ts';

/**
 * A small component with the shapes that jco meets in every Go component: a resource, lists of pairs, options, results,
 * strings. Made by `wasm-tools component embed --dummy` and `component new`, then gzip, from
 *
 *     package w:w;
 *     interface i {
 *       resource r { m: func(n: u64) -> result<list<u8>, string>; }
 *       type t = tuple<string, string>;
 *       f: func(a: list<t>, b: option<u32>) -> list<t>;
 *     }
 *     world w { import i; export f: func(a: list<u8>) -> string; }
 */
const COMPONENT = [
  'H4sIAAAAAAACA51Uy27TQBQ95874kaRplRQJEJsUyjJpUsSirFr6CUhsEGpcx1YN8UO2oxDU4k9gBVu+gv9DzttRESreeObOnXvn',
  'PGbgZGEThPWeb/c0mCoylizTYK5A3oDJHT9RM+O56Mwb+4rRFIZG40Po5Tfx6GPaC2kyEX6e8VzoWLy2YWnQZ61eJ4zpm+lJYIA/',
  'BU4WEgCPzaEqvhUYGkX5YcgCQykKFkNdBlgMAblUe2746jQ5vZ2X2O4IVJbog5WAmV6N0jiBKEMr0YahCFjvjNoy6daH2l+Pr5I4',
  'y6Gbi8BV6IVxOhMsE65SzxmPYxdGaxkIoiAPnHHw1YNZP9AKaAgayx9Oakkajyaul2bcS9LY9bLMG3WvZ2xOg7zrxmESR16UW/3e',
  '6euzXp/fuSbmQKrEKCWgNphQxHqk2Ac4AO3jIEziNM+I+pE00UGHHblAC2i0lrOO6ugLtvgfJxJNEGZbAcS8JzgoJ6mtqCh9oaqq',
  'UQqw5hw7YrRpHhJCqRLMXxvcbbVjiFJ+bTpuPnHG5QlWwwGoQyeI7pFCdHYThBtqSs5sSs0mLkpl+GAezBdCYAep7NjCrpOAUtAK',
  'plmO6c9jXMTkpVDYh+YABkQtkbTVHEd7ceo2rLokd+ekI8jM5yWHsmXWTduVXe0mAVPPWxiWalgsb5wAP9T+Gkg3ckKPvwnYOAqi',
  'UZB6bt7d1qa7fY0f35/iSzP1sniSul6vVFjtMKD/Xdr4W2lzA9LaQcgGhDCXZjlDS2FOGZ9WxOqW/HXDeDQZe3JYXfKDL5OEl2gb',
  'eHbPpiDKcidyvapdZd5lpZM2FkVqxuop4xPuPH/0hb6izwMlsPNZd5HHdGvXg833B782O5icBQAA',
].join('');

/** Starts jco before anything is asked: its own wasm compiles while Go still builds. */
export async function warmUp(): Promise<void> {
  const component = gunzipSync(Buffer.from(COMPONENT, 'base64'));
  for (let i = 0; i < 2; i += 1) await transpile(component);
}
