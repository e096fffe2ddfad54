import type { Member } from './judge-member.ts';

/** Sees one member of an archive and its bytes; what it does not read is passed over. */
export type Visit = (member: Member, body: AsyncIterable<Uint8Array>) => Promise<void>;
