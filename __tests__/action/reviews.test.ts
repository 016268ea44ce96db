import { describe, expect, it } from '@jest/globals';

import { consentsBy, parseTeam, parseUser, standingConsents } from '../../src/action/reviews.js';
import type { ReviewConsent } from '../../src/gate/reviews/consent.js';
import type { Editor } from '../../src/io/github/edits.js';
import type { Review } from '../../src/io/github/pulls.js';

const HEAD = 'a'.repeat(40);
const OLD = 'b'.repeat(40);
const PULL = { headSha: HEAD, author: 'mallory' };
const [ONE, TWO] = ['0123456789ab', 'ba9876543210'];

let nextId = 1;
function review(author: string, state: string, over: Partial<Review> = {}): Review {
  nextId += 1;
  return { id: nextId, nodeId: `N${String(nextId)}`, author, state, commit: HEAD, body: '', ...over };
}

function standing(...reviews: readonly Review[]): string[] {
  return standingConsents(reviews, { comments: new Map(), editors: unedited(reviews) }, PULL).map(told);
}

function unedited(texts: readonly { readonly nodeId: string }[]): Map<string, Editor> {
  return new Map(texts.map(({ nodeId }) => [nodeId, { kind: 'nobody' }]));
}

function told({ by, means }: ReviewConsent): string {
  return `${by}: ${means.kind === 'named' ? means.names.join(' ') : means.kind}`;
}

describe('the consents that stand', () => {
  it('are those of exactly the checked commit', () => {
    expect(
      standing(review('ada', 'APPROVED'), review('bob', 'APPROVED', { commit: OLD }), review('cid', 'APPROVED', { commit: null })),
    ).toEqual(['ada: unnamed']);
  });

  it('never include the author, in whatever letter case, nor an account that is gone', () => {
    expect(standing(review('Mallory', 'APPROVED'), review('', 'APPROVED'))).toEqual([]);
  });

  it('end with a request for changes or a dismissal, and not with a comment', () => {
    expect(standing(review('ada', 'APPROVED'), review('ada', 'CHANGES_REQUESTED'))).toEqual([]);
    expect(standing(review('ada', 'APPROVED', { body: `/vaultgate approve ${ONE}` }), review('ada', 'DISMISSED'))).toEqual([]);
    expect(standing(review('ada', 'APPROVED'), review('ada', 'COMMENTED'))).toEqual(['ada: unnamed']);
    expect(standing(review('ada', 'CHANGES_REQUESTED'), review('ada', 'APPROVED'))).toEqual(['ada: unnamed']);
  });

  it('do not come back from before a request for changes, nor from an approval of another commit', () => {
    const named = review('ada', 'APPROVED', { body: `/vaultgate approve ${ONE}` });
    expect(standing(named, review('ada', 'CHANGES_REQUESTED'), review('ada', 'APPROVED', { body: `/vaultgate approve ${TWO}` }))).toEqual([
      `ada: ${TWO}`,
    ]);
    expect(standing(review('ada', 'APPROVED'), review('ada', 'APPROVED', { commit: OLD }))).toEqual([]);
  });

  it('are never given by a comment or a request for changes, whatever it says', () => {
    const body = `/vaultgate approve ${ONE}`;
    expect(standing(review('ada', 'COMMENTED', { body }), review('bob', 'CHANGES_REQUESTED', { body }))).toEqual([]);
  });

  it('add up where one person names one decision after the other', () => {
    expect(
      standing(
        review('ada', 'APPROVED', { body: `/vaultgate approve ${TWO}` }),
        review('ada', 'APPROVED', { body: `/vaultgate approve ${ONE}` }),
      ),
    ).toEqual([`ada: ${ONE} ${TWO}`]);
  });

  it('shrink to what is named where a plain approval came before, and grow to all where one comes after', () => {
    const named = (): Review => review('ada', 'APPROVED', { body: `/vaultgate approve ${ONE}` });
    expect(standing(review('ada', 'APPROVED'), named())).toEqual([`ada: ${ONE}`]);
    expect(standing(named(), review('ada', 'APPROVED', { body: 'Fine.' }))).toEqual(['ada: unnamed']);
    expect(standing(review('ada', 'APPROVED', { body: '/vaultgate approve all' }), named())).toEqual(['ada: all']);
  });

  it('are read from the comments on lines that belong to the review, and from no others', () => {
    const approving = review('ada', 'APPROVED');
    const own = ['Right.', `/vaultgate approve ${ONE}`].map((body, index) => ({ nodeId: `C${String(index)}`, body }));
    const comments = new Map([
      [approving.id, own],
      [999_999, [{ nodeId: 'C9', body: `/vaultgate approve ${TWO}` }]],
    ]);
    expect(standingConsents([approving], { comments, editors: unedited([approving, ...own]) }, PULL).map(told)).toEqual([`ada: ${ONE}`]);
  });

  it('are nothing by a text that somebody else edited last, or nobody knows who', () => {
    const approving = review('ada', 'APPROVED', { body: '/vaultgate approve all' });
    const by = (editor: Editor | undefined): string[] =>
      standingConsents(
        [approving],
        { comments: new Map(), editors: new Map(editor === undefined ? [] : [[approving.nodeId, editor]]) },
        PULL,
      ).map(told);
    expect(by({ kind: 'known', login: 'Ada' })).toEqual(['ada: all']);
    for (const editor of [{ kind: 'known', login: 'mallory' }, { kind: 'unknown' }, undefined] as const)
      expect(by(editor)).toEqual(['ada: edited']);
  });
});

describe('an approver', () => {
  it.each(['ada', '@ada', ' ada '])('that is a person is read from %j', (text) => {
    expect(parseUser(text)).toBe('ada');
  });

  it.each(['', '@', 'a b', 'org/team', '-x', '../x'])('that is a person is not read from %j', (text) => {
    expect(parseUser(text)).toBeUndefined();
  });

  it.each([
    ['@org/security.team', { organisation: 'org', team: 'security.team' }],
    ['org/security', { organisation: 'org', team: 'security' }],
    ['security', { organisation: 'owner', team: 'security' }],
  ])('that is a team is read from %j', (text, team) => {
    expect(parseTeam(text, 'owner')).toEqual(team);
  });

  it.each(['', '@', 'org/', 'org/team/x', '../x', 'org/..%2f..'])('that is a team is not read from %j', (text) => {
    expect(parseTeam(text, 'owner')).toBeUndefined();
  });
});

describe('the consents of approvers', () => {
  it('are those of the logins named, in whatever letter case', () => {
    const consents: ReviewConsent[] = ['ada', 'bob'].map((by) => ({ by, means: { kind: 'unnamed' } }));
    expect(consentsBy(consents, ['Ada', 'cid']).map(told)).toEqual(['ada: unnamed']);
    expect(consentsBy(consents, [])).toEqual([]);
  });
});
