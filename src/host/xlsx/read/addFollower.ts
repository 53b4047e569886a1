import type { Follower, Worksheet } from '../../workbook/model';

/** Puts what the model only moves on its sheet. */
export function addFollower(sheet: Worksheet, follower: Follower): Follower {
  sheet.followers.push(follower);
  return follower;
}
