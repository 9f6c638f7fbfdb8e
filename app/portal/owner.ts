/**
 * Whose data this is: every stored name starts with the portal and the person, so that two people
 * or two portals on one browser never see each other's.
 */
let owner: string | null = null;

export function setOwner(memberId: string, userId: number): void {
  owner = ownerName(memberId, userId);
}

/** What the names of everything of this person on this portal begin with; without a person, of everybody's there. */
export function ownerName(memberId: string, userId: number | ''): string {
  return `mail-desk/${memberId}/${userId}`;
}

/** A storage name for this person, or null while the portal has not told who they are. */
export function ownedName(name: string): string | null {
  return owner === null ? null : `${owner}/${name}`;
}
